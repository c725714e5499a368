package readout.language;

import java.util.Locale;
import java.util.Set;

/**
 * Cuts text into the tokens of the English Universal Dependencies treebanks (EWT, GUM): punctuation and currency signs
 * stand alone, clitics are split off ("do|n't", "Ardovia|'s"), compounds are split at hyphens unless the first part is
 * a prefix ("oil|-|rich", "pro-trade"). One pass, no copies of the text but for words that need a list.
 */
final class Tokenizer {

    private static final WordLists LISTS = WordLists.load("segmentation.txt");
    private static final Abbreviations ABBREVIATIONS = new Abbreviations(LISTS);
    private static final Contractions CONTRACTIONS = new Contractions(LISTS);
    private static final Set<String> PREFIXES = LISTS.section("prefix");
    private static final Set<String> EMOTICONS = LISTS.section("emoticon");
    private static final int LONGEST_PREFIX = 7;
    private static final int LONGEST_EMOTICON = 3;
    private static final int LONGEST_ABBREVIATION = 12;

    private final String text;
    private final TokenBuffer out;

    Tokenizer(String text, TokenBuffer out) {
        this.text = text;
        this.out = out;
    }

    /** Appends the tokens of {@code [from, to)}. */
    void run(int from, int to) {
        int at = from;
        while (at < to) {
            while (at < to && Letters.isBlank(text.charAt(at))) {
                at++;
            }
            int end = at;
            while (end < to && !Letters.isBlank(text.charAt(end))) {
                end++;
            }
            if (end > at) {
                chunk(at, end);
            }
            at = end;
        }
    }

    /** One run of characters without blanks. */
    private void chunk(int from, int to) {
        if (to - from <= LONGEST_EMOTICON && to - from > 1 && EMOTICONS.contains(text.substring(from, to))) {
            out.add(from, to);
            return;
        }
        int at = from;
        boolean first = true;
        while (at < to) {
            if (startsWord(at, to)) {
                int address = first ? Addresses.end(text, at, to) : -1;
                first = false;
                at = address > 0 ? token(at, address) : word(at, to);
            } else {
                at = symbols(at, to);
            }
        }
    }

    private int token(int from, int to) {
        out.add(from, to);
        return to;
    }

    /** True where a letter or digit stands, or a sign that belongs to the word after it: "@name", "#tag", ".doc". */
    private boolean startsWord(int at, int to) {
        if (Letters.isWord(text, at)) {
            return true;
        }
        if (at + 1 >= to || (at > 0 && Letters.isWord(text, at - 1))) {
            return false;
        }
        byte next = Letters.kind(text, at + 1);
        return switch (text.charAt(at)) {
            case '@', '#' -> next == Letters.LETTER;
            case '.' ->
                next == Letters.DIGIT || (next == Letters.LETTER && !Character.isUpperCase(text.charAt(at + 1)));
            case '+' -> next == Letters.DIGIT;
            default -> false;
        };
    }

    /** A token of signs: runs of the same sign that are written as one, else a single character. */
    private int symbols(int at, int to) {
        char c = text.charAt(at);
        if (Letters.isApostrophe(c)) {
            return apostrophe(at, to);
        }
        int end = at + (Character.isHighSurrogate(c) && at + 1 < to ? 2 : 1);
        switch (c) {
            case '!', '?' -> {
                while (end < to && (text.charAt(end) == '!' || text.charAt(end) == '?')) {
                    end++;
                }
            }
            case '.', '-', '=', '*', '_', '<', '>', '~', '+', '#', '…', '—' -> {
                while (end < to && text.charAt(end) == c) {
                    end++;
                }
            }
            default -> {}
        }
        return token(at, end);
    }

