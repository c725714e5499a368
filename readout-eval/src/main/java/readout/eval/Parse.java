package readout.eval;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import readout.language.DependencyParser;
import readout.language.Lemmatizer;
import readout.language.Tagger;

/** Scores the language engine on CoNLL-U data, given the gold tokens. */
@Command(
        name = "parse",
        description = "Tags and parses a CoNLL-U file and compares: XPOS, UAS, LAS, segmentation, tokens/s.",
        mixinStandardHelpOptions = true)
final class Parse implements Callable<Integer> {

    /** Runs over the data, so that speed is that of warm code. */
    private static final int ROUNDS = 5;

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
        tags(trees);
        lemmas(trees);
        trees(trees);
        return 0;
    }

    private void trees(List<Tree> trees) {
        Tagger tagger = Tagger.load();
        DependencyParser.Session parser = DependencyParser.load().session();
        TreeScore score = TreeScore.of(trees, tagger, parser);
        System.out.println(score);
        System.out.println(TreeScore.speed(trees, tagger, Lemmatizer.load(), parser));
        if (verbose) {
            System.out.println("relation\tgold\tright head\tright head and relation");
            System.out.print(score.byRelation());
        }
    }

    private void lemmas(List<Tree> trees) {
        Lemmatizer lemmatizer = Lemmatizer.load();
        int right = 0;
        int all = 0;
        long start = System.nanoTime();
        for (Tree tree : trees) {
            for (int i = 0; i < tree.size(); i++) {
                String lemma = lemmatizer.lemma(tree.forms()[i], tree.tags()[i]);
                all++;
                right += lemma.equals(tree.lemmas()[i]) ? 1 : 0;
                if (verbose && !lemma.equals(tree.lemmas()[i])) {
                    System.out.println("lemma\t" + tree.lemmas()[i] + "\t" + lemma + "\t" + tree.forms()[i]);
                }
            }
        }
        long nanos = System.nanoTime() - start;
        System.out.printf(
                Locale.ROOT, "lemmas %.2f with gold tags, %,.0f tokens/s%n", 100.0 * right / all, all * 1e9 / nanos);
    }

    private void tags(List<Tree> trees) {
        Tagger tagger = Tagger.load();
        int right = 0;
        int all = 0;
        long nanos = 0;
        for (int round = 0; round < ROUNDS; round++) {
            long start = System.nanoTime();
            for (Tree tree : trees) {
                tagger.tag(tree.forms());
            }
            nanos = System.nanoTime() - start;
        }
        for (Tree tree : trees) {
            String[] found = tagger.tag(tree.forms());
            for (int i = 0; i < found.length; i++) {
                all++;
                right += found[i].equals(tree.tags()[i]) ? 1 : 0;
                if (verbose && !found[i].equals(tree.tags()[i])) {
                    System.out.println("tag\t" + tree.tags()[i] + "\t" + found[i] + "\t" + tree.forms()[i]);
                }
            }
        }
        System.out.printf(Locale.ROOT, "XPOS %.2f, tagger %,.0f tokens/s%n", 100.0 * right / all, all * 1e9 / nanos);
    }
}
