package readout.eval.train;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import readout.language.parse.BeamSearch;
import readout.language.parse.Clusters;
import readout.language.parse.Configurations;
import readout.language.parse.StateFeatures;
import readout.language.parse.Words;

/**
 * Trains the transition system with an averaged perceptron over beam search, updated where the best wrong sequence is
 * furthest ahead of the right one (max-violation: Huang, Fayong and Guo 2012).
 */
final class StructureTrainer {

    private final ActionWeights weights;
    private final BeamSearch search;
    private final Words words;
    private final StateFeatures features = StateFeatures.create();
    private final int width;
    private long now;
    private int violations;

    /** Begins, or goes on, with weights that were trained until {@code now}. */
    StructureTrainer(int width, ActionWeights weights, long now) {
        this.weights = weights;
        this.now = now;
        search = new BeamSearch(weights);
        words = new Words(Clusters.NONE);
        this.width = width;
    }

    /** One pass over the sentences in a seeded order; returns the number of sentences that were not right. */
    int pass(List<Derivation> derivations, long seed) {
        violations = 0;
        List<Derivation> shuffled = new ArrayList<>(derivations);
        Collections.shuffle(shuffled, new Random(seed));
        for (Derivation derivation : shuffled) {
            learn(derivation);
        }
        return violations;
    }

    ActionWeights weights() {
        return weights;
    }

    long now() {
        return now;
    }

    private void learn(Derivation derivation) {
        now += derivation.actions().length;
        words.read(derivation.forms(), derivation.tags());
        Configurations c = search.configurations();
        search.start(words, width);
        int gold = search.best();
        int worstGold = 0;
        int worstBest = 0;
        float worst = 0;
        for (int act : derivation.actions()) {
            boolean inBeam = false;
            search.step(words);
            int after = 0;
            for (int i = 0; i < search.size() && !inBeam; i++) {
                int state = search.state(i);
                if (c.previous(state) == gold && c.action(state) == act) {
                    after = state;
                    inBeam = true;
                }
            }
            if (!inBeam) {
                after = c.advance(gold, act, c.score(gold) + search.evaluate(gold, words)[act]);
            }
            gold = after;
            float violation = c.score(search.best()) - c.score(gold);
            if (search.best() != gold && violation >= worst) {
                worst = violation;
                worstGold = gold;
                worstBest = search.best();
            }
        }
        if (search.best() != gold) {
            violations++;
            update(worstGold, worstBest);
        }
    }

    private void update(int gold, int wrong) {
        Configurations c = search.configurations();
        int[] goldStates = path(c, gold);
        int[] wrongStates = path(c, wrong);
        int same = 0;
        while (goldStates[same + 1] == wrongStates[same + 1]) {
            same++;
        }
        apply(goldStates, same, 1);
        apply(wrongStates, same, -1);
    }

    private void apply(int[] states, int from, float amount) {
        Configurations c = search.configurations();
        for (int i = from; i + 1 < states.length; i++) {
            features.extract(c, states[i], words);
            weights.update(features.keys(), features.count(), c.action(states[i + 1]), amount, now);
        }
    }

    private static int[] path(Configurations c, int state) {
        int count = 0;
        for (int s = state; s != 0; s = c.previous(s)) {
            count++;
        }
        int[] states = new int[count];
        for (int s = state; s != 0; s = c.previous(s)) {
            states[--count] = s;
        }
        return states;
    }
}
