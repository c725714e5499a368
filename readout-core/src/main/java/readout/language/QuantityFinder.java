package readout.language;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import readout.language.Numerals.Kind;
import readout.language.Numerals.Numeral;
import readout.language.PhraseTable.Hit;
import readout.news.Timex;

/**
 * Finds numbers with their units: money, percentages, measures, counts, parts, ordinals, ranks, multiples and lengths of
 * time.
 * Not numerals inside dates, names, telephone numbers. "95 billion euros ($107.2 billion)" is two quantities; so is
 * "between 10 and 12 percent": at least the one, at most the other. Linear in the length of the text.
 */
public final class QuantityFinder {

    private QuantityFinder() {}

    /** With the words and units that come with the program. */
    public static QuantityFinder load() {
        return new QuantityFinder();
    }

    /** The quantities of an article in the order of its text, without overlap. */
    public List<Quantity> find(List<Sentence> sentences, List<Timex> timexes) {
        List<Quantity> out = new ArrayList<>();
        int timex = 0;
        for (Sentence sentence : sentences) {
            while (timex < timexes.size()
                    && timexes.get(timex).span().end() <= sentence.span().start()) {
                timex++;
            }
            int end = timex;
            while (end < timexes.size()
                    && timexes.get(end).span().start() < sentence.span().end()) {
                end++;
            }
            new SentenceQuantities(sentence, timexes.subList(timex, end)).addTo(out);
            timex = end;
        }
        return out;
    }

    /** The quantities of one sentence. */
    private static final class SentenceQuantities {

        private final Pieces pieces;
        private final Numerals numerals;
        private final QuantitySense sense;
        private final Fractions fractions;
        private final List<Timex> timexes;

        SentenceQuantities(Sentence sentence, List<Timex> timexes) {
            this.pieces = Pieces.of(sentence);
            this.numerals = Numerals.of(pieces);
            this.sense = new QuantitySense(pieces);
            this.fractions = new Fractions(pieces, numerals);
            this.timexes = timexes;
        }

        void addTo(List<Quantity> out) {
            int at = 0;
            int timex = 0;
            while (at < pieces.size()) {
                while (timex < timexes.size() && timexes.get(timex).span().end() <= pieces.start(at)) {
                    timex++;
                }
                Timex here = timex < timexes.size() && timexes.get(timex).span().contains(pieces.start(at))
                        ? timexes.get(timex)
                        : null;
                at = here == null ? plain(at, out) : inTimex(here, at, out);
            }
        }

        /** A length of time is a quantity; numbers in other time expressions are none. */
        private int inTimex(Timex timex, int at, List<Quantity> out) {
            int end = pieces.at(timex.span().end() - 1) + 1;
            if (timex.type() == Timex.Type.DURATION) {
                for (int i = at; i < end; i++) {
                    Numeral numeral = numerals.at(i);
                    if (numeral != null && numeral.kind() != Kind.ORDINAL) {
                        QuantityDraft draft = QuantityDraft.length(pieces, numeral, timex.span());
                        if (draft != null) {
                            out.add(draft.quantity());
                        }
                        break;
                    }
                }
            }
            return Math.max(at + 1, end);
        }

        /** Reads what begins at a piece outside time expressions; gives back where to go on. */
        private int plain(int at, List<Quantity> out) {
            int floor = floor(out);
            QuantityDraft part = fractions.at(at);
            if (part != null && part.first() >= floor) {
                out.add(part.quantity());
                return part.end();
            }
            Numeral numeral = numerals.at(at);
            if (numeral == null) {
                return wordOnly(at, out);
            }
            if (sense.isCode(numeral)) {
                return skipCode(numeral);
            }
            int score = sense.scoreEnd(numeral, numerals);
            if (score > 0) {
                return score;
            }
            QuantityDraft draft = QuantityDraft.number(pieces, numeral, floor);
            if (draft.isPlainCount() && sense.isTrifle(numeral)) {
                return numeral.end();
            }
            Numeral second = QuantityRange.second(pieces, numerals, draft);
            if (second == null) {
                out.add(draft.quantity());
                return Math.max(draft.end(), at + 1);
            }
            return QuantityRange.add(pieces, draft, second, out);
        }

        /** The first piece that belongs to no quantity before. */
        private int floor(List<Quantity> out) {
            boolean first = out.isEmpty()
                    || out.get(out.size() - 1).sentence() != pieces.sentence().index();
            return first ? 0 : pieces.at(out.get(out.size() - 1).amount().span().end());
        }

        private int skipCode(Numeral numeral) {
            int end = numeral.end();
            while (end < pieces.size()
                    && pieces.isGlued(end)
                    && (pieces.isDigits(end) || pieces.lower(end).equals("-"))) {
                end++;
            }
            return end;
        }

        private int wordOnly(int at, List<Quantity> out) {
            Hit multiple = QuantityWords.multiple(pieces, at);
            Hit hit = multiple == null ? QuantityWords.rank(pieces, at) : multiple;
            if (hit == null || !isRankOrVerb(at, multiple)) {
                return at + 1;
            }
            BigDecimal number = multiple == null ? BigDecimal.ONE : new BigDecimal(hit.value());
            String unit = multiple == null ? "rank" : "multiple";
            out.add(new QuantityDraft(
                            pieces, hit.first(), hit.end(), hit.first(), hit.end(), number, Optional.empty(), unit)
                    .quantity());
            return hit.end();
        }

        private boolean isRankOrVerb(int at, @Nullable Hit multiple) {
            String tag = pieces.tag(at);
            return multiple != null
                    ? !tag.startsWith("NNP")
                    : tag.startsWith("JJ") || tag.startsWith("RB") || tag.startsWith("VBG");
        }
    }
}
