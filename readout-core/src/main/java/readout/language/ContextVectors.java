package readout.language;

import java.util.Arrays;

/**
 * What the parser makes of each word in its sentence: the outputs of its highest memory, in steps of 1/127. They come with
 * the tree at no cost, and say more of a word than its neighbours do, so that whoever reads sentences further need not run
 * a memory over them again. Immutable.
 */
public final class ContextVectors {

    /** Of a sentence that was not parsed: all zero. */
    public static final ContextVectors NONE = new ContextVectors(0, 0);

    private static final float STEPS = 127;

    private final int width;
    private final byte[] values;

    /** Zeros for so many tokens. */
    ContextVectors(int tokens, int width) {
        this.width = width;
        this.values = new byte[tokens * width];
    }

    /** Sets the vector of a token, while it is being made. */
    void set(int token, float[] vector) {
        for (int j = 0; j < width; j++) {
            values[token * width + j] = (byte) Math.round(vector[j] * STEPS);
        }
    }

    /** Writes the vector of a token, numbers from -1 to 1, to {@code out}, with zeros behind it. */
    public void write(int token, float[] out) {
        Arrays.fill(out, width, out.length, 0f);
        for (int j = 0; j < width; j++) {
            out[j] = values[token * width + j] / STEPS;
        }
    }

    /**
     * Writes the vectors of the first tokens, numbers from -1 to 1, to columns: number {@code j} of token {@code i} to
     * place {@code first + i} of {@code columns[j]}. Columns that no number belongs to get zeros.
     */
    public void writeColumns(int tokens, float[][] columns, int first) {
        for (int j = 0; j < width; j++) {
            float[] column = columns[j];
            for (int token = 0; token < tokens; token++) {
                column[first + token] = values[token * width + j] / STEPS;
            }
        }
        for (int j = width; j < columns.length; j++) {
            Arrays.fill(columns[j], first, first + tokens, 0f);
        }
    }
}
