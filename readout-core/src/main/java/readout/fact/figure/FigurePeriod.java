package readout.fact.figure;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import readout.fact.Setting;
import readout.fact.Tree;
import readout.language.Reading;
import readout.language.Sentence;
import readout.news.Amount;
import readout.news.PartialDate;
import readout.news.Period;
import readout.news.Span;
import readout.news.Timex;

/** Over which time a figure holds. */
final class FigurePeriod {

    private static final int STEPS = 10;
    private static final int FAR = 100;

    private final Reading reading;

    private final Setting setting;

    FigurePeriod(Reading reading, Setting setting) {
        this.reading = reading;
        this.setting = setting;
    }

    /** @param of between or of whom it is */
    Optional<Period> of(Position at, List<String> of) {
        Amount amount = at.quantity().amount();
        Optional<Period> own = own(at);
        if (own.isPresent()) {
            return own;
        }
        if (amount.unit().equals("ordinal")) {
            return anniversary(at).or(() -> near(at));
        }
        if (amount.unit().equals("year") && isRun(at)) {
            return run(at);
        }
        if (isWorth(at)) {
            return Optional.empty();
        }
        return near(at).map(days -> amount.unit().equals("day") ? visit(at, days) : days)
                .or(() -> isOccurrence(at) ? scene(at, of) : Optional.empty());
    }

    /** The day of which the article speaks where it tells of the parties, else of those whom the sentence names. */
    private Optional<Period> scene(Position at, List<String> of) {
        return setting.scene(at.sentence(), of.isEmpty() ? setting.cast(at.sentence()) : Set.copyOf(of));
    }

    /** "Launched a consultation on imports worth 95 billion euros": the day of the act is not that of the imports. */
    private static boolean isWorth(Position at) {
        Sentence sentence = at.sentence();
        int before = at.quantity().first() - 1;
        boolean worth = before > 0
                && sentence.lower(before).equals("worth")
                && sentence.tag(before - 1).startsWith("N");
        return worth
                && at.verb() != Tree.NONE
                && FigureWords.DEAL.value(sentence, at.verb()).isEmpty()
                && FigureWords.LEVEL.value(sentence, at.verb()).isEmpty()
                && FigureWords.CHANGE.value(sentence, at.verb()).isEmpty();
    }

    /** The days of the length of time itself ("80 years since ..."). */
    private Optional<Period> own(Position at) {
        return reading.timexesIn(at.sentence()).stream()
                .filter(t -> t.span().overlaps(at.quantity().amount().span()))
                .flatMap(t -> t.period().stream())
                .findFirst();
    }

    /** "the 80th anniversary": from 80 years before the publication. */
    private Optional<Period> anniversary(Position at) {
        Sentence sentence = at.sentence();
        int next = at.quantity().last() + 1;
        int years = at.quantity().amount().number().intValue();
        boolean yearly = next < sentence.size() && sentence.lower(next).matches("anniversary|birthday|jubilee");
        return reading.article()
                .published()
                .filter(p -> yearly && years < p.date().year())
                .map(p -> new Period(
                        new PartialDate(p.date().year() - years, 0, 0),
                        new PartialDate(p.date().year(), 0, 0)));
    }

    private static boolean isRun(Position at) {
        String words = at.quantity().amount().span().of(at.sentence().text()).toLowerCase(Locale.ROOT);
        return words.contains("consecutive")
                || words.contains("straight")
                || words.contains("in a row")
                || words.contains("running");
    }

    /** "for 15 consecutive years": up to the year of which the sentence before speaks, else the year of publication. */
    private Optional<Period> run(Position at) {
        int years = at.quantity().amount().number().intValue();
        Optional<Integer> last = yearBefore(at.sentence())
                .or(() -> reading.article().published().map(p -> p.date().year()));
        return last.filter(y -> years >= 1 && years < y)
                .map(y -> new Period(new PartialDate(y - years + 1, 0, 0), new PartialDate(y, 0, 0)));
    }

    private Optional<Integer> yearBefore(Sentence sentence) {
        if (sentence.index() == 0) {
            return Optional.empty();
        }
        return reading.timexesIn(reading.sentences().get(sentence.index() - 1)).stream()
                .filter(t -> t.type() == Timex.Type.DATE && t.value().matches("[0-9]{4}"))
                .map(t -> Integer.parseInt(t.value()))
                .findFirst();
    }

