package readout.language;

import java.util.Arrays;
import java.util.Locale;

/**
 * A sentence cut finer than into tokens: "80th", "four-day" and "May 9-12" come out the same way whatever the
 * tokenization. Words, numbers and single marks; apostrophes begin a piece of their own ("year" + "'s"), abbreviations
 * keep their full stop ("Sept.", "p.m."). The finders of time expressions and quantities work on pieces.
 */
final class Pieces {

    private final Sentence sentence;
    private int size;
    private int[] starts = new int[32];
    private int[] ends = new int[32];
    private String[] lowers = new String[32];

    private Pieces(Sentence sentence) {
        this.sentence = sentence;
    }

    static Pieces of(Sentence sentence) {
        Pieces pieces = new Pieces(sentence);
        String text = sentence.text();
        int end = sentence.span().end();
        int at = sentence.span().start();
        while (at < end) {
            if (Character.isWhitespace(text.charAt(at)) || Character.isSpaceChar(text.charAt(at))) {
                at++;
            } else {
                int next = PieceShape.end(text, at, end);
                pieces.add(at, next);
                at = next;
            }
        }
        return pieces;
    }

    private void add(int start, int end) {
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, 2 * size);
            ends = Arrays.copyOf(ends, 2 * size);
            lowers = Arrays.copyOf(lowers, 2 * size);
        }
        starts[size] = start;
        ends[size] = end;
        String form = sentence.text().substring(start, end).toLowerCase(Locale.ROOT);
        lowers[size] = form.startsWith("\u2019") ? "'" + form.substring(1) : form;
        size++;
    }

    Sentence sentence() {
        return sentence;
    }

    String text() {
        return sentence.text();
    }

    int size() {
        return size;
    }

    int start(int piece) {
        return starts[piece];
    }

    int end(int piece) {
        return ends[piece];
    }

    /** The piece in lower case with straight apostrophes; empty beyond the ends of the sentence. */
    String lower(int piece) {
        return piece >= 0 && piece < size ? lowers[piece] : "";
    }

    /** True when nothing stands between this piece and the one before it. */
    boolean isGlued(int piece) {
        return piece > 0 && piece < size && ends[piece - 1] == starts[piece];
    }

    boolean isCapitalised(int piece) {
        return piece >= 0 && piece < size && Character.isUpperCase(text().charAt(starts[piece]));
    }

    boolean isDigits(int piece) {
        return piece >= 0 && piece < size && isDigit(text().charAt(starts[piece]));
    }

    boolean isWord(int piece) {
        return piece >= 0 && piece < size && Character.isLetter(text().charAt(starts[piece]));
    }

    /** The token that the piece lies in. */
    int token(int piece) {
        int token = sentence.tokenAt(starts[piece]);
        return token < 0 ? sentence.size() - 1 : token;
    }

    /** The Penn tag of the token that the piece lies in; empty beyond the ends. */
    String tag(int piece) {
        return piece >= 0 && piece < size ? sentence.tag(token(piece)) : "";
    }

    /** The first piece that ends after the offset; the number of pieces when there is none. */
    int at(int offset) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ends[middle] <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
