package readout.fact.figure;

import java.util.Locale;
import java.util.Optional;
import readout.language.Quantity;
import readout.language.Reading;
import readout.language.Sentence;
import readout.news.Amount;
import readout.news.Figure.Change;
import readout.news.Span;
import readout.news.Timex;

/** By how much an amount changed, and against what: "rose 47.5 percent year on year to $172.4 billion". */
final class FigureChange {

    private final Reading reading;

    FigureChange(Reading reading) {
        this.reading = reading;
    }

    /** The change of which the figure itself tells, or that is told beside a level. */
    Optional<Change> of(Position at) {
        if (isChange(at)) {
            return Optional.of(change(at));
        }
        if (!isLevel(at)) {
            return Optional.empty();
        }
        for (Quantity other : reading.quantitiesIn(at.sentence())) {
            boolean near = Math.abs(other.first() - at.quantity().last()) <= 25 && other != at.quantity();
            if (near && isRelative(other.amount(), at.quantity().amount())) {
                Position place = Position.of(at.tree(), other);
                boolean own = place.verb() == at.verb() || isFree(place);
                if (own && isChange(place)) {
                    return Optional.of(change(place));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isRelative(Amount change, Amount level) {
        return change.unit().equals("%")
                || change.unit().endsWith("point")
                || change.unit().equals(level.unit());
    }

    /** An addition between commas: ", a rise of 5 percent", ", up 5 percent". */
    private static boolean isFree(Position place) {
        Sentence sentence = place.sentence();
        for (int up = place.top(), n = 0; up != Sentence.ROOT && n < 4; n++, up = sentence.head(up)) {
            if (sentence.is(up, "appos")
                    || sentence.is(up, "advmod")
                    || sentence.is(up, "parataxis")
                    || sentence.is(up, "advcl")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isLevel(Position at) {
        String unit = at.quantity().amount().unit();
        return !unit.equals("ordinal") && !unit.equals("rank") && !isChange(at);
    }

    /** True when the amount is how much something rose or fell, not what it rose to. */
    static boolean isChange(Position at) {
        return at.quantity().amount().unit().equals("multiple")
                || !direction(at).isEmpty();
    }

    private static String direction(Position at) {
        Sentence sentence = at.sentence();
        String preposition = at.tree().caseOf(at.top());
        if (preposition.equals("to") || preposition.equals("at")) {
            return "";
        }
        Optional<Integer> head = at.head();
        if (head.isEmpty()) {
            return "";
        }
        String own = FigureWords.CHANGE.value(sentence, head.get()).orElse("");
        boolean byMuch = preposition.isEmpty() || preposition.equals("by") || preposition.equals("of");
        return byMuch && !own.isEmpty() && at.quantity().amount().unit().length() > 0 ? own : "";
    }

    private Change change(Position at) {
        Amount amount = at.quantity().amount();
        Amount signed = direction(at).equals("down")
                ? new Amount(amount.number().negate(), amount.qualifier(), amount.unit(), amount.span())
                : amount;
        return new Change(signed, base(at));
    }

    private Optional<String> base(Position at) {
        Sentence sentence = at.sentence();
        String text = sentence.toString().toLowerCase(Locale.ROOT);
        for (Timex timex : reading.timexesIn(sentence)) {
            if (FigurePeriod.isBase(sentence, timex)
                    && !timex.span().of(sentence.text()).endsWith("earlier")
                    && timex.period().isPresent()) {
                return Optional.of(timex.period().get().toString());
            }
        }
        return FigureBase.in(text);
    }

    /** Where the change stands, so that evidence may hold it. */
    static Span span(Change change) {
        return change.amount().span();
    }
}
