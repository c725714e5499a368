package readout.language;

/**
 * The tokens of one sentence as places in a text. The arrays are not copied.
 *
 * @param starts first UTF-16 code unit of each token, ascending
 * @param ends the code unit after each token
 */
public record TokenSpans(int[] starts, int[] ends) {

    private static final String EM_DASH = "\u2014";

    private static final String HORIZONTAL_BAR = "\u2015";

    public int size() {
        return starts.length;
    }

    /** The words as they stand in {@code text}, for the models; a horizontal bar, which they hardly know, is a dash. */
    public String[] forms(String text) {
        String[] forms = new String[starts.length];
        for (int i = 0; i < forms.length; i++) {
            String form = text.substring(starts[i], ends[i]);
            forms[i] = form.equals(HORIZONTAL_BAR) ? EM_DASH : form;
        }
        return forms;
    }
}
