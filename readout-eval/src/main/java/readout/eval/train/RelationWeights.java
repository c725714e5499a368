package readout.eval.train;

import java.util.Arrays;

/** The weights of features for relations under training: rows of one weight for each relation, and sums to average. */
final class RelationWeights {

    private final int classes;
    private final int mask;
    private final long[] keys;
    private final int[] rows;
    private float[] values = new float[1 << 20];
    private float[] sums = new float[1 << 20];
    private final byte[] seen;
    private int used = 1;
    private int least;

    RelationWeights(int classes, int bits) {
        this.classes = classes;
        mask = (1 << bits) - 1;
        keys = new long[1 << bits];
        rows = new int[1 << bits];
        seen = new byte[1 << bits];
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

    int used() {
        return used;
    }

    void score(long[] features, int count, float[] totals) {
        for (int i = 0; i < count; i++) {
            int row = rows[find(features[i])] * classes;
            if (row != 0) {
                for (int c = 0; c < classes; c++) {
                    totals[c] += values[row + c];
                }
            }
        }
    }

    void update(long[] features, int count, int relation, float amount, long now) {
        for (int i = 0; i < count; i++) {
            int slot = find(features[i]);
            if (keys[slot] == 0) {
                if (seen[(int) (features[i] >>> 11) & mask] < least) {
                    continue;
                }
                keys[slot] = features[i];
                rows[slot] = used++;
                if (used > mask * 0.8) {
                    throw new IllegalStateException("table of weights is full");
                }
                if ((used + 1) * classes > values.length) {
                    values = Arrays.copyOf(values, values.length * 2);
                    sums = Arrays.copyOf(sums, sums.length * 2);
                }
            }
            int place = rows[slot] * classes + relation;
            values[place] += amount;
            sums[place] += amount * now;
        }
    }

    void average(long now, ActionWeights.Sink sink) {
        float[] weights = new float[classes];
        for (int slot = 0; slot <= mask; slot++) {
            if (keys[slot] != 0) {
                for (int c = 0; c < classes; c++) {
                    int place = rows[slot] * classes + c;
                    weights[c] = values[place] - sums[place] / now;
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
