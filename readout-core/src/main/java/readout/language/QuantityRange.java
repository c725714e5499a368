package readout.language;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import readout.language.Numerals.Kind;
import readout.language.Numerals.Numeral;
import readout.news.Amount.Qualifier;

/** Two numbers that bound one amount: "between 10 and 12 billion", "5-7 percent", "$3 to $4 million". */
final class QuantityRange {

    private QuantityRange() {}

    /** The second number of a range that begins with this one, or null. */
    static @Nullable Numeral second(Pieces pieces, Numerals numerals, QuantityDraft first) {
        if (first.unit().equals("ordinal") || first.unit().equals("rank")) {
            return null;
        }
        String link = pieces.lower(first.end());
        boolean between = pieces.lower(first.first() - 1).equals("between");
        boolean from = pieces.lower(first.first() - 1).equals("from");
        boolean joins = link.equals("-")
                || link.equals("\u2013")
                || (link.equals("to") && !from)
                || (link.equals("and") && between);
        if (!joins) {
            return null;
        }
        int at = first.end() + 1;
        for (int i = at; i <= at + 2; i++) {
            Numeral numeral = numerals.at(i);
            if (numeral != null) {
                boolean sign = i == at || QuantityWords.sign(pieces, i) != null;
                return sign && numeral.kind() != Kind.ORDINAL ? numeral : null;
            }
        }
        return null;
    }

    /** Adds both ends of the range; gives back the piece after it. */
    static int add(Pieces pieces, QuantityDraft first, Numeral second, List<Quantity> out) {
        QuantityDraft upper = QuantityDraft.number(pieces, second, first.end() + 1);
        boolean alike = first.isPlainCount() || first.unit().equals(upper.unit()) || upper.isPlainCount();
        if (!alike || first.value().compareTo(upper.value()) >= 0) {
            out.add(first.quantity());
            return first.end();
        }
        String unit = first.isPlainCount() ? upper.unit() : first.unit();
        boolean shares = first.value().compareTo(second.scale()) < 0;
        BigDecimal scale = shares ? second.scale() : BigDecimal.ONE;
        out.add(first.scaled(scale, unit, Optional.of(Qualifier.AT_LEAST)).quantity());
        out.add(upper.scaled(BigDecimal.ONE, unit, Optional.of(Qualifier.AT_MOST))
                .quantity());
        return upper.end();
    }
}
