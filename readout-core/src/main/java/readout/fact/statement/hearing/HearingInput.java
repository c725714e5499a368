package readout.fact.statement.hearing;

import readout.language.Sentence;

/**
 * A sentence to be heard.
 *
 * @param clusters of its words
 * @param situations of its places, see {@link HearingWords#read}
 */
public record HearingInput(Sentence sentence, int[] clusters, int[] situations) {

    /** The number of its words and borders. */
    public int places() {
        return situations.length;
    }
}
