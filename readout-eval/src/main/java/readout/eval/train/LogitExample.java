package readout.eval.train;

import readout.fact.statement.Extents;
import readout.fact.statement.GroupFeatures;

/**
 * One choice: the features of a cue's contents, sources and pairs, and the share of the truth that each pair has.
 *
 * @param features as the model sees them
 * @param targets of each pair; with {@code none} they sum to 1
 * @param none the share of the outcome that no pair is right
 */
record LogitExample(GroupFeatures features, float[] targets, float none) {

    static LogitExample of(GroupFeatures features, float[] targets) {
        float sum = 0;
        for (float target : targets) {
            sum += target;
        }
        return new LogitExample(features, targets, sum > 0 ? 0 : 1);
    }

    /** One span out of several, which always has to be chosen. */
    static LogitExample of(Extents extents, int right) {
        int n = extents.spans().size();
        int[][] pairs = new int[n][0];
        GroupFeatures features =
                new GroupFeatures(new int[0], extents.features().toArray(int[][]::new), new int[1][0], pairs);
        float[] targets = new float[n];
        targets[right] = 1;
        return new LogitExample(features, targets, 0);
    }
}
