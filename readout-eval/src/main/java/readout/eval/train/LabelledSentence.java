package readout.eval.train;

/**
 * A sentence with the labels of {@link readout.language.NameModel}.
 *
 * @param forms the words
 * @param tags XPOS
 * @param labels of the words
 */
public record LabelledSentence(String[] forms, String[] tags, int[] labels) {}
