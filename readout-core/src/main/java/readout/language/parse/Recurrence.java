package readout.language.parse;

import java.util.Arrays;

/** Runs long short-term memories (Hochreiter and Schmidhuber 1997, with forget gates). Reused, by one thread. */
final class Recurrence {

    private final float[] cell;
    private final float[] last;

    /** @param largest the width of the largest memory that it will run */
    Recurrence(int largest) {
        cell = new float[largest];
        last = new float[largest];
    }

    /**
     * Runs one direction over the first {@code n} rows of the gates, which are spent, and writes its outputs from
     * column {@code offset} on.
     *
     * @param gates what the gates get from below: input, forget, output, candidate
     */
    void run(
            ParserNetwork.Direction direction,
            float[][] gates,
            int n,
            boolean isBackwards,
            float[][] above,
            int offset) {
        int size = direction.recurrent().length;
        Arrays.fill(cell, 0f);
        Arrays.fill(last, 0f);
        for (int step = 0; step < n; step++) {
            int t = isBackwards ? n - 1 - step : step;
            float[] g = gates[t];
            MatrixProduct.add(last, size, direction.recurrent(), g, 4 * size);
            squash(g, size);
            remember(g, size);
            System.arraycopy(last, 0, above[t], offset, size);
        }
    }

    private static void squash(float[] g, int size) {
        for (int j = 0; j < 3 * size; j++) {
            g[j] = Squash.logistic(g[j]);
        }
        for (int j = 3 * size; j < 4 * size; j++) {
            g[j] = Squash.tanh(g[j]);
        }
    }

    /** In three loops, of each of which the compiler makes vector instructions. */
    private void remember(float[] g, int size) {
        for (int j = 0; j < size; j++) {
            cell[j] = g[size + j] * cell[j] + g[j] * g[3 * size + j];
        }
        for (int j = 0; j < size; j++) {
            last[j] = Squash.tanh(cell[j]);
        }
        for (int j = 0; j < size; j++) {
            last[j] *= g[2 * size + j];
        }
    }
}
