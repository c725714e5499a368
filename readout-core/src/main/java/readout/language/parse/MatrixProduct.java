package readout.language.parse;

/**
 * Products of matrices that are arrays of rows, so that the innermost loops run over one index and the compiler makes
 * vector instructions of them. Sums are formed in a fixed order with fused multiply-add, so the same numbers come out
 * on every machine.
 */
public final class MatrixProduct {

    /** So many numbers stay in the processor's nearest cache while one is added to them after the other. */
    private static final int NEAR = 4096;

    private MatrixProduct() {}

    /**
     * Adds a · b to {@code out}.
     *
     * @param a {@code rows} by {@code inner}
     * @param b {@code inner} by {@code width}
     * @param out {@code rows} by {@code width}
     */
    public static void add(float[][] a, int rows, int inner, float[][] b, float[][] out, int width) {
        int together = Math.max(2, NEAR / Math.max(1, width) & ~1);
        int from = 0;
        for (; from + 1 < rows; from += together) {
            addPairs(a, from, Math.min(rows & ~1, from + together), inner, b, out, width);
        }
        if ((rows & 1) == 1) {
            add(a[rows - 1], inner, b, out[rows - 1], width);
        }
    }

    /** An even number of rows, from {@code from} to {@code end}. */
    private static void addPairs(float[][] a, int from, int end, int inner, float[][] b, float[][] out, int width) {
        int k = 0;
        for (; k + 2 < inner; k += 3) {
            for (int i = from; i < end; i += 2) {
                threeTimesTwo(b[k], b[k + 1], b[k + 2], a[i], a[i + 1], k, out[i], out[i + 1], width);
            }
        }
        for (; k < inner; k++) {
            for (int i = from; i < end; i++) {
                one(b[k], a[i][k], out[i], width);
            }
        }
    }

    /**
     * Sets {@code out} to a · b with {@code bias} added to each row.
     *
     * @param a {@code rows} by {@code inner}
     * @param b {@code inner} by the length of {@code bias}
     */
    public static void set(float[][] a, int rows, int inner, float[][] b, float[] bias, float[][] out) {
        for (int i = 0; i < rows; i++) {
            System.arraycopy(bias, 0, out[i], 0, bias.length);
        }
        add(a, rows, inner, b, out, bias.length);
    }

    /** Adds the product of a row of {@code inner} numbers with {@code b} to {@code out}. */
    public static void add(float[] a, int inner, float[][] b, float[] out, int width) {
        int k = 0;
        for (; k + 3 < inner; k += 4) {
            four(b[k], b[k + 1], b[k + 2], b[k + 3], a[k], a[k + 1], a[k + 2], a[k + 3], out, width);
        }
        for (; k < inner; k++) {
            one(b[k], a[k], out, width);
        }
    }

    /**
     * Adds transposed a · b to {@code out}.
     *
     * @param a {@code rows} by {@code inner}
     * @param b {@code rows} by {@code width}
     * @param out {@code inner} by {@code width}
     */
    public static void addTransposed(float[][] a, int rows, int inner, float[][] b, float[][] out, int width) {
        int i = 0;
        for (; i + 3 < rows; i += 4) {
            float[] a0 = a[i];
            float[] a1 = a[i + 1];
            float[] a2 = a[i + 2];
            float[] a3 = a[i + 3];
            for (int k = 0; k < inner; k++) {
                four(b[i], b[i + 1], b[i + 2], b[i + 3], a0[k], a1[k], a2[k], a3[k], out[k], width);
            }
        }
        for (; i < rows; i++) {
            for (int k = 0; k < inner; k++) {
                one(b[i], a[i][k], out[k], width);
            }
        }
    }

    /** The matrix with rows and columns exchanged. */
    public static float[][] turned(float[][] rows, int width) {
        float[][] turned = new float[width][rows.length];
        for (int i = 0; i < rows.length; i++) {
            for (int j = 0; j < width; j++) {
                turned[j][i] = rows[i][j];
            }
        }
        return turned;
    }

    /** Three rows of b for two of a: the most that the compiler makes vector instructions of, with few loads for each. */
    private static void threeTimesTwo(
            float[] b0, float[] b1, float[] b2, float[] a0, float[] a1, int k, float[] out0, float[] out1, int width) {
        float x0 = a0[k];
        float x1 = a0[k + 1];
        float x2 = a0[k + 2];
        float y0 = a1[k];
        float y1 = a1[k + 1];
        float y2 = a1[k + 2];
        for (int j = 0; j < width; j++) {
            float w0 = b0[j];
            float w1 = b1[j];
            float w2 = b2[j];
            out0[j] = Math.fma(x2, w2, Math.fma(x1, w1, Math.fma(x0, w0, out0[j])));
            out1[j] = Math.fma(y2, w2, Math.fma(y1, w1, Math.fma(y0, w0, out1[j])));
        }
    }

    private static void four(
            float[] b0,
            float[] b1,
            float[] b2,
            float[] b3,
            float x0,
            float x1,
            float x2,
            float x3,
            float[] out,
            int width) {
        for (int j = 0; j < width; j++) {
            out[j] = Math.fma(x3, b3[j], Math.fma(x2, b2[j], Math.fma(x1, b1[j], Math.fma(x0, b0[j], out[j]))));
        }
    }

    private static void one(float[] b, float x, float[] out, int width) {
        for (int j = 0; j < width; j++) {
            out[j] = Math.fma(x, b[j], out[j]);
        }
    }
}
