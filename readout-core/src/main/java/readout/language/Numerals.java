package readout.language;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of a sentence, in digits and in words: "1,500", "244.8 billion", "two hundred and six", "2 1/2", "80th",
 * "nineteen ninety-six". Read once from left to right, without overlap, in linear time.
 */
final class Numerals {

    /** How a number is written. */
    enum Kind {
        DIGITS,
        WORDS,
        ORDINAL,
        /** A year that is read as two numbers: "nineteen ninety-six". */
        SPELLED_YEAR
    }

    /**
     * @param first first piece
     * @param end piece after the last one
     * @param value the number itself; of "a dozen" 12
     * @param scale what digits were multiplied with: a thousand million in "244.8 billion", else 1
     */
    record Numeral(int first, int end, Kind kind, BigDecimal value, BigDecimal scale) {

        Numeral(int first, int end, Kind kind, BigDecimal value) {
            this(first, end, kind, value, BigDecimal.ONE);
        }

        boolean isWhole() {
            return value.stripTrailingZeros().scale() <= 0;
        }

        /** The value as a small whole number, or -1. */
        int small() {
            return isWhole() && value.signum() >= 0 && value.compareTo(LARGEST_SMALL) <= 0 ? value.intValue() : -1;
        }
    }

    private static final BigDecimal LARGEST_SMALL = BigDecimal.valueOf(1_000_000);

    private final @Nullable Numeral[] byFirst;

    private Numerals(@Nullable Numeral[] byFirst) {
        this.byFirst = byFirst;
    }

    static Numerals of(Pieces pieces) {
        @Nullable Numeral[] found = new Numeral[pieces.size()];
        for (int at = 0; at < found.length; ) {
            Numeral numeral = NumeralReader.read(pieces, at);
            if (numeral == null) {
                at++;
            } else {
                found[at] = numeral;
                at = numeral.end();
            }
        }
        return new Numerals(found);
    }

    /** The number that begins at this piece, or null. */
    @Nullable
    Numeral at(int piece) {
        return piece < byFirst.length ? byFirst[piece] : null;
    }
}
