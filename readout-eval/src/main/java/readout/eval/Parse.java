package readout.eval;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Scores the language engine on CoNLL-U data, given the gold tokens. */
@Command(
        name = "parse",
        description = "Tags and parses a CoNLL-U file and compares: XPOS, UAS, LAS, segmentation, tokens/s.",
        mixinStandardHelpOptions = true)
final class Parse implements Callable<Integer> {

    @Parameters(paramLabel = "INPUT", description = "CoNLL-U, plain or .gz")
    private Path input = Path.of("");

    @Option(names = "--verbose", description = "Print what was found wrong.")
    private boolean verbose;

    @Override
    public Integer call() throws Exception {
        List<Tree> trees = Conllu.read(input);
        SegmentationScore segmentation = SegmentationScore.of(trees);
        System.out.println("segmentation: " + segmentation);
        if (verbose) {
            segmentation.misses().forEach(System.out::println);
        }
        return 0;
    }
}
