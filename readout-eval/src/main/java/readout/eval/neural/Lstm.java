package readout.eval.neural;

import java.util.Arrays;
import readout.language.parse.MatrixProduct;
import readout.language.parse.Squash;

/** The recurrent part of a long short-term memory (Hochreiter and Schmidhuber 1997, with forget gates), in one direction. */
final class Lstm {

    private final Tape tape;
    private final Node input;
    private final Parameter recurrent;
    private final boolean isBackwards;
    private final int size;
    private final Node out;
    private final float[][] gates;
    private final float[][] cells;
    private final float[][] squashed;

    private Lstm(Tape tape, Node input, Parameter recurrent, boolean isBackwards) {
        this.tape = tape;
        this.input = input;
        this.recurrent = recurrent;
        this.isBackwards = isBackwards;
        size = recurrent.rows;
        out = new Node(input.rows, size);
        gates = new float[input.rows][4 * size];
        cells = new float[input.rows][size];
        squashed = new float[input.rows][size];
    }

    /**
     * Runs over the rows.
     *
     * @param input what the gates get from below: input, forget, output gate, candidate
     * @param recurrent what they get from the last step, {@code size} by four times {@code size}
     */
    static Node scan(Tape tape, Node input, Parameter recurrent, boolean isBackwards) {
        Lstm lstm = new Lstm(tape, input, recurrent, isBackwards);
        lstm.forward();
        tape.record(lstm::back);
        return lstm.out;
    }

    private int row(int step) {
        return isBackwards ? input.rows - 1 - step : step;
    }

    private void forward() {
        float[] none = new float[size];
        for (int step = 0; step < input.rows; step++) {
            int t = row(step);
            float[] g = gates[t];
            System.arraycopy(input.value[t], 0, g, 0, 4 * size);
            float[] before = step == 0 ? none : cells[row(step - 1)];
            if (step > 0) {
                MatrixProduct.add(out.value[row(step - 1)], size, recurrent.value, g, 4 * size);
            }
            for (int j = 0; j < size; j++) {
                g[j] = Squash.logistic(g[j]);
                g[size + j] = Squash.logistic(g[size + j]);
                g[2 * size + j] = Squash.logistic(g[2 * size + j]);
                g[3 * size + j] = Squash.tanh(g[3 * size + j]);
                cells[t][j] = g[size + j] * before[j] + g[j] * g[3 * size + j];
                squashed[t][j] = Squash.tanh(cells[t][j]);
                out.value[t][j] = g[2 * size + j] * squashed[t][j];
            }
        }
    }

    private void back() {
        int n = input.rows;
        float[] none = new float[size];
        float[] cellSlope = new float[size];
        float[] outSlope = new float[size];
        float[][] slopes = new float[n][4 * size];
        for (int step = n - 1; step >= 0; step--) {
            int t = row(step);
            float[] g = gates[t];
            float[] s = slopes[t];
            float[] before = step == 0 ? none : cells[row(step - 1)];
            for (int j = 0; j < size; j++) {
                float h = outSlope[j] + out.slope[t][j];
                float c = cellSlope[j] + h * g[2 * size + j] * (1 - squashed[t][j] * squashed[t][j]);
                s[j] = c * g[3 * size + j] * g[j] * (1 - g[j]);
                s[size + j] = c * before[j] * g[size + j] * (1 - g[size + j]);
                s[2 * size + j] = h * squashed[t][j] * g[2 * size + j] * (1 - g[2 * size + j]);
                s[3 * size + j] = c * g[j] * (1 - g[3 * size + j] * g[3 * size + j]);
                cellSlope[j] = c * g[size + j];
            }
            Arrays.fill(outSlope, 0);
            MatrixProduct.add(s, 4 * size, recurrent.turned, outSlope, size);
            for (int j = 0; j < 4 * size; j++) {
                input.slope[t][j] += s[j];
            }
        }
        float[][] earlier = new float[n][];
        float[][] later = new float[n][];
        for (int step = 0; step < n; step++) {
            earlier[step] = step == 0 ? none : out.value[row(step - 1)];
            later[step] = slopes[row(step)];
        }
        MatrixProduct.addTransposed(earlier, n, size, later, tape.slopes(recurrent), 4 * size);
        tape.touchAll(recurrent);
    }
}
