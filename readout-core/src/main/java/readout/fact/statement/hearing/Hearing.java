package readout.fact.statement.hearing;

import org.jspecify.annotations.Nullable;
import readout.language.Sentence;

/** What was heard in one sentence. For one thread, as its {@link Listener} is. */
public final class Hearing {

    private final Listener listener;
    private final Sentence sentence;
    private final int[] situations;
    private final float[][] kinds;
    private float @Nullable [][] others;

    Hearing(Listener listener, Sentence sentence, int[] situations, float[][] kinds) {
        this.listener = listener;
        this.sentence = sentence;
        this.situations = situations;
        this.kinds = kinds;
    }

    /** The log-odds that a word belongs to a cue. */
    public float cue(int token) {
        return kinds[token + 1][0];
    }

    /** The log-odds that a word belongs to a source, whatever the cue. */
    public float source(int token) {
        return kinds[token + 1][1];
    }

    /** The log-odds that a word belongs to a content, whatever the cue. */
    public float content(int token) {
        return kinds[token + 1][2];
    }

    /** What was heard of the words beside a cue; to be asked before the listener hears the next sentence. */
    public CueHearing beside(int cue) {
        if (others == null) {
            others = listener.others(kinds.length);
        }
        return new CueHearing(listener.pair(sentence, cue, situations, others));
    }
}
