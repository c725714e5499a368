package readout.language.parse;

/**
 * Searches for the best sequence of actions with a beam of fixed width; width 1 is a greedy parser. All sequences for
 * one sentence have the same length, so their scores can be compared. Reused from sentence to sentence, by one thread.
 */
public final class BeamSearch {

    private final Configurations configurations = new Configurations();
    private final StateFeatures features = StateFeatures.create();
    private final float[] totals = new float[Configurations.ACTIONS];
    private final Scores scores;

    private int[] beam = new int[1];
    private int size;
    private int width;
    private int[] fromStates = new int[1];
    private int[] acts = new int[1];
    private float[] sums = new float[1];
    private int candidates;

    public BeamSearch(Scores scores) {
        this.scores = scores;
    }

    public Configurations configurations() {
        return configurations;
    }

    /** The best final state for a sentence. */
    public int search(Words words, int beamWidth) {
        start(words, beamWidth);
        while (!isFinished()) {
            step(words);
        }
        return best();
    }

    /** Starts a search that is taken step by step. */
    public void start(Words words, int beamWidth) {
        if (beam.length < beamWidth) {
            beam = new int[beamWidth];
            fromStates = new int[beamWidth];
            acts = new int[beamWidth];
            sums = new float[beamWidth];
        }
        width = beamWidth;
        beam[0] = configurations.start(words);
        size = 1;
    }

    public boolean isFinished() {
        return configurations.isFinal(beam[0]);
    }

    /** The best state after the last step. */
    public int best() {
        return beam[0];
    }

    /** The number of states in the beam. */
    public int size() {
        return size;
    }

    /** A state of the beam, in falling order of score. */
    public int state(int rank) {
        return beam[rank];
    }

    /** Takes one action in every state of the beam and keeps the best results. */
    public void step(Words words) {
        candidates = 0;
        for (int i = 0; i < size; i++) {
            int state = beam[i];
            float[] weights = evaluate(state, words);
            for (int act = 0; act < Configurations.ACTIONS; act++) {
                if (configurations.allows(state, act)) {
                    offer(state, act, configurations.score(state) + weights[act]);
                }
            }
        }
        for (int i = 0; i < candidates; i++) {
            beam[i] = configurations.advance(fromStates[i], acts[i], sums[i]);
        }
        size = candidates;
    }

    /** The score of each action in a state; valid until the next call. */
    public float[] evaluate(int state, Words words) {
        features.extract(configurations, state, words);
        scores.score(features.keys(), features.count(), totals);
        return totals;
    }

    /** Insertion into the list of the best; of equals the earlier stays first. */
    private void offer(int state, int act, float sum) {
        int place = candidates;
        if (candidates == width) {
            if (sums[width - 1] >= sum) {
                return;
            }
            place = width - 1;
        } else {
            candidates++;
        }
        for (; place > 0 && sums[place - 1] < sum; place--) {
            fromStates[place] = fromStates[place - 1];
            acts[place] = acts[place - 1];
            sums[place] = sums[place - 1];
        }
        fromStates[place] = state;
        acts[place] = act;
        sums[place] = sum;
    }

    /** Fills in the heads of the tree that leads to a final state. */
    public void heads(int state, int[] heads, int[] stack) {
        int[] actions = configurations.actions(state);
        int depth = 0;
        int next = 1;
        for (int act : actions) {
            if (act == Configurations.SHIFT) {
                stack[depth++] = next++;
            } else if (act == Configurations.LEFT) {
                heads[stack[--depth]] = next;
            } else {
                depth--;
                heads[stack[depth]] = stack[depth - 1];
            }
        }
        heads[stack[0]] = 0;
    }
}