    /** Something counted or timed that took place once: "signed over 20 documents", "after four hours of talks". */
    private static boolean isOccurrence(Position at) {
        String unit = at.quantity().amount().unit();
        boolean eventful = unit.equals("count") || unit.equals("hour") || unit.equals("minute");
        return eventful
                && at.verb() != Tree.NONE
                && at.sentence().tag(at.verb()).equals("VBD")
                && FigureWords.LEVEL.value(at.sentence(), at.verb()).isEmpty();
    }

    /** "arrived on Wednesday for a four-day visit": from that day on. */
    private static Period visit(Position at, Period days) {
        int length = at.quantity().amount().number().intValue();
        boolean starts = at.verb() != Tree.NONE
                && at.sentence().lemma(at.verb()).matches("arrive|begin|start|open|kick|launch|embark");
        if (!starts || !days.from().isDay() || length < 1 || length > 366) {
            return days;
        }
        LocalDate first = days.from().firstDay();
        return new Period(days.from(), PartialDate.of(first.plusDays(length - 1L)));
    }

    /** The time expression that is nearest to the amount in the tree, and not one of comparison. */
    private Optional<Period> near(Position at) {
        Optional<Period> best = Optional.empty();
        int nearest = FAR;
        int closest = 0;
        for (Timex timex : reading.timexesIn(at.sentence())) {
            boolean dated = timex.period().isPresent() && timex.type() != Timex.Type.SET;
            if (dated && !isBase(at.sentence(), timex)) {
                int distance = distance(at, timex);
                int apart = apart(at, timex);
                if (distance < nearest || (distance == nearest && distance < FAR && apart < closest)) {
                    nearest = distance;
                    closest = apart;
                    best = timex.period();
                }
            }
        }
        return best;
    }

    /** How many characters stand between amount and date: it decides where both hang alike. */
    private static int apart(Position at, Timex timex) {
        Span amount = at.quantity().amount().span();
        return Math.max(
                timex.span().start() - amount.end(),
                amount.start() - timex.span().end());
    }

    /** "from a year earlier", "compared with 2020", "since 2019". */
    static boolean isBase(Sentence sentence, Timex timex) {
        int first = sentence.tokenAt(timex.span().start());
        String before = first > 0 ? sentence.lower(first - 1) : "";
        String words = timex.span().of(sentence.text()).toLowerCase(Locale.ROOT);
        return before.matches("than|with|compared|versus|against")
                || words.endsWith("earlier")
                || words.endsWith("ago")
                || (before.equals("from")
                        && timex.type() == Timex.Type.DATE
                        && !timex.value().contains("/"));
    }

    /** How many words lie between amount and date on the way through the tree, more over the border of a clause. */
    private static int distance(Position at, Timex timex) {
        Sentence sentence = at.sentence();
        int date = head(sentence, timex);
        int way = 0;
        for (int up = at.top(), n = 0; up != Sentence.ROOT && n < STEPS; n++, up = sentence.head(up)) {
            int down = climb(sentence, date, up);
            if (down >= 0) {
                return way + down;
            }
            way += isClause(sentence, up) ? 4 : 1;
        }
        return FAR;
    }

    private static int climb(Sentence sentence, int from, int to) {
        int cost = 0;
        for (int up = from, n = 0; up != Sentence.ROOT && n < STEPS; n++, up = sentence.head(up)) {
            if (up == to) {
                return cost;
            }
            cost += isClause(sentence, up) ? 30 : 1;
        }
        return -1;
    }

    private static boolean isClause(Sentence sentence, int token) {
        return sentence.is(token, "ccomp")
                || sentence.is(token, "parataxis")
                || sentence.is(token, "advcl")
                || (sentence.is(token, "conj") && sentence.tag(token).startsWith("VB"));
    }

    private static int head(Sentence sentence, Timex timex) {
        int token = sentence.tokenAt(timex.span().start());
        for (int n = 0; n < STEPS; n++) {
            int head = sentence.head(token);
            if (head == Sentence.ROOT || !timex.span().overlaps(sentence.span(head))) {
                return token;
            }
            token = head;
        }
        return token;
    }
}
