package readout.language;

import java.util.Locale;

/** What kind of character stands where; ASCII by table. */
final class Letters {

    static final byte BLANK = 0;
    static final byte LETTER = 1;
    static final byte DIGIT = 2;
    static final byte OTHER = 3;

    /** Marks where a word may be broken; it must not break the token. */
    private static final char SOFT_HYPHEN = '\u00ad';

    /** How many letters an acronym has at most. */
    private static final int ACRONYM = 4;

    private static final byte[] ASCII = new byte[128];

    static {
        for (char c = 0; c < 128; c++) {
            ASCII[c] = classify(c);
        }
    }

    private Letters() {}

    /** The class of a UTF-16 code unit; both halves of a surrogate pair take the class of the letter or symbol. */
    static byte kind(String text, int at) {
        char c = text.charAt(at);
        if (c < 128) {
            return ASCII[c];
        }
        if (Character.isSurrogate(c)) {
            return kindOfSurrogate(text, at, c);
        }
        return classify(c);
    }

    /** White space, control characters and invisible format characters. */
    static boolean isBlank(char c) {
        return c < 128 ? ASCII[c] == BLANK : !Character.isSurrogate(c) && classify(c) == BLANK;
    }

    static boolean isWord(String text, int at) {
        byte kind = kind(text, at);
        return kind == LETTER || kind == DIGIT;
    }

    /** Straight and typographic apostrophes, and the grave accent that some use for one. */
    static boolean isApostrophe(char c) {
        return c == '\'' || c == '’' || c == '`' || c == '‘' || c == 'ʼ';
    }

    static boolean isHyphen(char c) {
        return c == '-' || c == '‐' || c == '‑';
    }

    /** A name that is set in capitals, in the usual letters; acronyms stay as they are. */
    static String usual(String name) {
        if (name.length() <= ACRONYM || !name.equals(name.toUpperCase(Locale.ROOT))) {
            return name;
        }
        StringBuilder out = new StringBuilder(name.toLowerCase(Locale.ROOT));
        for (int i = 0; i < out.length(); i++) {
            if (i == 0 || !Character.isLetter(out.charAt(i - 1))) {
                out.setCharAt(i, Character.toUpperCase(out.charAt(i)));
            }
        }
        return out.toString();
    }

    private static byte kindOfSurrogate(String text, int at, char c) {
        int first = Character.isHighSurrogate(c) ? at : at - 1;
        if (first < 0 || first + 1 >= text.length()) {
            return OTHER;
        }
        int point = text.codePointAt(first);
        return Character.isLetter(point) ? LETTER : OTHER;
    }

    private static byte classify(int c) {
        if (Character.isLetter(c) || c == SOFT_HYPHEN) {
            return LETTER;
        }
        if (Character.isDigit(c)) {
            return DIGIT;
        }
        int type = Character.getType(c);
        if (Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || type == Character.CONTROL
                || type == Character.FORMAT) {
            return BLANK;
        }
        boolean joins = type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
        return joins ? LETTER : OTHER;
    }
}
