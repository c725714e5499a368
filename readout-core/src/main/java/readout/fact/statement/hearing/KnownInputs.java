package readout.fact.statement.hearing;

import java.util.concurrent.atomic.AtomicReferenceArray;
import readout.language.parse.MatrixProduct;
import readout.language.parse.ParserNetwork.Direction;

/**
 * What the gates of both directions get from each row of the tables: the row times the matrix of the gates, worked out
 * when it is first needed. Threads share it: whoever comes first, the numbers are the same.
 */
final class KnownInputs {

    private final HearingNetwork network;
    private final int width;
    private final AtomicReferenceArray<float[][]>[] known;

    @SuppressWarnings({"unchecked", "rawtypes"})
    KnownInputs(HearingNetwork network) {
        this.network = network;
        width = 4 * network.memory();
        known = new AtomicReferenceArray[network.tables().length];
        for (int t = 0; t < known.length; t++) {
            known[t] = new AtomicReferenceArray<>(network.tables()[t].length);
        }
    }

    /**
     * Writes what the gates of one direction get at each place.
     *
     * @param direction 0 forwards, 1 backwards
     */
    void write(int[][] numbers, int n, int direction, float[][] gates) {
        float[] bias = (direction == 0 ? network.forwards() : network.backwards()).bias();
        for (int i = 0; i < n; i++) {
            System.arraycopy(bias, 0, gates[i], 0, width);
            int t = 0;
            for (; t + 3 < known.length; t += 4) {
                four(
                        row(t, numbers[t][i])[direction],
                        row(t + 1, numbers[t + 1][i])[direction],
                        row(t + 2, numbers[t + 2][i])[direction],
                        row(t + 3, numbers[t + 3][i])[direction],
                        gates[i]);
            }
            for (; t < known.length; t++) {
                one(row(t, numbers[t][i])[direction], gates[i]);
            }
        }
    }

    private static void four(float[] a, float[] b, float[] c, float[] d, float[] out) {
        for (int j = 0; j < out.length; j++) {
            out[j] = out[j] + a[j] + b[j] + c[j] + d[j];
        }
    }

    private static void one(float[] a, float[] out) {
        for (int j = 0; j < out.length; j++) {
            out[j] += a[j];
        }
    }

    private float[][] row(int table, int number) {
        float[][] row = known[table].get(number);
        if (row == null) {
            row = new float[][] {times(table, number, network.forwards()), times(table, number, network.backwards())};
            known[table].set(number, row);
        }
        return row;
    }

    private float[] times(int table, int number, Direction direction) {
        float[] out = new float[width];
        MatrixProduct.add(network.tables()[table][number], direction.input().length, direction.input(), out, width);
        return out;
    }
}
