package readout.record;

import java.util.Arrays;

/**
 * The assignment of rows to columns that has the greatest sum, each row and column used at most once: the Hungarian
 * method with potentials (Kuhn 1955; the O(n³) form by Jonker and Volgenant 1987).
 */
final class Assignment {

    private Assignment() {}

    /** For each row its column, or -1. Entries of {@code scores} that are 0 are never assigned. */
    static int[] best(double[][] scores) {
        int rows = scores.length;
        int columns = rows == 0 ? 0 : scores[0].length;
        int[] rowOf = solve(scores, rows, columns, Math.max(rows, columns));
        int[] result = new int[rows];
        Arrays.fill(result, -1);
        for (int column = 1; column <= columns; column++) {
            int row = rowOf[column] - 1;
            if (row >= 0 && scores[row][column - 1] > 0) {
                result[row] = column - 1;
            }
        }
        return result;
    }

    private static double cost(double[][] scores, int row, int column, int columns) {
        return column < columns ? -scores[row][column] : 0;
    }

    /** The row, from 1, of each column, from 1; there are as many columns as rows, or more. */
    private static int[] solve(double[][] scores, int rows, int columns, int size) {
        double[] rowPotential = new double[rows + 1];
        double[] columnPotential = new double[size + 1];
        int[] rowOf = new int[size + 1];
        for (int row = 1; row <= rows; row++) {
            int[] previous = new int[size + 1];
            double[] slack = new double[size + 1];
            Arrays.fill(slack, Double.POSITIVE_INFINITY);
            boolean[] used = new boolean[size + 1];
            rowOf[0] = row;
            int column = 0;
            do {
                used[column] = true;
                int current = rowOf[column];
                int next = 0;
                double delta = Double.POSITIVE_INFINITY;
                for (int j = 1; j <= size; j++) {
                    if (used[j]) {
                        continue;
                    }
                    double reduced =
                            cost(scores, current - 1, j - 1, columns) - rowPotential[current] - columnPotential[j];
                    if (reduced < slack[j]) {
                        slack[j] = reduced;
                        previous[j] = column;
                    }
                    if (slack[j] < delta) {
                        delta = slack[j];
                        next = j;
                    }
                }
                for (int j = 0; j <= size; j++) {
                    if (used[j]) {
                        rowPotential[rowOf[j]] += delta;
                        columnPotential[j] -= delta;
                    } else {
                        slack[j] -= delta;
                    }
                }
                column = next;
            } while (rowOf[column] != 0);
            while (column != 0) {
                rowOf[column] = rowOf[previous[column]];
                column = previous[column];
            }
        }
        return rowOf;
    }
}
