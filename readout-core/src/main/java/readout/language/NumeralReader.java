package readout.language;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import readout.language.NumeralWords.Role;
import readout.language.NumeralWords.Word;
import readout.language.Numerals.Kind;
import readout.language.Numerals.Numeral;

/** Reads one number at a time; see {@link Numerals}. */
final class NumeralReader {

    /** Longer runs of digits are no numbers that anybody tells. */
    private static final int MOST_DIGITS = 24;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Pieces pieces;
    private final int first;
    private int at;

    private NumeralReader(Pieces pieces, int first) {
        this.pieces = pieces;
        this.first = first;
        this.at = first;
    }

    static @Nullable Numeral read(Pieces pieces, int first) {
        NumeralReader reader = new NumeralReader(pieces, first);
        return pieces.isDigits(first) ? reader.digits() : reader.words();
    }

    private @Nullable Numeral digits() {
        String form = pieces.lower(first);
        if (form.length() > MOST_DIGITS || form.indexOf(':') >= 0) {
            return null;
        }
        if (Character.isLetter(form.charAt(form.length() - 1))) {
            return form.endsWith("s") ? null : ordinal(form.substring(0, form.length() - 2));
        }
        BigDecimal value = decimal(form);
        if (value == null) {
            return null;
        }
        at++;
        value = value.add(fraction());
        BigDecimal scale = scale();
        return new Numeral(first, at, Kind.DIGITS, value.multiply(scale), scale);
    }

    private @Nullable Numeral ordinal(String digits) {
        BigDecimal value = decimal(digits);
        return value == null ? null : new Numeral(first, first + 1, Kind.ORDINAL, value);
    }

    private static @Nullable BigDecimal decimal(String form) {
        String plain = form.replace(",", "");
        int point = plain.indexOf('.');
        return point >= 0 && plain.indexOf('.', point + 1) >= 0 ? null : new BigDecimal(plain);
    }

    /** "1/2" after a whole number, or nothing. */
    private BigDecimal fraction() {
        if (pieces.lower(at).equals("\u00bd")) {
            at++;
            return new BigDecimal("0.5");
        }
        if (isFraction(at)) {
            BigDecimal value = new BigDecimal(pieces.lower(at))
                    .divide(new BigDecimal(pieces.lower(at + 2)), 4, java.math.RoundingMode.HALF_UP);
            at += 3;
            return value.stripTrailingZeros();
        }
        return BigDecimal.ZERO;
    }

    private boolean isFraction(int piece) {
        return isDigit(piece)
                && pieces.lower(piece + 1).equals("/")
                && pieces.isGlued(piece + 1)
                && isDigit(piece + 2)
                && pieces.isGlued(piece + 2)
                && !pieces.lower(piece + 2).equals("0")
                && pieces.lower(piece).compareTo(pieces.lower(piece + 2)) < 0;
    }

    private boolean isDigit(int piece) {
        return pieces.lower(piece).length() == 1 && pieces.isDigits(piece);
    }

    /** The product of the scales that follow: "244.8 billion", "five hundred thousand". */
    private BigDecimal scale() {
        BigDecimal out = BigDecimal.ONE;
        BigDecimal last = null;
        while (true) {
            int from = pieces.lower(at).equals("-") ? at + 1 : at;
            Word word = NumeralWords.of(pieces.lower(from));
            if (word == null
                    || (word.role() != Role.SCALE && word.role() != Role.DOZEN)
                    || (last != null && last.compareTo(word.value()) > 0)) {
                return out;
            }
            last = word.value();
            out = out.multiply(word.value());
            at = from + 1;
        }
    }

    private @Nullable Numeral words() {
        String lower = pieces.lower(first);
        if (lower.equals("a") || lower.equals("an") || lower.equals("half")) {
            return aHundred();
        }
        Word word = NumeralWords.of(lower);
        if (word == null || word.role() == Role.SCALE || word.role() == Role.DOZEN || word.role() == Role.FRACTION) {
            return null;
        }
        BigDecimal century = belowHundred();
        if (century != null && isCentury(century)) {
            int before = at;
            BigDecimal rest = pieces.lower(at).equals("hundred") ? null : belowHundred();
            if (rest != null && rest.compareTo(BigDecimal.TEN) >= 0) {
                return new Numeral(
                        first, at, Kind.SPELLED_YEAR, century.multiply(HUNDRED).add(rest));
            }
            at = before;
        }
        return century == null ? ordinalWord() : sum(century);
    }

