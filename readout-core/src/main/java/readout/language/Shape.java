package readout.language;

/** The look of a word: capitals, digits, signs. */
final class Shape {

    private static final int LOWER = 1;
    private static final int CAPITAL = 2;
    private static final int INNER_CAPITAL = 4;
    private static final int DIGIT = 8;
    private static final int HYPHEN = 16;
    private static final int STOP = 32;
    private static final int OTHER = 64;
    private static final int FOREIGN = 128;
    private static final int SINGLE = 256;

    private Shape() {}

    /** A bit set of what occurs in a word. */
    static int of(String form) {
        int shape = form.length() == 1 ? SINGLE : 0;
        for (int i = 0; i < form.length(); i++) {
            shape |= bit(form.charAt(i), i);
        }
        return shape;
    }

    private static int bit(char c, int at) {
        if (c >= 'a' && c <= 'z') {
            return LOWER;
        }
        if (c >= 'A' && c <= 'Z') {
            return at == 0 ? CAPITAL : INNER_CAPITAL;
        }
        if (c >= '0' && c <= '9') {
            return DIGIT;
        }
        if (c > 127) {
            return Character.isUpperCase(c)
                    ? at == 0 ? CAPITAL : INNER_CAPITAL
                    : Character.isLetter(c) ? LOWER | FOREIGN : OTHER;
        }
        return c == '-' ? HYPHEN : c == '.' ? STOP : OTHER;
    }

    /** How a sentence is written: 0 as usual, 1 in capitals, 2 with most words capitalised, 3 all lower case. */
    static int style(int[] shapes, int from, int to) {
        int lower = 0;
        int capital = 0;
        int upper = 0;
        for (int i = from; i < to; i++) {
            boolean starts = (shapes[i] & CAPITAL) != 0;
            upper += starts && (shapes[i] & INNER_CAPITAL) != 0 && (shapes[i] & LOWER) == 0 ? 1 : 0;
            capital += starts ? 1 : 0;
            lower += !starts && (shapes[i] & LOWER) != 0 ? 1 : 0;
        }
        if (capital == 0) {
            return 3;
        }
        return upper > lower ? 1 : capital > lower ? 2 : 0;
    }
}
