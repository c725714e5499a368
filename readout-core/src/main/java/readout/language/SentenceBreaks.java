package readout.language;

import java.util.Locale;
import java.util.Set;

/**
 * Decides after which tokens a sentence ends: at line breaks, and at full stops, question and exclamation marks and
 * ellipses unless what follows carries the sentence on. Closing quotation marks and brackets go with the sentence.
 */
final class SentenceBreaks {

    /** No sentence is longer; what is longer is a table or hostile, and would cost the parser dearly. */
    static final int MOST_TOKENS = 400;

    private static final WordLists LISTS = WordLists.load("segmentation.txt");
    private static final Abbreviations ABBREVIATIONS = new Abbreviations(LISTS);
    private static final Set<String> STARTERS = LISTS.section("starter");
    private static final Set<String> SPEECH = LISTS.section("speech");

    /** How far after a quoted question its verb of saying may stand. */
    private static final int SPEECH_WINDOW = 6;

    /** How far back quotation marks are counted. */
    private static final int LOOK_BACK = 100;

    private final String text;
    private final TokenBuffer tokens;

    SentenceBreaks(String text, TokenBuffer tokens) {
        this.text = text;
        this.tokens = tokens;
    }

    /** The token after the last one of the sentence that begins with {@code first}. */
    int end(int first) {
        int limit = Math.min(tokens.size(), first + MOST_TOKENS);
        for (int i = first; i < limit; i++) {
            if (i + 1 == tokens.size() || breaksLine(i)) {
                return i + 1;
            }
            if (isTerminal(i)) {
                int last = closing(i, limit);
                if (last + 1 >= tokens.size() || breaksLine(last) || ends(first, i, last)) {
                    return last + 1;
                }
                i = last;
            }
        }
        return limit;
    }

    /** Whether a line ends between this token and the next. */
    private boolean breaksLine(int token) {
        for (int at = tokens.end(token), to = tokens.start(token + 1); at < to; at++) {
            char c = text.charAt(at);
            if (c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\f') {
                return true;
            }
        }
        return false;
    }

    private boolean isTerminal(int token) {
        char last = text.charAt(tokens.end(token) - 1);
        return last == '.' || last == '!' || last == '?' || last == '…' || last == '。';
    }

    /** The last of the closing marks that follow a terminal without a blank. */
    private int closing(int terminal, int limit) {
        int last = terminal;
        while (last + 1 < limit
                && tokens.start(last + 1) == tokens.end(last)
                && isClosing(text.charAt(tokens.start(last + 1)))
                && !opensNext(last + 1)) {
            last++;
        }
        return reference(last, limit);
    }

    /** Takes a reference mark such as "[12]" along, also after a blank. */
    private int reference(int last, int limit) {
        boolean mark = last + 3 < limit
                && !breaksLine(last)
                && tokens.start(last + 1) <= tokens.end(last) + 1
                && text.charAt(tokens.start(last + 1)) == '['
                && Letters.kind(text, tokens.start(last + 2)) == Letters.DIGIT
                && text.charAt(tokens.start(last + 3)) == ']';
        return mark ? last + 3 : last;
    }

    private static boolean isClosing(char c) {
        return "\"'”’»)]}.!?…".indexOf(c) >= 0;
    }

    /** A straight mark glued to the next word, as in {@code over."The}, where the blank was lost before it. */
    private boolean opensNext(int mark) {
        int end = tokens.end(mark);
        return text.charAt(tokens.start(mark)) == '"'
                && end < text.length()
                && Letters.isWord(text, end)
                && !Letters.isBlank(text.charAt(tokens.start(mark) - 1))
                && evenMarksBefore(mark);
    }

    /** Looks back a little: an even number of straight marks before this one means that it opens. */
    private boolean evenMarksBefore(int mark) {
        int marks = 0;
        for (int i = mark - 1; i >= 0 && i > mark - LOOK_BACK && !breaksLine(i); i--) {
            marks += text.charAt(tokens.start(i)) == '"' ? 1 : 0;
        }
        return marks % 2 == 0;
    }

    /** Whether the sentence from {@code first} ends with {@code last}, the closing mark of {@code terminal}. */
    private boolean ends(int first, int terminal, int last) {
        if (isLowerCase(last + 1)) {
            return false;
        }
        char sign = text.charAt(tokens.end(terminal) - 1);
        boolean alone = tokens.end(terminal) - tokens.start(terminal) == 1;
        if (sign == '.' && !alone && text.charAt(tokens.start(terminal)) != '.') {
            return endsAfterAbbreviation(terminal, last);
        }
        if (sign == '.' && alone && isListNumber(first, terminal)) {
            return false;
        }
        boolean quoted = last > terminal;
        return sign == '.' || !quoted || !speechFollows(last + 1);
    }

    private boolean isLowerCase(int token) {
        int at = firstWord(token);
        return at >= 0 && Character.isLowerCase(text.charAt(at))
                || ",;:)]}".indexOf(text.charAt(tokens.start(token))) >= 0;
    }

    /** Where the first letter or digit at or just after this token stands, -1 when there is none near. */
    private int firstWord(int token) {
        for (int i = token; i < tokens.size() && i < token + 3; i++) {
            if (Letters.isWord(text, tokens.start(i))) {
                return tokens.start(i);
            }
        }
        return -1;
    }

    private boolean endsAfterAbbreviation(int terminal, int last) {
        Abbreviations.Ending ending = ABBREVIATIONS.ending(text, tokens.start(terminal), tokens.end(terminal));
        if (ending == Abbreviations.Ending.NEVER) {
            return false;
        }
        int at = firstWord(last + 1);
        if (at < 0 || (ending == Abbreviations.Ending.UNLESS_NUMBER && Letters.kind(text, at) == Letters.DIGIT)) {
            return at < 0;
        }
        int to = at;
        while (to < text.length() && Letters.isWord(text, to) && to - at < 12) {
            to++;
        }
        boolean initial = tokens.end(terminal) - tokens.start(terminal) == 2;
        String next = text.substring(at, to).toLowerCase(Locale.ROOT);
        return STARTERS.contains(next) && !(initial && next.length() == 1);
    }

    /** "1." at the head of a list item. */
    private boolean isListNumber(int first, int terminal) {
        return terminal == first + 1
                && tokens.end(first) - tokens.start(first) <= 2
                && Letters.kind(text, tokens.start(first)) == Letters.DIGIT;
    }

    /** "'Is it over?' President So-and-so asked": a name and a verb of saying follow the quoted question. */
    private boolean speechFollows(int token) {
        int limit = Math.min(tokens.size(), token + SPEECH_WINDOW);
        for (int i = token; i < limit; i++) {
            String word = text.substring(tokens.start(i), Math.min(tokens.end(i), tokens.start(i) + 12));
            if (SPEECH.contains(word)) {
                return i > token;
            }
            if (!Character.isUpperCase(word.charAt(0)) && i > token) {
                return false;
            }
        }
        return false;
    }
}
