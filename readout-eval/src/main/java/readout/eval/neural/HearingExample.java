package readout.eval.neural;

import java.util.List;
import readout.language.ContextVectors;

/**
 * A sentence to learn from, in the places of {@link readout.fact.statement.hearing.HearingWords}. Of what is wanted,
 * 1 is yes, 0 no, and -1 counts for nothing.
 *
 * @param words rows of the tables of words
 * @param vectors what the parser made of the words
 * @param kinds of cue, source and content: whether each place belongs to one
 * @param cues the cues that are annotated
 */
public record HearingExample(int[][] words, ContextVectors vectors, int[][] kinds, List<Cue> cues) {

    /**
     * What stands beside one cue.
     *
     * @param place of the cue
     * @param pairs rows of the tables of pairs
     * @param roles of source, content and cue: whether each place belongs to it
     * @param points the places where the content begins and ends, and that of the head of the source
     */
    public record Cue(int place, int[][] pairs, int[][] roles, int[] points) {}

    int size() {
        return words[0].length;
    }
}
