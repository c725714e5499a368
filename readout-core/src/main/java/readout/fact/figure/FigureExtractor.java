package readout.fact.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import readout.fact.Cast;
import readout.fact.Extraction;
import readout.fact.Extractor;
import readout.fact.Layout;
import readout.fact.Reality;
import readout.fact.Setting;
import readout.fact.Tree;
import readout.language.Mention;
import readout.language.Quantity;
import readout.language.Reading;
import readout.language.Sentence;
import readout.news.Abstention;
import readout.news.Actor;
import readout.news.Amount;
import readout.news.Evidence;
import readout.news.Fact;
import readout.news.Figure;
import readout.news.Source;
import readout.news.Span;
import readout.news.Telling;
import readout.news.Telling.Certainty;

/** Takes the figures of an article: every amount that measures something, with what, of whom, when, and how it changed. */
public final class FigureExtractor implements Extractor {

    private static final Reality CERTAIN = new Reality(Reality.State.HELD, false, Certainty.STATED);

    @Override
    public Fact.Kind kind() {
        return Fact.Kind.FIGURE;
    }

    @Override
    public Extraction extract(Reading reading) {
        Work work = new Work(reading);
        work.readAll();
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
        private final FigureParties parties;
        private final FigurePeriod periods;
        private final FigureChange changes;
        private final List<Draft> drafts = new ArrayList<>();
        private final List<Abstention> abstentions = new ArrayList<>();

        Work(Reading reading) {
            this.reading = reading;
            Cast cast = new Cast(reading);
            parties = new FigureParties(reading, cast);
            periods = new FigurePeriod(reading, new Setting(reading, cast));
            changes = new FigureChange(reading);
        }

        /** Reads the body first, so that headlines and captions add only what it does not tell. */
        void readAll() {
            Layout layout = new Layout(reading);
            reading.sentences().stream().filter(s -> !layout.repeats(s)).forEach(this::read);
            Set<String> told = new HashSet<>();
            drafts.forEach(draft -> told.add(amount(draft.figure())));
            int body = drafts.size();
            reading.sentences().stream().filter(layout::repeats).forEach(this::read);
            drafts.subList(body, drafts.size()).removeIf(draft -> told.contains(amount(draft.figure())));
        }

        private static String amount(Figure figure) {
            return figure.amount().number().stripTrailingZeros() + " "
                    + figure.amount().unit();
        }

        void read(Sentence sentence) {
            List<Quantity> quantities = reading.quantitiesIn(sentence);
            if (quantities.isEmpty()) {
                return;
            }
            Tree tree = new Tree(sentence);
            FigureSource sources = new FigureSource(reading, sentence);
            Measured before = null;
            int end = 0;
            for (Quantity quantity : quantities) {
                Position at = Position.of(tree, quantity);
                String objection =
                        named(at) ? "a number in a name" : FigureSense.objection(at, reading.timexesIn(sentence));
                Span span = quantity.amount().span();
                if (!objection.isEmpty()) {
                    abstentions.add(new Abstention(
                            Fact.Kind.FIGURE, new Evidence(reading.article().id(), List.of(span)), objection));
                    continue;
                }
                boolean converted = before != null && isConversion(sentence, end, span.start());
                Measured own = Measured.of(at);
                Measured measured = before != null && (converted || own.what().isEmpty()) ? before : own;
                Figure figure = figure(at, measured, sources.of(at));
                drafts.add(new Draft(
                        converted
                                ? figure.over(
                                        drafts.get(drafts.size() - 1).figure().period())
                                : figure));
                before = measured;
                end = span.end();
            }
        }

        /** "The Group of Seven": a number inside the name of a body. */
        private boolean named(Position at) {
            return reading.mentionAt(at.sentence(), at.quantity().number())
                    .filter(m -> m.kind() == Mention.Kind.NAME)
                    .map(reading::actor)
                    .filter(a -> a.type() == Actor.Type.ORGANISATION || a.type() == Actor.Type.BLOC)
                    .isPresent();
        }

        /** "95 billion euros ($107.2 billion)": only a bracket between two amounts. */
        private static boolean isConversion(Sentence sentence, int from, int to) {
            return sentence.text().substring(from, Math.max(from, to)).strip().matches("\\(|\\[|or|, or|\\(or|/");
        }

        private Figure figure(Position at, Measured measured, Optional<Source> source) {
            Reality reality = at.verb() == Tree.NONE ? CERTAIN : Reality.of(at.tree(), at.verb());
            Telling telling = new Telling(
                    "",
                    new Evidence(reading.article().id(), List.of(evidence(at, measured))),
                    source,
                    reality.certainty(),
                    reality.negated());
            List<String> of = parties.of(at, measured, source);
            return new Figure(
                    telling,
                    bounded(at),
                    measured.what().isEmpty() ? at.quantity().amount().unit() : measured.what(),
                    of,
                    periods.of(at, of),
                    changes.of(at),
                    isPlanned(at, reality));
        }

        /** "Exceeded 6.2 billion dollars": over it. */
        private static Amount bounded(Position at) {
            Amount amount = at.quantity().amount();
            boolean over = amount.qualifier().isEmpty()
                    && at.is("obj")
                    && at.verb() != Tree.NONE
                    && at.tree().denial(at.verb()) == Tree.NONE
                    && FigureWords.EXCEED.value(at.sentence(), at.verb()).isPresent();
            return over
                    ? new Amount(amount.number(), Optional.of(Amount.Qualifier.OVER), amount.unit(), amount.span())
                    : amount;
        }

        /** "Has pledged 250 million euros", "are expected": the verb itself looks ahead. */
        private static boolean looksAhead(Position at) {
            return at.verb() != Tree.NONE
                    && !at.sentence().lemma(at.verb()).equals("set")
                    && FigureWords.PLANNED.value(at.sentence(), at.verb()).isPresent();
        }

        private static boolean isPlanned(Position at, Reality reality) {
            int noun = at.head().orElse(Tree.NONE);
            boolean target = noun != Tree.NONE
                    && at.sentence().tag(noun).startsWith("N")
                    && FigureWords.PLANNED.value(at.sentence(), noun).isPresent();
            return target
                    || looksAhead(at)
                    || reality.state() == Reality.State.PLANNED
                    || (reality.state() == Reality.State.WISHED && infinitive(at));
        }

        /** "Aims to build": somebody means to, rather than that it would be so. */
        private static boolean infinitive(Position at) {
            return at.verb() > 0 && at.sentence().tag(at.verb() - 1).equals("TO");
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
