package readout.eval.train;

import java.util.ArrayList;
import java.util.List;
import readout.eval.Tree;
import readout.language.parse.BeamSearch;
import readout.language.parse.Clusters;
import readout.language.parse.Configurations;
import readout.language.parse.Scores;
import readout.language.parse.TransitionTable;
import readout.language.parse.Words;

/**
 * One of several unlike parsers that vote on trees for text without any (tri-training: Zhou and Li 2005; Sagae and
 * Lavie 2006): it reads from left to right or backwards, and chooses greedily or with a beam.
 */
final class ParserTeacher {

    private static final int BITS = 23;
    private static final int LEAST = 3;
    private static final int SCALE = 16;

    private final BeamSearch search;
    private final Words words = new Words(Clusters.NONE);
    private final boolean backwards;
    private final int width;

    private ParserTeacher(Scores scores, boolean backwards, int width) {
        search = new BeamSearch(scores);
        this.backwards = backwards;
        this.width = width;
    }

    /** Trains a teacher; width 1 is greedy. */
    static ParserTeacher train(
            List<Tree> trees, List<String[]> tags, boolean backwards, int width, int passes, long seed) {
        List<Derivation> derivations = new ArrayList<>();
        for (int i = 0; i < trees.size(); i++) {
            Tree tree = trees.get(i);
            derivations.add(
                    backwards
                            ? Derivation.of(reversed(tree.forms()), reversed(tags.get(i)), mirrored(tree.heads()))
                            : Derivation.of(tree.forms(), tags.get(i), tree.heads()));
        }
        ActionWeights weights = new ActionWeights(Configurations.ACTIONS, BITS);
        Derivation.leaveOutRare(derivations, LEAST, weights);
        long now = width == 1
                ? greedy(weights, derivations, passes, seed)
                : withBeam(weights, derivations, width, passes, seed);
        return new ParserTeacher(table(weights, now), backwards, width);
    }

    private static long greedy(ActionWeights weights, List<Derivation> derivations, int passes, long seed) {
        GreedyTrainer trainer = new GreedyTrainer(weights);
        for (int pass = 0; pass < passes; pass++) {
            trainer.pass(derivations, seed + pass, pass > 0);
        }
        return trainer.now();
    }

    private static long withBeam(
            ActionWeights weights, List<Derivation> derivations, int width, int passes, long seed) {
        StructureTrainer trainer = new StructureTrainer(width, weights, 1);
        for (int pass = 0; pass < passes; pass++) {
            trainer.pass(derivations, seed + pass);
        }
        return trainer.now();
    }

    private static TransitionTable table(ActionWeights weights, long now) {
        TransitionTable table = new TransitionTable(weights.used());
        weights.average(
                now,
                (key, row) -> table.put(
                        key, Math.round(row[0] * SCALE), Math.round(row[1] * SCALE), Math.round(row[2] * SCALE)));
        return table;
    }

    /** The heads of the tokens, from 0. */
    int[] parse(String[] forms, String[] tags) {
        words.read(backwards ? reversed(forms) : forms, backwards ? reversed(tags) : tags);
        int[] found = new int[forms.length + 1];
        search.heads(search.search(words, width), found, new int[forms.length + 1]);
        int[] heads = new int[forms.length];
        for (int i = 0; i < heads.length; i++) {
            heads[i] = found[i + 1] - 1;
        }
        return backwards ? mirrored(heads) : heads;
    }

    private static String[] reversed(String[] row) {
        String[] out = new String[row.length];
        for (int i = 0; i < out.length; i++) {
            out[i] = row[row.length - 1 - i];
        }
        return out;
    }

    private static int[] mirrored(int[] heads) {
        int[] out = new int[heads.length];
        for (int i = 0; i < out.length; i++) {
            int head = heads[heads.length - 1 - i];
            out[i] = head < 0 ? head : heads.length - 1 - head;
        }
        return out;
    }
}
