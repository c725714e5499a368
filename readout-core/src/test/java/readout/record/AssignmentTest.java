package readout.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class AssignmentTest {

    @Test
    void theGreatestSumWinsOverTheBestPair() {
        assertThat(Assignment.best(new double[][] {{0.9, 0.8}, {0.8, 0}})).containsExactly(1, 0);
    }

    @Test
    void nothingIsAssignedForNothing() {
        assertThat(Assignment.best(new double[][] {{0, 0.5}, {0, 0.4}})).containsExactly(1, -1);
        assertThat(Assignment.best(new double[0][0])).isEmpty();
    }

    @Test
    void noOtherAssignmentIsBetter() {
        Random random = new Random(11);
        for (int round = 0; round < 200; round++) {
            double[][] scores = new double[1 + random.nextInt(5)][1 + random.nextInt(5)];
            for (double[] row : scores) {
                for (int j = 0; j < row.length; j++) {
                    row[j] = random.nextInt(3) == 0 ? 0 : random.nextDouble();
                }
            }
            int[] columns = Assignment.best(scores);
            double sum = 0;
            for (int i = 0; i < columns.length; i++) {
                sum += columns[i] < 0 ? 0 : scores[i][columns[i]];
            }
            assertThat(sum).isCloseTo(best(scores, 0, 0), within(1e-9));
        }
    }

    private static double best(double[][] scores, int row, int used) {
        if (row == scores.length) {
            return 0;
        }
        double best = best(scores, row + 1, used);
        for (int j = 0; j < scores[row].length; j++) {
            if ((used & 1 << j) == 0) {
                best = Math.max(best, scores[row][j] + best(scores, row + 1, used | 1 << j));
            }
        }
        return best;
    }
}