    /** A quotation mark, a pair of them, or the start of a shortened word: "'em", "'90s". */
    private int apostrophe(int at, int to) {
        char c = text.charAt(at);
        if (at + 1 < to && text.charAt(at + 1) == c) {
            return token(at, at + 2);
        }
        boolean attached = at > 0 && Letters.isWord(text, at - 1);
        int clitic = attached ? -1 : CONTRACTIONS.elision(text, at, to);
        return token(at, clitic > 0 ? clitic : at + 1);
    }

    private int word(int from, int to) {
        int end = wordEnd(from, to);
        int number = numberBeforeUnit(from, end);
        if (number > 0) {
            out.add(from, number);
            return token(number, withFullStop(number, end, to));
        }
        end = withFullStop(from, end, to);
        int cut = CONTRACTIONS.cut(text, from, end);
        if (cut > from) {
            out.add(from, cut);
            return token(cut, end);
        }
        return token(from, end);
    }

    private int wordEnd(int from, int to) {
        int at = from + 1;
        while (at < to && continues(from, at, to)) {
            at++;
        }
        return at;
    }

    /** Whether the character at {@code at} belongs to the word that began at {@code from}. */
    private boolean continues(int from, int at, int to) {
        byte kind = Letters.kind(text, at);
        if (kind == Letters.LETTER || kind == Letters.DIGIT) {
            return true;
        }
        char c = text.charAt(at);
        if (c == '_') {
            return true;
        }
        if (at + 1 >= to) {
            return false;
        }
        byte before = Letters.kind(text, at - 1);
        byte after = Letters.kind(text, at + 1);
        return switch (c) {
            case '.' -> after != Letters.OTHER && before != Letters.OTHER && !isMissingBlank(from, at, to);
            case ',', ':' -> before == Letters.DIGIT && after == Letters.DIGIT;
            case '/' -> before == Letters.DIGIT && after == Letters.DIGIT;
            case '&' ->
                before == Letters.LETTER && after == Letters.LETTER && Character.isUpperCase(text.charAt(at - 1));
            case '-', '‐', '‑' -> isPrefixed(from, at, before, after) || Numbers.joins(text, from, at, to);
            default -> Letters.isApostrophe(c) && c != '‘' && before == Letters.LETTER && after == Letters.LETTER;
        };
    }

    /** "talks.The": a full stop whose blank was lost, not one inside "Ardovia.com" or "U.S.A". */
    private boolean isMissingBlank(int from, int at, int to) {
        return at - from >= 2
                && at + 2 < to
                && Character.isLowerCase(text.charAt(at - 1))
                && Character.isUpperCase(text.charAt(at + 1))
                && (Character.isLowerCase(text.charAt(at + 2)) || Letters.isBlank(text.charAt(at + 2)));
    }

    /** Whether a hyphen follows a prefix that UD English does not split off. */
    private boolean isPrefixed(int from, int at, byte before, byte after) {
        return before == Letters.LETTER
                && after == Letters.LETTER
                && at - from <= LONGEST_PREFIX
                && PREFIXES.contains(text.substring(from, at).toLowerCase(Locale.ROOT));
    }

    /** Where the number ends in "35mm" or "$55m", -1 for other words ("20th", "1990s", "4A"). */
    private int numberBeforeUnit(int from, int end) {
        int at = from;
        if (Letters.kind(text, at) != Letters.DIGIT) {
            return -1;
        }
        while (at < end && Letters.kind(text, at) != Letters.LETTER) {
            at++;
        }
        boolean money = from > 0 && Character.getType(text.charAt(from - 1)) == Character.CURRENCY_SYMBOL;
        return at < end && Numbers.isUnit(text, at, end, money, LISTS.section("unit")) ? at : -1;
    }

    /** Takes the full stop of an abbreviation into the word. */
    private int withFullStop(int from, int end, int to) {
        if (end >= to || text.charAt(end) != '.' || end - from > LONGEST_ABBREVIATION) {
            return end;
        }
        boolean ellipsis = end + 1 < to && text.charAt(end + 1) == '.';
        return !ellipsis && ABBREVIATIONS.takesFullStop(text, from, end) ? end + 1 : end;
    }
}
