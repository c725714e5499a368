package readout.eval.train;

import java.util.List;

/**
 * One choice: candidates with their features, and the share of the truth that each has.
 *
 * @param features of each candidate
 * @param targets of each candidate; with {@code none} they sum to 1
 * @param none the share of the outcome that no candidate is right
 */
record LogitExample(int[][] features, float[] targets, float none) {

    static LogitExample of(List<int[]> features, float[] targets) {
        float sum = 0;
        for (float target : targets) {
            sum += target;
        }
        return new LogitExample(features.toArray(int[][]::new), targets, sum > 0 ? 0 : 1);
    }
}
