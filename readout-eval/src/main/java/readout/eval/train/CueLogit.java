package readout.eval.train;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import readout.fact.statement.AttributionModel;

/** Logistic regression that tells words that may be cues from those that are none. */
final class CueLogit {

    private final Weights weights = new Weights(1 << AttributionModel.BITS);
    private final List<int[]> features = new ArrayList<>();
    private final List<Boolean> cues = new ArrayList<>();

    /** Adds one word. */
    void add(int[] word, boolean isCue) {
        features.add(word);
        cues.add(isCue);
        weights.count(word);
    }

    void train(int passes, long seed) {
        Random random = new Random(seed);
        for (int pass = 0; pass < passes; pass++) {
            for (int i : Weights.shuffled(features.size(), random)) {
                double p = 1 / (1 + Math.exp(-weights.sum(features.get(i))));
                weights.step(features.get(i), (cues.get(i) ? 1 : 0) - p);
            }
            weights.endPass();
        }
    }

    byte[] packed(float scale) {
        return weights.packed(scale);
    }
}
