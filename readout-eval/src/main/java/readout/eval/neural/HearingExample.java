package readout.eval.neural;

import java.util.List;

/**
 * A sentence to learn from, in the places of {@link readout.fact.statement.hearing.HearingWords}. What is wanted is a
 * probability, annotated (1 or 0) or heard by another network; what is negative counts for nothing.
 *
 * @param words rows of the tables of words
 * @param vectors what others made of the words
 * @param kinds of cue, source and content: whether each place belongs to one
 * @param cues the cues
 */
public record HearingExample(int[][] words, Vectors vectors, float[][] kinds, List<Cue> cues) {

    /** What others made of each word of a sentence. */
    @FunctionalInterface
    public interface Vectors {
        /** Writes the numbers of a token to {@code out}. */
        void write(int token, float[] out);
    }

    /**
     * What stands beside one cue.
     *
     * @param place of the cue
     * @param pairs rows of the tables of pairs
     * @param roles of source, content and cue: whether each place belongs to it
     * @param points whether the content begins and ends at each place, and whether the source has its head there
     */
    public record Cue(int place, int[][] pairs, float[][] roles, float[][] points) {}

    /** The same with other vectors. */
    public HearingExample with(Vectors others) {
        return new HearingExample(words, others, kinds, cues);
    }

    int size() {
        return words[0].length;
    }
}
