package readout.eval.neural;

import java.util.BitSet;
import java.util.SplittableRandom;

/** A matrix that is learnt. Each worker adds to slopes of its own, so that their sum does not depend on timing. */
final class Parameter {

    final String name;
    final int rows;
    final int width;
    final float[][] value;
    /** The value with rows and columns exchanged, as it was before the batch; empty for a table of embeddings. */
    final float[][] turned;

    final float[][][] slopes;
    /** Rows that a worker has added to. */
    final BitSet[] touched;

    private final float[][] mean;
    private final float[][] square;
    private float rate = 1;

    Parameter(String name, int rows, int width, boolean isTable) {
        this.name = name;
        this.rows = rows;
        this.width = width;
        value = new float[rows][width];
        turned = isTable ? new float[0][0] : new float[width][rows];
        slopes = new float[Workers.COUNT][rows][width];
        mean = new float[rows][width];
        square = new float[rows][width];
        touched = new BitSet[Workers.COUNT];
        for (int w = 0; w < Workers.COUNT; w++) {
            touched[w] = new BitSet(rows);
        }
    }

    /** Fills with numbers of the given size, even around 0. */
    Parameter fill(SplittableRandom random, double size) {
        for (float[] row : value) {
            for (int j = 0; j < width; j++) {
                row[j] = (float) ((random.nextDouble() * 2 - 1) * size);
            }
        }
        return this;
    }

    /** Fills after Glorot and Bengio (2010). */
    Parameter glorot(SplittableRandom random) {
        return fill(random, Math.sqrt(6.0 / (rows + width)));
    }

    Parameter fill(float number) {
        for (float[] row : value) {
            java.util.Arrays.fill(row, number);
        }
        return this;
    }

    /** Learns at {@code factor} times the common rate. */
    Parameter rate(float factor) {
        rate = factor;
        return this;
    }

    void turn() {
        for (int j = 0; j < turned.length; j++) {
            float[] row = turned[j];
            for (int i = 0; i < rows; i++) {
                row[i] = value[i][j];
            }
        }
    }

    /** Adds the slopes of all workers into those of the first, and returns the sum of their squares. */
    double gather() {
        double sum = 0;
        for (int w = 1; w < slopes.length; w++) {
            BitSet rowsOf = touched[w];
            for (int i = rowsOf.nextSetBit(0); i >= 0; i = rowsOf.nextSetBit(i + 1)) {
                float[] to = slopes[0][i];
                float[] from = slopes[w][i];
                for (int j = 0; j < width; j++) {
                    to[j] += from[j];
                    from[j] = 0;
                }
            }
            touched[0].or(rowsOf);
            rowsOf.clear();
        }
        for (int i = touched[0].nextSetBit(0); i >= 0; i = touched[0].nextSetBit(i + 1)) {
            for (float s : slopes[0][i]) {
                sum += (double) s * s;
            }
        }
        return sum;
    }

    /** One step of Adam (Kingma and Ba 2015) on the rows that were touched; their slopes are 0 afterwards. */
    void step(float learningRate, float scale, float first, float second, float firstLeft, float secondLeft) {
        float step = learningRate * rate / (1 - firstLeft);
        float secondScale = 1 / (1 - secondLeft);
        for (int i = touched[0].nextSetBit(0); i >= 0; i = touched[0].nextSetBit(i + 1)) {
            step(value[i], slopes[0][i], mean[i], square[i], step, scale, first, second, secondScale);
        }
        touched[0].clear();
    }

    private static void step(
            float[] v,
            float[] slope,
            float[] mean,
            float[] square,
            float step,
            float scale,
            float first,
            float second,
            float secondScale) {
        for (int j = 0; j < v.length; j++) {
            float s = slope[j] * scale;
            slope[j] = 0;
            mean[j] = first * mean[j] + (1 - first) * s;
            square[j] = second * square[j] + (1 - second) * s * s;
            v[j] -= step * mean[j] / ((float) Math.sqrt(square[j] * secondScale) + 1e-8f);
        }
    }
}
