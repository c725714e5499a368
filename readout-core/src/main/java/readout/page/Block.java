package readout.page;

import readout.news.Span;

/**
 * A paragraph, heading or other line of a text, with the counts that tell its form.
 *
 * @param span where it stands in the text of the page, without white space around it
 * @param text its characters; lines that were wrapped keep their line ends
 * @param words runs of letters and digits
 * @param lower words that begin with a lower-case letter
 * @param capitalised words that begin with an upper-case letter
 * @param shouted words of two letters and more, all upper-case
 * @param spaceBefore line ends between this block and the one before
 */
record Block(Span span, String text, int words, int lower, int capitalised, int shouted, int spaceBefore) {
    /** No heading, credit, tag or label is longer; keeps patterns away from paragraphs of megabytes. */
    static final int SHORT = 400;

    private static final int LONG_SENTENCE = 18;

    static Block of(String page, int start, int end, int spaceBefore) {
        int words = 0;
        int lower = 0;
        int capitalised = 0;
        int shouted = 0;
        int i = start;
        while (i < end) {
            char c = page.charAt(i);
            if (!Character.isLetterOrDigit(c)) {
                i++;
                continue;
            }
            int from = i;
            boolean allUpper = true;
            while (i < end && partOfWord(page, i, end)) {
                allUpper &= !Character.isLowerCase(page.charAt(i));
                i++;
            }
            words++;
            lower += Character.isLowerCase(c) ? 1 : 0;
            capitalised += Character.isUpperCase(c) ? 1 : 0;
            shouted += allUpper && Character.isUpperCase(c) && i - from > 1 ? 1 : 0;
        }
        return new Block(
                new Span(start, end), page.substring(start, end), words, lower, capitalised, shouted, spaceBefore);
    }

    private static boolean partOfWord(String page, int i, int end) {
        char c = page.charAt(i);
        return Character.isLetterOrDigit(c)
                || ((c == '\'' || c == '’' || c == '-')
                        && i + 1 < end
                        && Character.isLetterOrDigit(page.charAt(i + 1)));
    }

    boolean isShort() {
        return text.length() <= SHORT;
    }

    /** True when it ends as sentences do, whatever closing marks follow. */
    boolean endsSentence() {
        int i = text.length() - 1;
        while (i > 0 && "\"'”’»)]}*†".indexOf(text.charAt(i)) >= 0) {
            i--;
        }
        return ".!?…。।؟:;".indexOf(text.charAt(i)) >= 0 || (i > 0 && text.endsWith("—"));
    }

    /** True of running text: a sentence and more, with small letters enough; long sentences may be full of names. */
    boolean isProse() {
        boolean small = words < LONG_SENTENCE ? lower * 5 >= words * 2 : lower * 4 >= words;
        return words >= 9 && small && (endsSentence() || words >= 45);
    }

    /** True of a line in which most words of any length begin with a capital. */
    boolean isTitleCase() {
        return capitalised * 3 >= words * 2;
    }

    /** True of a short sentence that may be a paragraph of its own: {@code He declined to comment.} */
    boolean isSentence() {
        return endsSentence() && words >= 3 && lower * 3 >= words;
    }

    /** True of a line that may be a headline: short, not a sentence that ends in a full stop. */
    boolean isHeading() {
        char last = text.charAt(text.length() - 1);
        return words >= 1 && words <= 30 && isShort() && last != '.' && last != ':' && last != ';' && last != ',';
    }

    /** True when no word of it is in small letters but particles: names, tags, labels. */
    boolean isNames() {
        return capitalised >= 1 && lower * 4 <= words && words <= 12;
    }
}
