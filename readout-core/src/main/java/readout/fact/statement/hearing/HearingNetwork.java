package readout.fact.statement.hearing;

import readout.language.parse.ParserNetwork.Direction;
import readout.language.parse.Vocabulary;

/**
 * The weights of the network that hears. Matrices are rows by columns, applied to a row from the left. Immutable by
 * convention: nothing writes to the arrays.
 *
 * @param vocabulary words that have a row of their own, the most frequent first
 * @param tables rows of the tables of {@link HearingWords}
 * @param context from what the parser made of a word to the same width
 * @param contextBias added to both
 * @param forwards a memory over these sums, rectified
 * @param backwards the same from the end of the sentence
 * @param word from the rectified sums and both memories to the log-odds that a word belongs to a cue, a source, a content
 * @param wordBias added to it
 * @param asCue from the same to what a word is as a cue
 * @param asCueBias added to it
 * @param asOther from the same to what a word is beside a cue
 * @param asOtherBias added to it
 * @param pairTables rows of the tables of {@link HearingPairs}
 * @param pairForwards a memory over all words beside one cue
 * @param pairBackwards the same from the end
 * @param pair from what is known of a word beside a cue, and these memories, to the scores of {@link CueHearing}
 * @param pairBias added to it
 */
public record HearingNetwork(
        Vocabulary vocabulary,
        float[][][] tables,
        float[][] context,
        float[] contextBias,
        Direction forwards,
        Direction backwards,
        float[][] word,
        float[] wordBias,
        float[][] asCue,
        float[] asCueBias,
        float[][] asOther,
        float[] asOtherBias,
        float[][][] pairTables,
        Direction pairForwards,
        Direction pairBackwards,
        float[][] pair,
        float[] pairBias) {

    /** What a word may belong to whatever the cue: a cue, a source, a content. */
    public static final int KINDS = 3;

    /** The number of scores of a word beside a cue. */
    public static final int SCORES = 6;

    /** Width of what is known of a word. */
    public int width() {
        return contextBias.length;
    }

    /** Width of a memory in one direction. */
    public int memory() {
        return forwards.recurrent().length;
    }

    /** Width of the memory beside a cue in one direction. */
    public int pairMemory() {
        return pairForwards.recurrent().length;
    }

    /** Width of what is known of a word beside a cue. */
    public int pairWidth() {
        return asOtherBias.length;
    }
}
