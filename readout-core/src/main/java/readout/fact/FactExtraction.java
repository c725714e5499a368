package readout.fact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import readout.language.Reading;
import readout.news.Abstention;
import readout.news.ArticleFacts;
import readout.news.Fact;
import readout.news.Figure;
import readout.news.Source;
import readout.news.Span;
import readout.news.Statement;
import readout.news.Telling;

/** Runs the extractors over a reading, and gives the facts that somebody said to their speaker. */
public final class FactExtraction {

    private static final Comparator<Fact> ORDER = Comparator.comparing(
                    (Fact fact) -> fact.evidence().get(0).start())
            .thenComparing(Fact::kind)
            .thenComparing(fact -> fact.evidence().get(0).end());

    private final List<Extractor> extractors;

    /** @param extractors one for each kind */
    public FactExtraction(List<Extractor> extractors) {
        this.extractors = List.copyOf(extractors);
    }

    /** All facts of an article, ordered by where their evidence starts, then by kind. */
    public ArticleFacts extract(Reading reading) {
        List<Fact> facts = new ArrayList<>();
        List<Abstention> abstentions = new ArrayList<>();
        for (Extractor extractor : extractors) {
            Extraction extraction = extractor.extract(reading);
            facts.addAll(extraction.facts());
            abstentions.addAll(extraction.abstentions());
        }
        Attributions attributions = new Attributions(facts.stream()
                .filter(Statement.class::isInstance)
                .map(Statement.class::cast)
                .toList());
        facts.replaceAll(fact -> attributed(fact, attributions));
        facts.sort(ORDER);
        return new ArticleFacts(reading.article(), reading.actors(), reading.timexes(), facts, abstentions);
    }

    private static Fact attributed(Fact fact, Attributions attributions) {
        if (fact instanceof Statement || fact.telling().attribution().isPresent()) {
            return fact;
        }
        List<Span> words =
                fact instanceof Figure figure ? List.of(figure.amount().span()) : fact.evidence();
        Optional<Source> source = attributions.of(words);
        if (source.isEmpty()) {
            return fact;
        }
        Telling old = fact.telling();
        return fact.withTelling(new Telling(old.id(), old.evidence(), source, old.certainty(), old.negated()));
    }
}
