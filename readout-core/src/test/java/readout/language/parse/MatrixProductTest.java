package readout.language.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Products come to the same bits as sums formed one number after the other, whatever the sizes. */
class MatrixProductTest {

    @Test
    void eachNumberIsTheSumInOrder() {
        SplittableRandom random = new SplittableRandom(1);
        for (int rows : new int[] {0, 1, 2, 3, 9}) {
            for (int inner = 0; inner < 8; inner++) {
                for (int width : new int[] {0, 1, 31, 1000, 2049, 5000}) {
                    float[][] a = matrix(rows, inner, random);
                    float[][] b = matrix(inner, width, random);
                    float[][] out = matrix(rows, width, random);
                    float[][] expected = inOrder(a, b, out);
                    MatrixProduct.add(a, rows, inner, b, out, width);
                    assertThat(out).isDeepEqualTo(expected);
                }
            }
        }
    }

    private static float[][] inOrder(float[][] a, float[][] b, float[][] start) {
        float[][] out = new float[start.length][];
        for (int i = 0; i < out.length; i++) {
            out[i] = start[i].clone();
            for (int k = 0; k < b.length; k++) {
                for (int j = 0; j < out[i].length; j++) {
                    out[i][j] = Math.fma(a[i][k], b[k][j], out[i][j]);
                }
            }
        }
        return out;
    }

    private static float[][] matrix(int rows, int width, SplittableRandom random) {
        float[][] out = new float[rows][width];
        for (float[] row : out) {
            for (int j = 0; j < width; j++) {
                row[j] = (float) random.nextDouble() - 0.5f;
            }
        }
        return out;
    }
}
