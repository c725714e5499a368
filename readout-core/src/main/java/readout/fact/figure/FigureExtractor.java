package readout.fact.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import readout.fact.Extraction;
import readout.fact.Extractor;
import readout.fact.Tree;
import readout.language.Quantity;
import readout.language.Reading;
import readout.language.Sentence;
import readout.news.Abstention;
import readout.news.Evidence;
import readout.news.Fact;
import readout.news.Figure;
import readout.news.Period;
import readout.news.Source;
import readout.news.Span;
import readout.news.Telling;
import readout.news.Telling.Certainty;

/** Takes the figures of an article: every amount that measures something, with what, of whom, when, and how it changed. */
public final class FigureExtractor implements Extractor {

    @Override
    public Fact.Kind kind() {
        return Fact.Kind.FIGURE;
    }

    @Override
    public Extraction extract(Reading reading) {
        Work work = new Work(reading);
        reading.sentences().forEach(work::read);
        return new Extraction(work.facts(), work.abstentions);
    }

    /** A figure and where its evidence begins, before it has a number. */
    private record Draft(Figure figure) {

        int start() {
            return figure.evidence().get(0).start();
        }
    }

    private static final class Work {

        private final Reading reading;
        private final FigurePeriod periods;
        private final FigureChange changes;
        private final List<Draft> drafts = new ArrayList<>();
        private final List<Abstention> abstentions = new ArrayList<>();

        Work(Reading reading) {
            this.reading = reading;
            periods = new FigurePeriod(reading);
            changes = new FigureChange(reading);
        }

        void read(Sentence sentence) {
            List<Quantity> quantities = reading.quantitiesIn(sentence);
            if (quantities.isEmpty()) {
                return;
            }
            Tree tree = new Tree(sentence);
            Measured before = null;
            int end = 0;
            for (Quantity quantity : quantities) {
                Position at = Position.of(tree, quantity);
                String objection = FigureSense.objection(at, reading.timexesIn(sentence));
                Span span = quantity.amount().span();
                if (!objection.isEmpty()) {
                    abstentions.add(new Abstention(
                            Fact.Kind.FIGURE, new Evidence(reading.article().id(), List.of(span)), objection));
                    continue;
                }
                boolean converted = before != null && isConversion(sentence, end, span.start());
                Measured measured = converted && before != null ? before : Measured.of(at);
                add(at, measured);
                before = measured;
                end = span.end();
            }
        }

        /** "95 billion euros ($107.2 billion)": only a bracket between two amounts. */
        private static boolean isConversion(Sentence sentence, int from, int to) {
            return sentence.text().substring(from, Math.max(from, to)).strip().matches("\\(|\\[|or|, or|\\(or|/");
        }

        private void add(Position at, Measured measured) {
            Optional<Period> period = periods.of(at);
            Optional<Source> source = FigureSource.of(reading, at);
            Optional<Figure.Change> change = changes.of(at);
            Telling telling = new Telling(
                    "",
                    new Evidence(reading.article().id(), List.of(evidence(at, measured))),
                    source,
                    certainty(at),
                    negated(at));
            drafts.add(new Draft(new Figure(
                    telling,
                    at.quantity().amount(),
                    measured.what().isEmpty() ? at.quantity().amount().unit() : measured.what(),
                    FigureParties.of(reading, at, measured),
                    period,
                    change,
                    isPlanned(at))));
        }

        /** From the first to the last word that the figure stands on. */
        private static Span evidence(Position at, Measured measured) {
            Span amount = at.quantity().amount().span();
            int start = amount.start();
            int end = amount.end();
            for (Span span : measured.spans()) {
                start = Math.min(start, span.start());
                end = Math.max(end, span.end());
            }
            Span sentence = at.sentence().span();
            return sentence.contains(new Span(start, end)) ? new Span(start, end) : amount;
        }

        private static boolean negated(Position at) {
            return at.verb() != Tree.NONE && at.tree().denial(at.verb()) != Tree.NONE;
        }

        private static Certainty certainty(Position at) {
            if (at.verb() == Tree.NONE) {
                return Certainty.STATED;
            }
            for (int c : at.tree().children(at.verb())) {
                String word = at.sentence().lower(c);
                if (Set.of("reportedly", "allegedly", "apparently").contains(word)) {
                    return Certainty.REPORTED;
                }
                if (Set.of("may", "might", "could").contains(word)) {
                    return Certainty.POSSIBLE;
                }
                if (word.equals("if") || word.equals("unless")) {
                    return Certainty.CONDITIONAL;
                }
            }
            return Certainty.STATED;
        }

        private static boolean isPlanned(Position at) {
            if (at.verb() == Tree.NONE) {
                return false;
            }
            Sentence sentence = at.sentence();
            for (int c : at.tree().children(at.verb())) {
                if (sentence.is(c, "aux")
                        && Set.of("will", "would", "'ll", "\u2019ll").contains(sentence.lower(c))) {
                    return true;
                }
            }
            int head = sentence.head(at.verb());
            boolean planned = head != Sentence.ROOT
                    && sentence.is(at.verb(), "xcomp")
                    && FigureWords.PLANNED.value(sentence, head).isPresent();
            int noun = at.head().orElse(Tree.NONE);
            return planned
                    || (noun != Tree.NONE
                            && sentence.tag(noun).startsWith("N")
                            && FigureWords.PLANNED.value(sentence, noun).isPresent());
        }

        /** In the order of their evidence, numbered. */
        List<Figure> facts() {
            drafts.sort(Comparator.comparingInt(Draft::start)
                    .thenComparingInt(draft -> draft.figure().amount().span().start()));
            List<Figure> out = new ArrayList<>();
            for (Draft draft : drafts) {
                Telling telling = draft.figure().telling();
                String id = Fact.Kind.FIGURE.id(reading.article().id(), out.size() + 1);
                out.add((Figure) draft.figure()
                        .withTelling(new Telling(
                                id,
                                telling.evidence(),
                                telling.attribution(),
                                telling.certainty(),
                                telling.negated())));
            }
            return out;
        }
    }
}
