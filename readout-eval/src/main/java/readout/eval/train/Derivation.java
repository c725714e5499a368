package readout.eval.train;

import java.util.List;
import readout.language.parse.Clusters;
import readout.language.parse.Configurations;
import readout.language.parse.StateFeatures;
import readout.language.parse.Words;

/**
 * A sentence to learn from: what the parser sees, the projective tree that it must build, and the actions to it.
 *
 * @param heads of tokens from 1, 0 for the root
 */
record Derivation(String[] forms, String[] tags, int[] heads, int[] actions) {

    /** @param heads of tokens from 0, -1 for the root; arcs may cross */
    static Derivation of(String[] forms, String[] tags, int[] heads) {
        int[] projective = Oracle.projective(heads);
        return new Derivation(forms, tags, projective, Oracle.actions(projective));
    }

    /** Gives no weight to features that occur in fewer than {@code least} states on the way to the right trees. */
    static void leaveOutRare(List<Derivation> derivations, int least, ActionWeights weights) {
        Configurations configurations = new Configurations();
        StateFeatures features = StateFeatures.create();
        Words words = new Words(Clusters.NONE);
        for (Derivation derivation : derivations) {
            words.read(derivation.forms, derivation.tags);
            int state = configurations.start(words);
            for (int act : derivation.actions) {
                features.extract(configurations, state, words);
                weights.count(features.keys(), features.count());
                state = configurations.advance(state, act, 0);
            }
        }
        weights.leaveOut(least);
    }
}
