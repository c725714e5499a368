package readout.eval.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import readout.eval.Conllu;
import readout.eval.Tree;
import readout.language.ModelFile;
import readout.language.Tagger;

/** Trains the tagger on EWT and GUM, with a dictionary of silver tags. */
@Command(
        name = "tagger",
        description = "Trains tagger.model from ud-*.train.conllu.gz and polnear-silver.train.conllu.gz.",
        mixinStandardHelpOptions = true)
final class TrainTagger implements Callable<Integer> {

    @Parameters(paramLabel = "DATA", description = "folder with the training data")
    private Path data = Path.of("");

    @Option(names = "--out", required = true, description = "file to write")
    private Path out = Path.of("");

    @Option(names = "--seed", defaultValue = "1", description = "default: ${DEFAULT-VALUE}")
    private long seed;

    @Option(names = "--passes", defaultValue = "10", description = "over the data; default: ${DEFAULT-VALUE}")
    private int passes;

    @Option(names = "--shuffles", defaultValue = "4", description = "models to average; default: ${DEFAULT-VALUE}")
    private int shuffles;

    @Override
    public Integer call() throws IOException {
        List<Tree> silver = Conllu.read(data.resolve("polnear-silver.train.conllu.gz"));
        Tagger tagger = TaggerTrainer.train(Conllu.training(data), silver, passes, shuffles, seed);
        ModelFile.save(out, tagger::write);
        System.out.println("wrote " + out + ", " + Files.size(out) + " bytes");
        return 0;
    }
}
