package readout.eval.train;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import readout.language.NameFeatures;
import readout.language.NameModel;

/** Structured averaged perceptron (Collins 2002) with lazily summed weights. */
final class NameTraining {

    private static final int BUCKETS = 1 << 18;
    private static final int L = NameModel.LABELS;

    private final int epochs;
    private final Random random;
    private final int[] weights = new int[BUCKETS * L];
    private final long[] sums = new long[BUCKETS * L];
    private final int[] since = new int[BUCKETS * L];
    private final int[] transitions = new int[L * L];
    private final long[] transitionSums = new long[L * L];
    private final int[] transitionSince = new int[L * L];
    private final NameFeatures features = new NameFeatures();
    private int[][] hashes = new int[0][NameFeatures.COUNT];
    private int step = 1;

    NameTraining(int epochs, long seed) {
        this.epochs = epochs;
        random = new Random(seed);
    }

    NameModel train(List<LabelledSentence> sentences) {
        List<LabelledSentence> order = new ArrayList<>(sentences);
        for (int epoch = 1; epoch <= epochs; epoch++) {
            Collections.shuffle(order, random);
            int wrong = 0;
            for (LabelledSentence sentence : order) {
                wrong += learn(sentence);
            }
            System.out.println("epoch " + epoch + ": " + wrong + " wrong labels");
        }
        return averaged();
    }

    private int learn(LabelledSentence sentence) {
        int n = sentence.forms().length;
        features.read(sentence.forms(), sentence.tags());
        while (hashes.length < n) {
            hashes = Arrays.copyOf(hashes, n * 2);
            for (int i = 0; i < hashes.length; i++) {
                hashes[i] = new int[NameFeatures.COUNT];
            }
        }
        for (int i = 0; i < n; i++) {
            features.of(i, hashes[i]);
        }
        int[] guess = NameModel.decode(this::score, transitions, n);
        int wrong = 0;
        int[] gold = sentence.labels();
        for (int i = 0; i < n; i++) {
            int goldBefore = i == 0 ? NameModel.OUTSIDE : gold[i - 1];
            int guessBefore = i == 0 ? NameModel.OUTSIDE : guess[i - 1];
            if (guess[i] != gold[i]) {
                wrong++;
                move(hashes[i], gold[i], guess[i]);
            }
            if (guess[i] != gold[i] || goldBefore != guessBefore) {
                add(transitions, transitionSums, transitionSince, goldBefore * L + gold[i], 1);
                add(transitions, transitionSums, transitionSince, guessBefore * L + guess[i], -1);
            }
        }
        step++;
        return wrong;
    }

    private void score(int token, int[] scores) {
        Arrays.fill(scores, 0);
        for (int hash : hashes[token]) {
            int row = (hash & (BUCKETS - 1)) * L;
            for (int label = 0; label < L; label++) {
                scores[label] += weights[row + label];
            }
        }
    }

    private void move(int[] token, int gold, int guess) {
        for (int hash : token) {
            int row = (hash & (BUCKETS - 1)) * L;
            add(weights, sums, since, row + gold, 1);
            add(weights, sums, since, row + guess, -1);
        }
    }

    private void add(int[] values, long[] total, int[] when, int at, int change) {
        total[at] += (long) values[at] * (step - when[at]);
        when[at] = step;
        values[at] += change;
    }

    /** The averages on a scale on which all but the largest thousandth fit a byte. */
    private NameModel averaged() {
        double[] average = averages(weights, sums, since);
        double[] byTransition = averages(transitions, transitionSums, transitionSince);
        double[] sizes = Arrays.stream(average)
                .map(Math::abs)
                .filter(a -> a > 0)
                .sorted()
                .toArray();
        double scale = 127 / sizes[(int) (sizes.length * 0.999)];
        byte[] small = new byte[average.length];
        for (int i = 0; i < small.length; i++) {
            small[i] = (byte) Math.max(-127, Math.min(127, Math.round(average[i] * scale)));
        }
        int[] large = Arrays.stream(byTransition)
                .mapToInt(t -> (int) Math.round(t * scale))
                .toArray();
        return new NameModel(small, large);
    }

    private double[] averages(int[] values, long[] total, int[] when) {
        double[] out = new double[values.length];
        for (int i = 0; i < out.length; i++) {
            out[i] = (total[i] + (double) values[i] * (step - when[i])) / step;
        }
        return out;
    }
}
