package readout.language;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import readout.language.PhraseTable.Hit;
import readout.news.Amount.Qualifier;

/** Currencies, units, qualifiers and ranks, from their data files. */
final class QuantityWords {

    private static final PhraseTable SIGNS = new PhraseTable();
    private static final PhraseTable UNITS = PhraseTable.load("units.txt");
    private static final PhraseTable BEFORE = PhraseTable.load("qualifiers.txt");
    private static final PhraseTable AFTER = PhraseTable.load("quantity-after.txt");
    private static final PhraseTable MULTIPLES = PhraseTable.load("multiples.txt");
    private static final PhraseTable RANKS = new PhraseTable();

    static {
        for (List<String> row : WordFile.rows("currencies.txt")) {
            String code = row.get(0);
            String lower = code.toLowerCase(Locale.ROOT);
            SIGNS.add(lower, code);
            UNITS.add(lower, code);
            List.of(row.get(1).split(" / ")).forEach(sign -> SIGNS.add(sign, code));
            List.of(row.get(2).split(" / ")).forEach(name -> UNITS.add(name, code));
        }
        WordFile.rows("ranks.txt").forEach(row -> row.forEach(word -> RANKS.add(word, word)));
    }

    private QuantityWords() {}

    /** A currency sign or code that ends before the number; codes count in capitals only. */
    static @Nullable Hit sign(Pieces pieces, int number) {
        Hit hit = SIGNS.before(pieces, number);
        if (hit != null && isArticle(pieces, hit)) {
            hit = new Hit("USD", number - 1, number);
        }
        return hit == null || !isCodeInCapitals(pieces, hit) ? null : hit;
    }

    /** "a $5 million loan" is not in Australian dollars. */
    private static boolean isArticle(Pieces pieces, Hit hit) {
        return hit.end() - hit.first() > 1 && !(pieces.isGlued(hit.end() - 1) && pieces.isCapitalised(hit.first()));
    }

    /** A unit or currency that begins at this piece. */
    static @Nullable Hit unit(Pieces pieces, int at) {
        Hit hit = UNITS.from(pieces, at);
        return hit == null || !isCodeInCapitals(pieces, hit) ? null : hit;
    }

    /** "ALL", "TOP" and "TRY" are currencies only in capitals. */
    private static boolean isCodeInCapitals(Pieces pieces, Hit hit) {
        String word = pieces.text().substring(pieces.start(hit.first()), pieces.end(hit.end() - 1));
        return !word.equalsIgnoreCase(hit.value())
                || word.equals(hit.value())
                || word.equals("%")
                || hit.value().chars().anyMatch(Character::isLowerCase);
    }

    /** A qualifier that ends before this piece. */
    static @Nullable Hit qualifierBefore(Pieces pieces, int end) {
        return BEFORE.before(pieces, end);
    }

    /** A qualifier that begins at this piece ("or more"). */
    static @Nullable Hit qualifierAfter(Pieces pieces, int at) {
        return AFTER.from(pieces, at);
    }

    static Qualifier qualifier(Hit hit) {
        for (Qualifier qualifier : Qualifier.values()) {
            if (qualifier.label().equals(hit.value())) {
                return qualifier;
            }
        }
        throw new IllegalStateException("no such qualifier: " + hit.value());
    }

    /** "largest", "leading" at this piece. */
    static @Nullable Hit rank(Pieces pieces, int at) {
        return RANKS.from(pieces, at);
    }

    /** "tripled", "twofold" at this piece; its value is the factor. */
    static @Nullable Hit multiple(Pieces pieces, int at) {
        return MULTIPLES.from(pieces, at);
    }
}
