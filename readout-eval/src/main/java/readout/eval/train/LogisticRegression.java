package readout.eval.train;

import java.util.List;
import java.util.Random;
import readout.fact.statement.CandidateModel;

/** Logistic regression over hashed binary features, by stochastic gradient descent with AdaGrad steps. */
final class LogisticRegression {

    private static final double STEP = 0.15;

    /** Pulls each weight that is touched a little to zero. */
    private static final double DECAY = 2e-6;

    private final float[] weights;
    private final float[] squares;
    private double loss;

    LogisticRegression(int size) {
        weights = new float[size];
        squares = new float[size];
    }

    /** Passes over the examples in a new order each time. */
    void train(List<int[]> features, List<Float> targets, int epochs, long seed) {
        Random random = new Random(seed);
        int[] order = new int[features.size()];
        for (int i = 0; i < order.length; i++) {
            order[i] = i;
        }
        for (int epoch = 0; epoch < epochs; epoch++) {
            shuffle(order, random);
            loss = 0;
            for (int i : order) {
                learn(features.get(i), targets.get(i));
            }
            loss /= Math.max(1, order.length);
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

    private void learn(int[] features, float target) {
        double p = probability(features);
        loss -= target * Math.log(Math.max(p, 1e-9)) + (1 - target) * Math.log(Math.max(1 - p, 1e-9));
        double error = target - p;
        for (int f : features) {
            double gradient = error - DECAY * weights[f];
            squares[f] += (float) (gradient * gradient);
            weights[f] += (float) (STEP * gradient / Math.sqrt(1e-3 + squares[f]));
        }
    }

    private double probability(int[] features) {
        double sum = 0;
        for (int f : features) {
            sum += weights[f];
        }
        return 1 / (1 + Math.exp(-sum));
    }

    /** The mean log loss of the last pass. */
    double loss() {
        return loss;
    }

    /** The weights, cut to one byte each. */
    CandidateModel model() {
        float most = 1e-6f;
        for (float w : weights) {
            most = Math.max(most, Math.min(4, Math.abs(w)));
        }
        float scale = most / 127;
        byte[] bytes = new byte[weights.length];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) Math.max(-127, Math.min(127, Math.round(weights[i] / scale)));
        }
        return new CandidateModel(bytes, scale);
    }
}
