package readout.eval.train;

import java.util.Random;

/** Weights of hashed binary features, learnt by AdaGrad steps (Duchi et al. 2011) and averaged over passes. */
final class Weights {

    private static final double STEP = 0.1;

    /** Pulls each weight that is touched a little to zero. */
    private static final double DECAY = 3e-2;

    /** Features that are seen fewer times are left out. */
    private static final int RARE = 4;

    private final float[] weights;
    private final float[] squares;
    private final float[] sums;
    private final int[] counts;
    private int passes;

    Weights(int size) {
        weights = new float[size];
        squares = new float[size];
        sums = new float[size];
        counts = new int[size];
    }

    void count(int[] features) {
        for (int f : features) {
            counts[f]++;
        }
    }

    void count(int[][] features) {
        for (int[] each : features) {
            count(each);
        }
    }

    double sum(int[] features) {
        double sum = 0;
        for (int f : features) {
            sum += weights[f];
        }
        return sum;
    }

    /** Moves the weights of the features along an error. */
    void step(int[] features, double error) {
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

    void endPass() {
        for (int f = 0; f < weights.length; f++) {
            sums[f] += weights[f];
        }
        passes++;
    }

    /** The means, cut to one byte each. */
    byte[] packed(float scale) {
        byte[] bytes = new byte[weights.length];
        for (int i = 0; i < bytes.length; i++) {
            float mean = sums[i] / Math.max(1, passes);
            bytes[i] = (byte) Math.max(-127, Math.min(127, Math.round(mean / scale)));
        }
        return bytes;
    }

    /** The numbers below {@code n} in a random order. */
    static int[] shuffled(int n, Random random) {
        int[] order = new int[n];
        for (int i = 0; i < n; i++) {
            int j = random.nextInt(i + 1);
            order[i] = order[j];
            order[j] = i;
        }
        return order;
    }
}
