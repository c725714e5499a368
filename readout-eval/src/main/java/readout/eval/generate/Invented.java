package readout.eval.generate;

import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/** Names that nobody has. */
final class Invented {

    private static final List<String> STARTS = List.of(
            "B", "Br", "D", "Dr", "F", "G", "Gr", "H", "K", "Kr", "L", "M", "N", "P", "R", "S", "St", "T", "Tr", "V");
    private static final List<String> VOWELS = List.of("a", "e", "i", "o", "u", "ei", "au");
    private static final List<String> MIDDLES =
            List.of("l", "n", "r", "s", "t", "m", "v", "nd", "rk", "lm", "st", "ss", "rn", "lt");

    private Invented() {}

    /** A name of some syllables and an ending. */
    static String name(SplittableRandom random, int syllables, String ending) {
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < syllables; i++) {
            name.append(i == 0 ? one(random, STARTS) : "").append(one(random, VOWELS));
            name.append(one(random, MIDDLES));
        }
        return name.append(ending).toString();
    }

    static String one(SplittableRandom random, List<String> items) {
        return items.get(random.nextInt(items.size()));
    }

    /** A word in lower case. */
    static String word(SplittableRandom random) {
        return name(random, 2 + random.nextInt(2), "").toLowerCase(Locale.ROOT);
    }
}
