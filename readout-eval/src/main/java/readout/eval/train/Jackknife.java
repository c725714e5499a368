package readout.eval.train;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import readout.eval.Conllu;
import readout.eval.Tree;
import readout.language.Tagger;

/**
 * Tags the training data as unseen data is tagged: each tenth by a tagger that was trained on the other nine. A parser
 * that is trained on such tags learns to live with the tagger's mistakes.
 */
public final class Jackknife {

    private static final int FOLDS = 10;
    private static final int PASSES = 6;
    private static final int SHUFFLES = 1;

    private Jackknife() {}

    /**
     * The tags of EWT train, then GUM train, by sentence.
     *
     * @param data folder with the training data
     * @param cache file with the tags of an earlier run, written when it is not there
     */
    public static List<String[]> tags(Path data, Path cache) throws IOException {
        if (!Files.exists(cache)) {
            write(cache, tag(Conllu.training(data), Conllu.read(data.resolve("polnear-silver.train.conllu.gz"))));
        }
        List<String[]> tags = new ArrayList<>();
        for (String line : Files.readAllLines(cache, StandardCharsets.UTF_8)) {
            tags.add(line.split(" "));
        }
        return tags;
    }

    private static List<String[]> tag(List<Tree> trees, List<Tree> silver) {
        List<String[]> tags = new ArrayList<>();
        for (Tree tree : trees) {
            tags.add(tree.tags());
        }
        for (int fold = 0; fold < FOLDS; fold++) {
            List<Tree> others = new ArrayList<>();
            for (int i = 0; i < trees.size(); i++) {
                if (fold(i) != fold) {
                    others.add(trees.get(i));
                }
            }
            Tagger tagger = TaggerTrainer.train(others, silver, PASSES, SHUFFLES, fold);
            for (int i = 0; i < trees.size(); i++) {
                if (fold(i) == fold) {
                    tags.set(i, tagger.tag(trees.get(i).forms()));
                }
            }
        }
        return tags;
    }

    /** Folds take turns in blocks, so that most documents lie in one fold. */
    private static int fold(int sentence) {
        return sentence / 50 % FOLDS;
    }

    private static void write(Path cache, List<String[]> tags) throws IOException {
        StringBuilder lines = new StringBuilder();
        for (String[] sentence : tags) {
            lines.append(String.join(" ", sentence)).append('\n');
        }
        Files.writeString(cache, lines, StandardCharsets.UTF_8);
    }
}
