package readout.story;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a text into {@link Word}s, without a language model: words are runs of letters and digits, with an apostrophe
 * between letters and a full stop between digits or single letters ("3.6", "U.S.") inside. Hyphens separate. Linear in
 * the length of the text.
 */
public final class Words {

    private Words() {}

    /** All words of a text. */
    public static List<Word> of(String text) {
        return of(text, 0, text.length(), Integer.MAX_VALUE);
    }

    /** At most {@code limit} words of {@code text} between two offsets, function words not counted. */
    public static List<Word> of(String text, int from, int to, int limit) {
        List<Word> words = new ArrayList<>();
        int telling = 0;
        int at = from;
        while (at < to && telling < limit) {
            if (!Character.isLetterOrDigit(text.charAt(at))) {
                at++;
                continue;
            }
            int end = end(text, at, to);
            Word word = Forms.word(text, at, end);
            words.add(word);
            telling += word.empty() ? 0 : 1;
            at = end;
        }
        return words;
    }

    private static int end(String text, int start, int to) {
        int at = start + 1;
        while (at < to) {
            char c = text.charAt(at);
            if (!Character.isLetterOrDigit(c) && !joins(text, start, at, to)) {
                break;
            }
            at++;
        }
        return at;
    }

    private static boolean joins(String text, int start, int at, int to) {
        if (at + 1 >= to) {
            return false;
        }
        char before = text.charAt(at - 1);
        char after = text.charAt(at + 1);
        return switch (text.charAt(at)) {
            case '\'', '\u2019' -> Character.isLetter(before) && Character.isLetter(after);
            case ',' -> Character.isDigit(before) && Character.isDigit(after);
            case '.' ->
                (Character.isDigit(before) && Character.isDigit(after))
                        || (Character.isLetter(before)
                                && Character.isLetter(after)
                                && (at - 1 == start || text.charAt(at - 2) == '.'));
            default -> false;
        };
    }
}
