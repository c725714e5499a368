package readout.language;

/**
 * The tokens of one sentence as places in a text. The arrays are not copied.
 *
 * @param starts first UTF-16 code unit of each token, ascending
 * @param ends the code unit after each token
 */
public record TokenSpans(int[] starts, int[] ends) {

    public int size() {
        return starts.length;
    }

    /** The words as they stand in {@code text}. */
    public String[] forms(String text) {
        String[] forms = new String[starts.length];
        for (int i = 0; i < forms.length; i++) {
            forms[i] = text.substring(starts[i], ends[i]);
        }
        return forms;
    }
}
