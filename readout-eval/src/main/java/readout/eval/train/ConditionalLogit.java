package readout.eval.train;

import java.util.List;
import java.util.Random;
import readout.fact.statement.CandidateModel;

/**
 * A conditional logit (McFadden 1974) over hashed binary features: the outcome that no candidate is right scores 0.
 * Stochastic gradient descent with AdaGrad steps (Duchi et al. 2011); the weights are the mean over all steps of the
 * last pass's ends.
 */
final class ConditionalLogit {

    private static final double STEP = 0.1;

    /** Pulls each weight that is touched a little to zero. */
    private static final double DECAY = 1e-3;

    /** Features of fewer candidates are left out. */
    private static final int RARE = 3;

    private final float[] weights;
    private final float[] squares;
    private final float[] sums;
    private final int[] counts;
    private int passes;
    private double loss;

    ConditionalLogit(int size) {
        weights = new float[size];
        squares = new float[size];
        sums = new float[size];
        counts = new int[size];
    }

    /** Passes over the examples in a new order each time. */
    void train(List<LogitExample> examples, int epochs, long seed) {
        for (LogitExample example : examples) {
            for (int[] features : example.features()) {
                for (int f : features) {
                    counts[f]++;
                }
            }
        }
        Random random = new Random(seed);
        int[] order = new int[examples.size()];
        for (int i = 0; i < order.length; i++) {
            order[i] = i;
        }
        for (passes = 0; passes < epochs; passes++) {
            shuffle(order, random);
            loss = 0;
            for (int i : order) {
                learn(examples.get(i));
            }
            loss /= Math.max(1, order.length);
            for (int f = 0; f < weights.length; f++) {
                sums[f] += weights[f];
            }
        }
    }

    private static void shuffle(int[] order, Random random) {
        for (int i = order.length - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            int swap = order[i];
            order[i] = order[j];
            order[j] = swap;
        }
    }

    private void learn(LogitExample example) {
        int n = example.features().length;
        double[] odds = new double[n];
        double all = 1;
        for (int i = 0; i < n; i++) {
            odds[i] = Math.exp(Math.min(30, score(example.features()[i])));
            all += odds[i];
        }
        for (int i = 0; i < n; i++) {
            double p = odds[i] / all;
            loss -= example.targets()[i] * Math.log(Math.max(p, 1e-9));
            step(example.features()[i], example.targets()[i] - p);
        }
        loss -= example.none() * Math.log(1 / all);
    }

    private double score(int[] features) {
        double sum = 0;
        for (int f : features) {
            sum += weights[f];
        }
        return sum;
    }

    private void step(int[] features, double error) {
        if (Math.abs(error) < 1e-4) {
            return;
        }
        for (int f : features) {
            if (counts[f] >= RARE) {
                double gradient = error - DECAY * weights[f];
                squares[f] += (float) (gradient * gradient);
                weights[f] += (float) (STEP * gradient / Math.sqrt(1e-2 + squares[f]));
            }
        }
    }

    /** The mean log loss of the last pass. */
    double loss() {
        return loss;
    }

    /** The weights, cut to one byte each. */
    CandidateModel model() {
        float scale = 3f / 127;
        byte[] bytes = new byte[weights.length];
        for (int i = 0; i < bytes.length; i++) {
            float mean = sums[i] / Math.max(1, passes);
            bytes[i] = (byte) Math.max(-127, Math.min(127, Math.round(mean / scale)));
        }
        return new CandidateModel(bytes, scale);
    }
}