    private static boolean isCentury(BigDecimal value) {
        int n = value.intValue();
        return n >= 16 && n <= 20;
    }

    /** "a hundred", "a million", "half a million", "a dozen", "half a dozen". */
    private @Nullable Numeral aHundred() {
        boolean half = pieces.lower(first).equals("half");
        int scaleWord = half && pieces.lower(first + 1).equals("a") ? first + 2 : first + 1;
        Word word = NumeralWords.of(pieces.lower(scaleWord));
        boolean scales = word != null && (word.role() == Role.SCALE || word.role() == Role.DOZEN);
        if (!scales || (half && scaleWord == first + 1)) {
            return null;
        }
        at = scaleWord;
        BigDecimal scale = scale();
        return new Numeral(first, at, Kind.WORDS, half ? scale.multiply(new BigDecimal("0.5")) : scale, scale);
    }

    /** "first", "twenty-first". */
    private @Nullable Numeral ordinalWord() {
        Word word = NumeralWords.of(pieces.lower(first));
        if (word == null) {
            return null;
        }
        if (word.role() == Role.ORDINAL) {
            return new Numeral(first, first + 1, Kind.ORDINAL, word.value());
        }
        int next = pieces.lower(first + 1).equals("-") ? first + 2 : first + 1;
        Word unit = NumeralWords.of(pieces.lower(next));
        return unit != null && unit.role() == Role.ORDINAL && unit.value().compareTo(BigDecimal.TEN) < 0
                ? new Numeral(first, next + 1, Kind.ORDINAL, word.value().add(unit.value()))
                : null;
    }

    /** One to ninety-nine at the current piece, moving on; null when there is none or when it is an ordinal. */
    private @Nullable BigDecimal belowHundred() {
        Word word = NumeralWords.of(pieces.lower(at));
        if (word == null || (word.role() != Role.UNIT && word.role() != Role.TEN)) {
            return null;
        }
        int next = pieces.lower(at + 1).equals("-") ? at + 2 : at + 1;
        Word unit = NumeralWords.of(pieces.lower(next));
        boolean small = word.role() == Role.TEN && unit != null && unit.value().compareTo(BigDecimal.TEN) < 0;
        if (small && unit != null && unit.role() == Role.ORDINAL) {
            return null;
        }
        if (small && unit != null && unit.role() == Role.UNIT) {
            at = next + 1;
            return word.value().add(unit.value());
        }
        at++;
        return word.value();
    }

    /** Goes on after the first two digits: "two hundred and six thousand and five". */
    private Numeral sum(BigDecimal start) {
        BigDecimal total = BigDecimal.ZERO;
        BigDecimal group = start;
        BigDecimal lowest = null;
        while (true) {
            Word word = NumeralWords.of(pieces.lower(afterHyphen()));
            if (word == null || (word.role() != Role.SCALE && word.role() != Role.DOZEN)) {
                break;
            }
            if (word.value().compareTo(HUNDRED) <= 0) {
                if (group.compareTo(HUNDRED) >= 0) {
                    break;
                }
                group = group.multiply(word.value());
            } else if (lowest == null || word.value().compareTo(lowest) < 0) {
                total = total.add(group.multiply(word.value()));
                group = BigDecimal.ZERO;
                lowest = word.value();
            } else {
                break;
            }
            at = afterHyphen() + 1;
            group = group.add(rest());
        }
        return new Numeral(first, at, Kind.WORDS, total.add(group));
    }

    private int afterHyphen() {
        return pieces.lower(at).equals("-") && pieces.isGlued(at) ? at + 1 : at;
    }

    /** What follows a scale: "(two hundred) and six". */
    private BigDecimal rest() {
        int before = at;
        if (pieces.lower(at).equals("and")) {
            at++;
        }
        BigDecimal more = belowHundred();
        if (more == null) {
            at = before;
            return BigDecimal.ZERO;
        }
        return more;
    }
}
