package readout.language;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import readout.language.Numerals.Kind;
import readout.language.Numerals.Numeral;
import readout.language.PhraseTable.Hit;
import readout.news.Amount.Qualifier;

/**
 * Parts of a whole in words, as percentages with one decimal: "a third of", "two-thirds", "by half", "nine out of ten".
 * Not "a third round", "half an hour", "the second half".
 */
final class Fractions {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Map<String, BigDecimal> PARTS = load();

    /** What stands after "half" when it halves what follows. */
    private static final Set<String> WHOLE = Set.of("of", "the", "its", "their", "his", "her", "our", "all", "that");

    private final Pieces pieces;
    private final Numerals numerals;

    Fractions(Pieces pieces, Numerals numerals) {
        this.pieces = pieces;
        this.numerals = numerals;
    }

    private static Map<String, BigDecimal> load() {
        Map<String, BigDecimal> out = new HashMap<>();
        for (List<String> row : WordFile.rows("fractions.txt")) {
            row.subList(1, row.size()).forEach(word -> out.put(word, new BigDecimal(row.get(0))));
        }
        return out;
    }

    /** The part that begins at a piece; null when none does. */
    @Nullable
    QuantityDraft at(int first) {
        String word = pieces.lower(first);
        if (word.equals("half")) {
            return half(first);
        }
        if ((word.equals("a") || word.equals("one")) && PARTS.containsKey(pieces.lower(afterHyphen(first + 1)))) {
            return single(first);
        }
        Numeral count = numerals.at(first);
        return count == null ? null : several(count);
    }

    /** "half of", "half the fleet", "by half", "nearly half". */
    private @Nullable QuantityDraft half(int at) {
        String next = pieces.lower(at + 1);
        boolean halves = WHOLE.contains(next) || byMuch(at) && !isNominal(at + 1) && !next.equals("a");
        boolean other = Set.of("the", "a", "an", "-", "first", "second", "last", "latter", "other", "and")
                        .contains(pieces.lower(at - 1))
                || next.equals("-");
        return halves && !other ? draft(at, at + 1, PARTS.getOrDefault("half", HUNDRED)) : null;
    }

    /** "a third of", "by a quarter", "more than a fifth", but not "a third round". */
    private @Nullable QuantityDraft single(int at) {
        int part = afterHyphen(at + 1);
        String next = pieces.lower(part + 1);
        boolean timed = next.equals("of")
                && TimeWords.from(pieces.lower(part + 3)).stream().anyMatch(p -> p.kind() == TimeClass.UNIT);
        boolean divides = next.equals("of") || byMuch(at) && !isNominal(part + 1) && !next.equals("-");
        return divides && !timed ? draft(at, part + 1, PARTS.getOrDefault(pieces.lower(part), HUNDRED)) : null;
    }

    /** "two-thirds", "three quarters of", "nine out of ten", "one in five households". */
    private @Nullable QuantityDraft several(Numeral count) {
        int part = afterHyphen(count.end());
        BigDecimal size = PARTS.get(pieces.lower(part));
        boolean plural = size != null && pieces.lower(part).endsWith("s");
        boolean quarters = pieces.lower(part).equals("quarters");
        boolean parted = plural
                && count.small() > 1
                && (!quarters || part > count.end() || pieces.lower(part + 1).equals("of"));
        if (parted && size != null) {
            return draft(count.first(), part + 1, share(count.value(), size));
        }
        return outOf(count);
    }

    private @Nullable QuantityDraft outOf(Numeral count) {
        boolean out = pieces.lower(count.end()).equals("out")
                && pieces.lower(count.end() + 1).equals("of");
        boolean in = count.kind() == Kind.WORDS && pieces.lower(count.end()).equals("in");
        Numeral whole = out ? numerals.at(count.end() + 2) : in ? numerals.at(count.end() + 1) : null;
        if (whole == null
                || count.small() < 1
                || count.small() >= whole.small()
                || whole.kind() == Kind.ORDINAL
                || !(out || whole.kind() == Kind.WORDS && isNominal(whole.end()) && !isTime(whole.end()))) {
            return null;
        }
        BigDecimal percent = count.value().multiply(HUNDRED).divide(whole.value(), 1, RoundingMode.HALF_UP);
        return draft(count.first(), whole.end(), percent);
    }

    private boolean isTime(int piece) {
        return TimeWords.from(pieces.lower(piece)).stream()
                .anyMatch(p -> p.kind() == TimeClass.UNIT || p.kind() == TimeClass.UNITS);
    }

    /** Two thirds are 66.7 percent, not twice 33.3. */
    private static BigDecimal share(BigDecimal count, BigDecimal size) {
        BigDecimal whole = HUNDRED.divide(size, 0, RoundingMode.HALF_UP);
        return count.multiply(HUNDRED).divide(whole, 1, RoundingMode.HALF_UP);
    }

    /** Whether the words before say by how much, or how exactly: "by", "more than". */
    private boolean byMuch(int at) {
        return pieces.lower(at - 1).equals("by") || QuantityWords.qualifierBefore(pieces, at) != null;
    }

    private boolean isNominal(int piece) {
        return pieces.tag(piece).matches("N.*|JJ.*|VBG");
    }

    private int afterHyphen(int piece) {
        return pieces.lower(piece).equals("-") ? piece + 1 : piece;
    }

    private QuantityDraft draft(int first, int end, BigDecimal percent) {
        Hit before = QuantityWords.qualifierBefore(pieces, first);
        Optional<Qualifier> qualifier =
                before == null ? Optional.empty() : Optional.of(QuantityWords.qualifier(before));
        int start = before == null ? first : before.first();
        return new QuantityDraft(pieces, start, end, first, end, percent, qualifier, "%");
    }
}
