package readout.fact.statement.hearing;

import java.util.Arrays;
import readout.language.parse.MatrixProduct;
import readout.language.parse.Squash;

/**
 * Runs long short-term memories over many sequences step by step together, from both ends: products share the weights,
 * and what is done to each number of a small memory is done in long loops, of which the compiler makes vector
 * instructions. Each sequence comes to the same numbers as with {@code Recurrence}, which the parser runs. Reused, by
 * one thread.
 */
final class Lockstep {

    /** What each memory gets from below and from its last output, way by way. */
    private float[][][] sums = new float[2][0][0];

    /** The last output of each memory, way by way. */
    private float[][][] last = new float[2][0][0];

    private float[] input = new float[0];
    private float[] forget = new float[0];
    private float[] output = new float[0];
    private float[] candidate = new float[0];
    private float[] cell = new float[0];

    /**
     * Writes the outputs of the memory that runs forwards from column {@code offset} on, and those of the other behind
     * them.
     *
     * @param gates what the gates of both get from below: input, forget, output, candidate, twice
     * @param sequences their rows
     */
    void run(BothWays memories, float[][] gates, Sequences sequences, float[][] above, int offset) {
        int size = memories.size();
        begin(size, sequences.count());
        int active = sequences.count();
        for (int step = 0; active > 0; step++) {
            for (int way = 0; way < 2; way++) {
                gate(memories, way, gates, sequences, step, active);
            }
            remember(2 * active * size);
            for (int way = 0; way < 2; way++) {
                for (int i = 0; i < active; i++) {
                    float[] out = last[way][i];
                    System.arraycopy(output, (2 * i + way) * size, out, 0, size);
                    System.arraycopy(out, 0, above[row(sequences, i, way, step)], offset + way * size, size);
                }
            }
            while (active > 0 && sequences.length(active - 1) <= step + 1) {
                active--;
            }
        }
    }

    /** The row at which a sequence is after so many steps. */
    private static int row(Sequences sequences, int sequence, int way, int step) {
        int first = sequences.start(sequence);
        return way == 0 ? first + step : first + sequences.length(sequence) - 1 - step;
    }

    /** Sums up what the memories that run one way get from below and from their last outputs. */
    private void gate(BothWays memories, int way, float[][] gates, Sequences sequences, int step, int active) {
        int size = memories.size();
        float[][] rows = sums[way];
        for (int i = 0; i < active; i++) {
            System.arraycopy(gates[row(sequences, i, way, step)], way * 4 * size, rows[i], 0, 4 * size);
        }
        MatrixProduct.add(last[way], active, size, memories.recurrent()[way], rows, 4 * size);
        for (int i = 0; i < active; i++) {
            int at = (2 * i + way) * size;
            System.arraycopy(rows[i], 0, input, at, size);
            System.arraycopy(rows[i], size, forget, at, size);
            System.arraycopy(rows[i], 2 * size, output, at, size);
            System.arraycopy(rows[i], 3 * size, candidate, at, size);
        }
    }

    private void begin(int size, int count) {
        int length = 2 * size * count;
        if (cell.length < length) {
            input = new float[length];
            forget = new float[length];
            output = new float[length];
            candidate = new float[length];
            cell = new float[length];
        }
        if (last[0].length < count || last[0][0].length < size) {
            int rows = Math.max(last[0].length, count);
            int width = last[0].length == 0 ? size : Math.max(last[0][0].length, size);
            sums = new float[2][rows][4 * width];
            last = new float[2][rows][width];
        }
        Arrays.fill(cell, 0, length, 0f);
        for (float[][] rows : last) {
            for (int i = 0; i < count; i++) {
                Arrays.fill(rows[i], 0f);
            }
        }
    }

    /** Leaves the new outputs where the gates of outputs were. */
    private void remember(int length) {
        logistic(input, length);
        logistic(forget, length);
        logistic(output, length);
        tanh(candidate, candidate, length);
        for (int j = 0; j < length; j++) {
            cell[j] = forget[j] * cell[j] + input[j] * candidate[j];
        }
        tanh(cell, candidate, length);
        for (int j = 0; j < length; j++) {
            output[j] *= candidate[j];
        }
    }

    private static void logistic(float[] x, int length) {
        for (int j = 0; j < length; j++) {
            x[j] = Squash.logistic(x[j]);
        }
    }

    private static void tanh(float[] x, float[] out, int length) {
        for (int j = 0; j < length; j++) {
            out[j] = Squash.tanh(x[j]);
        }
    }
}
