package readout.language;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The words of numbers, from {@code numerals.txt}. */
final class NumeralWords {

    /** What a word does in a number. */
    enum Role {
        /** zero to nineteen. */
        UNIT,
        /** twenty to ninety. */
        TEN,
        /** hundred, thousand, million: multiplies what stands before it. */
        SCALE,
        /** dozen, score: like a scale, and ends the number. */
        DOZEN,
        /** first to nineteenth, twentieth, hundredth: ends the number. */
        ORDINAL,
        /** half, third, quarter as a part. */
        FRACTION
    }

    /**
     * @param value of the word by itself
     */
    record Word(Role role, BigDecimal value) {}

    private static final Map<String, Word> WORDS = load();

    private NumeralWords() {}

    private static Map<String, Word> load() {
        Map<String, Word> out = new HashMap<>();
        for (List<String> row : WordFile.rows("numerals.txt")) {
            Word word = new Word(Role.valueOf(row.get(0)), new BigDecimal(row.get(1)));
            for (String form : row.subList(2, row.size())) {
                out.put(form, word);
            }
        }
        return out;
    }

    static @Nullable Word of(String lower) {
        return WORDS.get(lower);
    }

    static boolean is(String lower, Role role) {
        Word word = WORDS.get(lower);
        return word != null && word.role() == role;
    }
}
