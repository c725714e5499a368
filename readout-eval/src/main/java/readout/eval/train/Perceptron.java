package readout.eval.train;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import readout.language.HashedWeights;

/** An averaged perceptron over hashed features (Collins 2002). Rows are made when a feature is first corrected. */
final class Perceptron {

    private final int classes;
    private final long steps;
    private int[] keys = new int[1 << 16];
    private int[] rows = new int[1 << 16];
    private float[] weights = new float[1 << 20];
    /** Each correction times the part of training that was over by then; the average is weight minus this. */
    private float[] late = new float[1 << 20];

    private int size;
    private long step;

    /** @param steps how many examples will be seen in all */
    Perceptron(int classes, long steps) {
        this.classes = classes;
        this.steps = steps;
        Arrays.fill(rows, -1);
    }

    /** Counts one example as seen. */
    void tick() {
        step++;
    }

    void scores(int[] features, int count, float[] scores) {
        Arrays.fill(scores, 0);
        for (int f = 0; f < count; f++) {
            int row = rows[slot(features[f])];
            if (row >= 0) {
                int base = row * classes;
                for (int c = 0; c < classes; c++) {
                    scores[c] += weights[base + c];
                }
            }
        }
    }

    /** Moves the weights of an example's features from a wrong class to the right one. */
    void correct(int[] features, int count, int right, int wrong) {
        float over = (float) ((double) step / steps);
        for (int f = 0; f < count; f++) {
            int base = row(features[f]) * classes;
            weights[base + right] += 1;
            late[base + right] += over;
            weights[base + wrong] -= 1;
            late[base + wrong] -= over;
        }
    }

    private int row(int feature) {
        int slot = slot(feature);
        if (rows[slot] < 0) {
            if (size * 2 > keys.length) {
                grow();
                slot = slot(feature);
            }
            keys[slot] = feature;
            rows[slot] = size++;
            if (size * classes > weights.length) {
                weights = Arrays.copyOf(weights, weights.length * 2);
                late = Arrays.copyOf(late, late.length * 2);
            }
        }
        return rows[slot];
    }

    private void grow() {
        int[] oldKeys = keys;
        int[] oldRows = rows;
        keys = new int[oldKeys.length * 2];
        rows = new int[oldKeys.length * 2];
        Arrays.fill(rows, -1);
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldRows[i] >= 0) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                rows[slot] = oldRows[i];
            }
        }
    }

    private int slot(int feature) {
        int slot = feature & (keys.length - 1);
        while (rows[slot] >= 0 && keys[slot] != feature) {
            slot = (slot + 1) & (keys.length - 1);
        }
        return slot;
    }

    /** Adds the averaged weights to {@code sum}, by feature. */
    void addAverage(Map<Integer, float[]> sum) {
        for (int i = 0; i < keys.length; i++) {
            if (rows[i] >= 0) {
                float[] row = sum.computeIfAbsent(keys[i], k -> new float[classes]);
                for (int c = 0; c < classes; c++) {
                    row[c] += weights[rows[i] * classes + c] - late[rows[i] * classes + c];
                }
            }
        }
    }

    /**
     * Makes 16-bit weights.
     *
     * @param sum of averages
     * @param least smaller weights are left out
     * @param scale what a weight of one becomes
     */
    static HashedWeights pack(int classes, Map<Integer, float[]> sum, float least, float scale) {
        Map<Integer, short[]> rows = new TreeMap<>();
        sum.forEach((feature, row) -> {
            short[] packed = new short[classes];
            boolean any = false;
            for (int c = 0; c < classes; c++) {
                if (Math.abs(row[c]) >= least) {
                    float limited = Math.max(-HashedWeights.LARGEST, Math.min(HashedWeights.LARGEST, row[c] * scale));
                    packed[c] = (short) Math.round(limited);
                    any |= packed[c] != 0;
                }
            }
            if (any) {
                rows.put(feature, packed);
            }
        });
        return HashedWeights.of(classes, rows);
    }
}
