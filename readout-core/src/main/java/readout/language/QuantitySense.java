package readout.language;

import java.util.Set;
import readout.language.Numerals.Kind;
import readout.language.Numerals.Numeral;

/** Whether a number is told at all: not one in a name, a telephone number, a score, or "one" for somebody. */
final class QuantitySense {

    private static final Set<String> PARTS = Set.of(
            "thirds",
            "fifths",
            "quarters",
            "quarter",
            "fourths",
            "sixths",
            "eighths",
            "tenths",
            "third",
            "fifth",
            "half");
    private static final Set<String> DEFINITE = Set.of(
            "the", "these", "those", "both", "our", "their", "its", "his", "her", "your", "my", "all", "other", "'s",
            "any", "either", "neither");

    private final Pieces pieces;

    QuantitySense(Pieces pieces) {
        this.pieces = pieces;
    }

    /** True when the number belongs to a name or a code: "COVID-19", "G20", "two-State", "Article 5", "01-40111". */
    boolean isCode(Numeral numeral) {
        int before = numeral.first() - 1;
        int after = numeral.end();
        if (pieces.isGlued(numeral.first()) && isWordOrLink(before)) {
            return true;
        }
        if (numeral.kind() == Kind.DIGITS && isDigitRow(numeral)) {
            return true;
        }
        if (isMonth(before) || isMonth(after) || isAge(after) || isPartOfWord(after)) {
            return true;
        }
        boolean linked = pieces.isGlued(after) && isLink(pieces.lower(after)) && pieces.isGlued(after + 1);
        if (linked && pieces.isCapitalised(after + 1)) {
            return true;
        }
        return numeral.kind() == Kind.DIGITS && isLabel(before) && !linked;
    }

    /** "2-1", "0 – 0": results of games and votes; gives back the piece after them, or -1. */
    int scoreEnd(Numeral numeral, Numerals numerals) {
        int link = numeral.end();
        String dash = pieces.lower(link);
        Numeral second = dash.equals("-") || dash.equals("\u2013") ? numerals.at(link + 1) : null;
        if (second == null || numeral.kind() != Kind.DIGITS || second.kind() != Kind.DIGITS) {
            return -1;
        }
        boolean small = numeral.small() >= 0 && numeral.small() < 30 && second.small() >= 0 && second.small() < 30;
        boolean counts = pieces.tag(second.end()).startsWith("N")
                || pieces.lower(second.end()).equals("-")
                || QuantityWords.unit(pieces, second.end()) != null;
        boolean signed = QuantityWords.sign(pieces, numeral.first()) != null;
        boolean falling = numeral.value().compareTo(second.value()) >= 0;
        return !signed && small && (falling || !counts) ? second.end() : -1;
    }

    /** "14-year-old", "a 19 year old". */
    private boolean isAge(int after) {
        int unit = pieces.lower(after).equals("-") ? after + 1 : after;
        int old = pieces.lower(unit + 1).equals("-") ? unit + 2 : unit + 1;
        return pieces.lower(unit).startsWith("year") && pieces.lower(old).startsWith("old");
    }

    /** "4chan", "5G", and not "5bn", "20km". */
    private boolean isPartOfWord(int after) {
        return pieces.isGlued(after)
                && pieces.isWord(after)
                && pieces.lower(after).length() > 1
                && QuantityWords.unit(pieces, after) == null;
    }

    private boolean isMonth(int piece) {
        return TimeWords.from(pieces.lower(piece)).stream()
                .anyMatch(phrase -> phrase.kind() == TimeClass.MONTH && phrase.matches(pieces, piece));
    }

    private boolean isWordOrLink(int before) {
        String form = pieces.lower(before);
        boolean link =
                isLink(form) && pieces.isGlued(before) && (pieces.isWord(before - 1) || pieces.isDigits(before - 1));
        return link || (pieces.isWord(before) && !isCurrencyLetters(form));
    }

    private static boolean isCurrencyLetters(String form) {
        return form.equals("rs") || form.equals("rmb") || form.length() == 3;
    }

    private static boolean isLink(String form) {
        return form.equals("-") || form.equals("/") || form.equals("\u2011") || form.equals("_") || form.equals("@");
    }

    /** Telephone numbers, registrations, times: leading zeros, or more than one dash or slash between digits. */
    private boolean isDigitRow(Numeral numeral) {
        String form = pieces.lower(numeral.first());
        boolean zero = form.length() > 1 && form.charAt(0) == '0' && form.charAt(1) != '.';
        int after = numeral.end();
        boolean linked = pieces.isGlued(after) && pieces.isGlued(after + 1) && pieces.isDigits(after + 1);
        String link = pieces.lower(after);
        return zero || (linked && (isLink(link) || link.equals("\u2013")) && isLongRow(after));
    }

    private boolean isLongRow(int link) {
        boolean more = pieces.isGlued(link + 2) && isLink(pieces.lower(link + 2)) && pieces.isDigits(link + 3);
        boolean slash = pieces.lower(link).equals("/");
        boolean falling = compare(pieces.lower(link - 1), pieces.lower(link + 1)) >= 0;
        return more || slash || falling;
    }

    private static int compare(String a, String b) {
        return a.length() != b.length() ? Integer.compare(a.length(), b.length()) : a.compareTo(b);
    }

    /** "Article 5", "Boeing 737", "Resolution 2231": a capitalised word right before digits. */
    private boolean isLabel(int before) {
        return before > 0
                && pieces.isCapitalised(before)
                && pieces.tag(before).startsWith("NNP")
                && !isCurrencyLetters(pieces.lower(before));
    }

    /** "the two sides", "one of them", "two-thirds": small numbers in words that nobody would write down. */
    boolean isTrifle(Numeral numeral) {
        int after = numeral.end();
        String next = pieces.lower(after).equals("-") ? pieces.lower(after + 1) : pieces.lower(after);
        if (PARTS.contains(next)) {
            return true;
        }
        boolean one = pieces.lower(numeral.first()).equals("one") && after == numeral.first() + 1;
        boolean small = numeral.kind() == Kind.WORDS && numeral.small() >= 0 && numeral.small() <= 4;
        return one || (small && (DEFINITE.contains(pieces.lower(numeral.first() - 1)) || next.equals("of")));
    }
}
