package readout.eval.train;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import readout.language.parse.Clusters;
import readout.language.parse.RelationFeatures;
import readout.language.parse.Words;

/** Trains the classifier of relations with an averaged perceptron that sees its own earlier decisions. */
final class RelationTrainer {

    /**
     * A tree to learn from.
     *
     * @param heads of tokens from 1, 0 for the root
     * @param relations numbers of the right relations by token, -1 where the head is wrong and nothing can be learnt
     */
    record Example(String[] forms, String[] tags, int[] heads, int[] relations) {}

    private final RelationWeights weights;
    private final Words words;
    private final RelationFeatures features = RelationFeatures.create();
    private final float[] totals;
    private int[] relations = new int[64];
    private long now = 1;
    private int wrong;

    RelationTrainer(int classes, int bits) {
        weights = new RelationWeights(classes, bits);
        words = new Words(Clusters.NONE);
        totals = new float[classes];
    }

    RelationWeights weights() {
        return weights;
    }

    long now() {
        return now;
    }

    /** Leaves out the features that occur with fewer than {@code least} tokens. */
    void leaveOutRare(List<Example> examples, int least) {
        for (Example example : examples) {
            start(example);
            for (int i = 0; i < words.size(); i++) {
                int token = features.order()[i];
                features.extract(words, example.heads, relations, token);
                weights.count(features.keys(), features.count());
                decide(example, token, Math.max(0, example.relations[token]));
            }
        }
        weights.leaveOut(least);
    }

    /** One pass over the examples in a seeded order; returns the number of wrong relations. */
    int pass(List<Example> examples, long seed) {
        wrong = 0;
        List<Example> shuffled = new ArrayList<>(examples);
        Collections.shuffle(shuffled, new Random(seed));
        for (Example example : shuffled) {
            learn(example);
        }
        return wrong;
    }

    private void start(Example example) {
        words.read(example.forms, example.tags);
        features.start(words, example.heads);
        if (relations.length < words.size() + 1) {
            relations = new int[words.size() * 2];
        }
    }

    private void decide(Example example, int token, int relation) {
        relations[token] = relation;
        features.decided(token, example.heads[token], relation);
    }

    private void learn(Example example) {
        start(example);
        for (int i = 0; i < words.size(); i++) {
            int token = features.order()[i];
            features.extract(words, example.heads, relations, token);
            Arrays.fill(totals, 0);
            weights.score(features.keys(), features.count(), totals);
            int best = best();
            int right = example.relations[token];
            if (right >= 0) {
                now++;
                if (best != right) {
                    wrong++;
                    weights.update(features.keys(), features.count(), right, 1, now);
                    weights.update(features.keys(), features.count(), best, -1, now);
                }
            }
            decide(example, token, best);
        }
    }

    private int best() {
        int best = 0;
        for (int r = 1; r < totals.length; r++) {
            best = totals[r] > totals[best] ? r : best;
        }
        return best;
    }
}
