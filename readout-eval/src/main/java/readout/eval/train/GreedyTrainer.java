package readout.eval.train;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import readout.language.parse.BeamSearch;
import readout.language.parse.Clusters;
import readout.language.parse.Configurations;
import readout.language.parse.StateFeatures;
import readout.language.parse.Words;

/**
 * Trains the transition system action by action with an averaged perceptron and the dynamic oracle of the arc-hybrid
 * system (Goldberg and Nivre 2013): the learner follows its own choices, right or wrong, and learns in each state which
 * actions lose the fewest gold arcs.
 */
final class GreedyTrainer {

    private static final double FOLLOW_OWN = 0.9;

    private final ActionWeights weights;
    private final BeamSearch search;
    private final Configurations configurations;
    private final Words words;
    private final StateFeatures features = StateFeatures.create();
    private final float[] totals = new float[Configurations.ACTIONS];
    private final int[] costs = new int[Configurations.ACTIONS];
    private long now = 1;
    private int errors;

    // the situation of the oracle: the stack, and the gold dependents of each token that wait on stack and buffer
    private int[] stack = new int[64];
    private int depth;
    private int next;
    private boolean[] onStack = new boolean[64];
    private int[] waitingOnStack = new int[64];
    private int[] waitingInBuffer = new int[64];

    GreedyTrainer(ActionWeights weights) {
        this.weights = weights;
        search = new BeamSearch(weights);
        configurations = search.configurations();
        words = new Words(Clusters.NONE);
    }

    ActionWeights weights() {
        return weights;
    }

    long now() {
        return now;
    }

    /** One pass over the sentences in a seeded order; returns the number of wrong choices. */
    int pass(List<Derivation> derivations, long seed, boolean explore) {
        errors = 0;
        Random random = new Random(seed);
        List<Derivation> shuffled = new ArrayList<>(derivations);
        Collections.shuffle(shuffled, random);
        for (Derivation derivation : shuffled) {
            learn(derivation, explore ? random : null);
        }
        return errors;
    }

    private void learn(Derivation derivation, @Nullable Random random) {
        words.read(derivation.forms(), derivation.tags());
        int[] heads = derivation.heads();
        start(heads);
        int state = configurations.start(words);
        while (!configurations.isFinal(state)) {
            features.extract(configurations, state, words);
            weights.score(features.keys(), features.count(), totals);
            costs(state, heads);
            int right = best(state, true);
            int wrong = best(state, false);
            now++;
            boolean error = wrong >= 0 && totals[wrong] >= totals[right];
            if (error) {
                weights.update(features.keys(), features.count(), right, 1, now);
                weights.update(features.keys(), features.count(), wrong, -1, now);
            }
            errors += error ? 1 : 0;
            int act = error && random != null && random.nextDouble() < FOLLOW_OWN ? wrong : right;
            state = configurations.advance(state, act, 0);
            follow(act, heads);
        }
    }

    /** The best of the allowed actions that lose the fewest arcs, or of the others; -1 if there is none. */
    private int best(int state, boolean cheapest) {
        int least = Integer.MAX_VALUE;
        for (int act = 0; act < costs.length; act++) {
            least = configurations.allows(state, act) ? Math.min(least, costs[act]) : least;
        }
        int best = -1;
        for (int act = 0; act < costs.length; act++) {
            if (configurations.allows(state, act)
                    && (costs[act] == least) == cheapest
                    && (best < 0 || totals[act] > totals[best])) {
                best = act;
            }
        }
        return best;
    }

    private void start(int[] heads) {
        int wide = heads.length + 2;
        if (stack.length < wide) {
            stack = new int[wide * 2];
            onStack = new boolean[wide * 2];
            waitingOnStack = new int[wide * 2];
            waitingInBuffer = new int[wide * 2];
        }
        depth = 0;
        next = 1;
        Arrays.fill(onStack, 0, wide, false);
        Arrays.fill(waitingOnStack, 0, wide, 0);
        Arrays.fill(waitingInBuffer, 0, wide, 0);
        for (int i = 1; i < heads.length; i++) {
            waitingInBuffer[heads[i]]++;
        }
    }

    /** Counts the gold arcs that can no longer be built after each action. */
    private void costs(int state, int[] heads) {
        Arrays.fill(costs, 0);
        if (next < heads.length) {
            int head = heads[next];
            int s0 = depth > 0 ? stack[depth - 1] : 0;
            boolean lost = head == 0 ? depth > 0 : onStack[head] && head != s0;
            costs[Configurations.SHIFT] = waitingOnStack[next] + (lost ? 1 : 0);
        }
        if (depth > 0) {
            int s0 = stack[depth - 1];
            int s1 = depth > 1 ? stack[depth - 2] : 0;
            int head = heads[s0];
            int lostDependents = waitingInBuffer[s0];
            costs[Configurations.LEFT] = lostDependents + (head == s1 || head > next || head == 0 ? 1 : 0);
            costs[Configurations.RIGHT] = lostDependents + (head >= next || head == 0 ? 1 : 0);
        }
    }

    private void follow(int act, int[] heads) {
        if (act == Configurations.SHIFT) {
            stack[depth++] = next;
            onStack[next] = true;
            waitingOnStack[heads[next]]++;
            waitingInBuffer[heads[next]]--;
            next++;
        } else {
            int s0 = stack[--depth];
            onStack[s0] = false;
            waitingOnStack[heads[s0]]--;
        }
    }
}
