package readout.fact.statement.hearing;

/** What was heard in one sentence. */
public final class Hearing {

    private final HearingInput input;
    private final int start;
    private final float[][] kinds;

    /**
     * @param start the listener's row of its first place
     * @param kinds what each place may belong to, kind by kind
     */
    Hearing(HearingInput input, int start, float[][] kinds) {
        this.input = input;
        this.start = start;
        this.kinds = kinds;
    }

    HearingInput input() {
        return input;
    }

    int start() {
        return start;
    }

    /** The log-odds that a word belongs to a cue. */
    public float cue(int token) {
        return kinds[0][token + 1];
    }

    /** The log-odds that a word belongs to a source, whatever the cue. */
    public float source(int token) {
        return kinds[1][token + 1];
    }

    /** The log-odds that a word belongs to a content, whatever the cue. */
    public float content(int token) {
        return kinds[2][token + 1];
    }

    /** A word of the sentence as a cue. */
    public record Cue(Hearing hearing, int token) {

        /** The number of places beside it. */
        int places() {
            return hearing.input().places();
        }
    }
}
