package readout.language;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import readout.language.Numerals.Kind;
import readout.language.Numerals.Numeral;
import readout.language.PhraseTable.Hit;
import readout.news.Amount;
import readout.news.Amount.Qualifier;
import readout.news.Span;

/**
 * A number with the words around it that belong to it.
 *
 * @param first first piece, of the qualifier or currency sign if there is one
 * @param end piece after the last one
 * @param number first piece of the number itself
 * @param numberEnd piece after the number itself
 */
record QuantityDraft(
        Pieces pieces,
        int first,
        int end,
        int number,
        int numberEnd,
        BigDecimal value,
        Optional<Qualifier> qualifier,
        String unit) {

    private static final Map<String, String> TIME_UNITS = Map.of(
            "TS", "second", "TM", "minute", "TH", "hour", "D", "day", "W", "week", "M", "month", "Q", "quarter", "Y",
            "year", "10Y", "decade", "100Y", "century");
    private static final Map<String, BigDecimal> SHORT_SCALES = Map.of(
            "k",
            new BigDecimal("1e3"),
            "m",
            new BigDecimal("1e6"),
            "b",
            new BigDecimal("1e9"),
            "t",
            new BigDecimal("1e12"));
    private static final Set<String> COMPARED = Set.of("as", "the", "more", "that", "what", "its", "their", "than");

    /** The number at a piece with sign, unit and qualifier; nothing before the piece {@code floor} belongs to it. */
    static QuantityDraft number(Pieces pieces, Numeral numeral, int floor) {
        int first = numeral.first();
        Hit sign = QuantityWords.sign(pieces, first);
        if (sign != null && sign.first() >= floor) {
            first = sign.first();
        } else {
            sign = null;
        }
        QuantityDraft draft = new QuantityDraft(
                pieces,
                first,
                numeral.end(),
                numeral.first(),
                numeral.end(),
                numeral.value(),
                Optional.empty(),
                "count");
        draft = sign == null ? draft.withUnitAfter(numeral) : draft.money(sign.value());
        return draft.qualified(floor);
    }

    /** A length of time; null when its unit is not known. */
    static @Nullable QuantityDraft length(Pieces pieces, Numeral numeral, Span span) {
        int first = pieces.at(span.start());
        int end = pieces.at(span.end() - 1) + 1;
        String unit = "";
        for (int i = numeral.end(); i < end; i++) {
            for (TimeWords.Phrase phrase : TimeWords.from(pieces.lower(i))) {
                boolean isUnit = phrase.kind() == TimeClass.UNIT || phrase.kind() == TimeClass.UNITS;
                unit = isUnit ? TIME_UNITS.getOrDefault(phrase.value(), "") : unit;
            }
        }
        Hit hit = QuantityWords.qualifierBefore(pieces, numeral.first());
        Optional<Qualifier> qualifier = hit == null ? Optional.empty() : Optional.of(QuantityWords.qualifier(hit));
        int start = hit == null ? numeral.first() : Math.max(first, hit.first());
        return unit.isEmpty()
                ? null
                : new QuantityDraft(
                        pieces, start, end, numeral.first(), numeral.end(), numeral.value(), qualifier, unit);
    }

    private QuantityDraft money(String currency) {
        BigDecimal scale = pieces.isGlued(end) ? SHORT_SCALES.get(pieces.lower(end)) : null;
        int after = scale == null ? end : end + 1;
        BigDecimal scaled = scale == null ? value : value.multiply(scale);
        Hit name = QuantityWords.unit(pieces, pieces.lower(after).equals("-") ? after + 1 : after);
        int last = name != null && name.value().equals(currency) ? name.end() : after;
        return new QuantityDraft(pieces, first, last, number, numberEnd, scaled, qualifier, currency);
    }

    private QuantityDraft withUnitAfter(Numeral numeral) {
        int after = pieces.lower(end).equals("-") && pieces.isGlued(end) ? end + 1 : end;
        if (numeral.kind() == Kind.ORDINAL) {
            Hit rank = QuantityWords.rank(pieces, after);
            return rank == null ? with(end, "ordinal") : with(rank.end(), "rank");
        }
        Hit unit = QuantityWords.unit(pieces, after);
        if (unit != null) {
            return with(unit.end(), unit.value());
        }
        if (pieces.lower(end).equals("times") || pieces.lower(after).equals("fold")) {
            String next = pieces.lower(end + 1);
            boolean compared = pieces.lower(after).equals("fold") || COMPARED.contains(next) || next.endsWith("er");
            return with(after + 1, compared && !next.equals("over") ? "multiple" : "count");
        }
        return this;
    }

    private QuantityDraft with(int newEnd, String newUnit) {
        return new QuantityDraft(pieces, first, newEnd, number, numberEnd, value, qualifier, newUnit);
    }

    private QuantityDraft qualified(int floor) {
        Hit before = QuantityWords.qualifierBefore(pieces, first);
        if (before != null && before.first() >= floor) {
            return new QuantityDraft(
                    pieces,
                    before.first(),
                    end,
                    number,
                    numberEnd,
                    value,
                    Optional.of(QuantityWords.qualifier(before)),
                    unit);
        }
        Hit after = QuantityWords.qualifierAfter(pieces, end);
        return after == null
                ? this
                : new QuantityDraft(
                        pieces,
                        first,
                        after.end(),
                        number,
                        numberEnd,
                        value,
                        Optional.of(QuantityWords.qualifier(after)),
                        unit);
    }

    /** True when it has neither unit nor currency. */
    boolean isPlainCount() {
        return unit.equals("count");
    }

    QuantityDraft scaled(BigDecimal scale, String otherUnit, Optional<Qualifier> otherQualifier) {
        return new QuantityDraft(
                pieces, first, end, number, numberEnd, value.multiply(scale), otherQualifier, otherUnit);
    }

    Quantity quantity() {
        Sentence sentence = pieces.sentence();
        Span span = new Span(pieces.start(first), pieces.end(end - 1));
        int firstToken = pieces.token(first);
        int lastToken = pieces.token(end - 1);
        Amount amount = new Amount(plain(value), qualifier, unit, span);
        return new Quantity(sentence.index(), firstToken, lastToken, head(sentence), amount);
    }

    /** Without zeros after the point, and not in powers of ten. */
    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** The token of the number that hangs from a word outside it. */
    private int head(Sentence sentence) {
        int from = pieces.token(number);
        int to = pieces.token(numberEnd - 1);
        for (int token = to; token >= from; token--) {
            int up = sentence.head(token);
            if (up < from || up > to) {
                return token;
            }
        }
        return to;
    }
}
