package readout.eval.train;

import readout.language.parse.Scores;

/**
 * The weights of features under training: an open-addressed table from the key of a feature to one weight for each
 * class, with the sums that averaging needs beside it.
 */
final class ActionWeights implements Scores {

    private final int classes;
    private final int stride;
    private final int mask;
    private final long[] keys;
    private final float[] values;
    private final byte[] seen;
    private int used;
    private int least;

    ActionWeights(int classes, int bits) {
        this.classes = classes;
        stride = Integer.highestOneBit(2 * classes - 1) * 2;
        mask = (1 << bits) - 1;
        keys = new long[1 << bits];
        values = new float[stride << bits];
        seen = new byte[1 << bits];
    }

    int used() {
        return used;
    }

    @Override
    public void score(long[] features, int count, float[] totals) {
        float a = 0;
        float b = 0;
        float c = 0;
        for (int i = 0; i < count; i++) {
            int slot = find(features[i]);
            if (keys[slot] != 0) {
                int row = slot * stride;
                a += values[row];
                b += values[row + 1];
                c += values[row + 2];
            }
        }
        totals[0] = a;
        totals[1] = b;
        totals[2] = c;
    }

    /** Counts features, so that the rare ones can be left out. */
    void count(long[] features, int count) {
        for (int i = 0; i < count; i++) {
            int slot = (int) (features[i] >>> 11) & mask;
            if (seen[slot] < 100) {
                seen[slot]++;
            }
        }
    }

    /** From now on a feature that was counted less often gets no weight. */
    void leaveOut(int lessOften) {
        least = lessOften;
    }

    /** Adds {@code amount} to the weight of each feature for one class at a moment of training. */
    void update(long[] features, int count, int act, float amount, long now) {
        for (int i = 0; i < count; i++) {
            int slot = find(features[i]);
            if (keys[slot] == 0) {
                if (seen[(int) (features[i] >>> 11) & mask] < least) {
                    continue;
                }
                if (++used > mask * 0.8) {
                    throw new IllegalStateException("table of weights is full");
                }
                keys[slot] = features[i];
            }
            int row = slot * stride + act;
            values[row] += amount;
            values[row + stride / 2] += amount * now;
        }
    }

    /** Receives the averaged weights of one feature. */
    interface Sink {
        void accept(long key, float[] weights);
    }

    void average(long now, Sink sink) {
        float[] weights = new float[classes];
        for (int slot = 0; slot <= mask; slot++) {
            if (keys[slot] != 0) {
                for (int c = 0; c < classes; c++) {
                    int row = slot * stride + c;
                    weights[c] = values[row] - values[row + stride / 2] / now;
                }
                sink.accept(keys[slot], weights);
            }
        }
    }

    private int find(long key) {
        int slot = (int) (key >>> 20) & mask;
        while (keys[slot] != key && keys[slot] != 0) {
            slot = slot + 1 & mask;
        }
        return slot;
    }
}
