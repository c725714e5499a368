package readout.story;

/**
 * One word of a text, made comparable.
 *
 * @param start its first code unit
 * @param end the code unit after its last one
 * @param stem what it shares with its inflected and derived forms; see {@link Stem}
 * @param capital whether it begins with a capital letter
 * @param empty whether it is a function word, which says nothing about the subject
 */
public record Word(int start, int end, String stem, boolean capital, boolean empty) {

    /** Whether it is a number or begins with one ("20th"). */
    public boolean number() {
        return Character.isDigit(stem.charAt(0));
    }
}
