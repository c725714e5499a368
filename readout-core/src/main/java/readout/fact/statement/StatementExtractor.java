package readout.fact.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import readout.fact.Extraction;
import readout.fact.Extractor;
import readout.language.Reading;
import readout.news.Abstention;
import readout.news.Evidence;
import readout.news.Fact;
import readout.news.Span;
import readout.news.Statement;

/**
 * Takes the statements of an article: who said what, by which cue, through whom. Attributions come from an
 * {@link AttributionFinder}; here those that report no utterance are put aside, sources become speakers, and phrases
 * such as "according to TASS" around another statement become its intermediate source.
 */
public final class StatementExtractor implements Extractor {

    /** Least trusted probability; of 0.12, 0.17 and 0.22 none is better on the gold of the sample summits. */
    static final double THRESHOLD = 0.17;

    /** How much less a cue within another attribution needs. */
    private static final double INNER = 5;

    private final AttributionFinder finder;
    private final CueRules rules;
    private final Media media;

    private StatementExtractor(AttributionFinder finder, CueRules rules, Media media) {
        this.finder = finder;
        this.rules = rules;
        this.media = media;
    }

    /** With the model and the lists that are part of the program. */
    public static StatementExtractor load() {
        return new StatementExtractor(AttributionFinder.load(), new CueRules(CueWords.load()), Media.load());
    }

    @Override
    public Fact.Kind kind() {
        return Fact.Kind.STATEMENT;
    }

    @Override
    public Extraction extract(Reading reading) {
        Quotations quotations = Quotations.of(reading);
        List<Candidate> taken = new ArrayList<>();
        List<Abstention> abstentions = new ArrayList<>();
        for (Attribution attribution :
                finder.find(reading, quotations, rules, Attribution::anything, StatementExtractor::least)) {
            Candidate candidate = Quoting.mended(attribution.candidate(), quotations);
            Optional<String> objection = rules.objection(candidate);
            if (objection.isPresent()) {
                abstentions.add(new Abstention(kind(), evidence(reading, candidate), objection.get()));
            } else {
                taken.add(candidate);
            }
        }
        StatementBuilder builder = new StatementBuilder(reading, quotations, media);
        List<Statement> statements =
                new Continuations(reading, quotations).addTo(builder.build(Quoting.withoutDoubles(taken)));
        statements.sort(Comparator.comparing(statement -> statement.evidence().get(0)));
        abstentions.addAll(builder.abstentions());
        abstentions.addAll(new DistantWords(reading, quotations).outside(statements));
        return new Extraction(numbered(reading, statements), abstentions);
    }

    /** A cue within another attribution needs less: the annotation that was learnt from has one layer. */
    private static double least(CueGroup cue) {
        return CueRules.isInner(cue.sentence(), cue.cue()) ? THRESHOLD / INNER : THRESHOLD;
    }

    private static Evidence evidence(Reading reading, Candidate candidate) {
        Span span = candidate.content().stream().reduce(candidate.sentence().span(candidate.cue()), Span::union);
        return new Evidence(reading.article().id(), List.of(span));
    }

    private List<Statement> numbered(Reading reading, List<Statement> statements) {
        List<Statement> out = new ArrayList<>();
        for (Statement statement : statements) {
            String id = kind().id(reading.article().id(), out.size() + 1);
            out.add(StatementBuilder.withId(statement, id));
        }
        return out;
    }
}
