package readout.fact.measure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import readout.fact.Cast;
import readout.fact.EventExtractor;
import readout.fact.Match;
import readout.fact.PatternFile;
import readout.fact.Setting;
import readout.language.Reading;
import readout.news.Evidence;
import readout.news.Fact;
import readout.news.Measure;
import readout.news.Telling;

/**
 * Takes the measures of an article: threatened, announced, in force, suspended, lifted, or refused. What words and
 * shapes tell them stands in {@code measure.patterns}.
 */
public final class MeasureExtractor extends EventExtractor {

    private static final PatternFile PATTERNS = PatternFile.load(MeasureExtractor.class, "measure.patterns");

    /** Back to how many measures a passage may refer. */
    private static final int MEMORY = 40;

    public MeasureExtractor() {
        super(PATTERNS);
    }

    @Override
    public Fact.Kind kind() {
        return Fact.Kind.MEASURE;
    }

    @Override
    protected Gathering gathering(Reading reading, Cast cast, Setting setting) {
        return new Steps(reading, new StepReader(reading, cast, setting, PATTERNS));
    }

    /** The steps of one article. */
    private static final class Steps implements Gathering {

        private final Reading reading;
        private final StepReader reader;
        private final List<Step> steps = new ArrayList<>();
        private final List<Step> repeats = new ArrayList<>();

        Steps(Reading reading, StepReader reader) {
            this.reading = reading;
            this.reader = reader;
        }

        @Override
        public Optional<Doubt> take(Match match, boolean repeat) {
            Optional<Step> step = reader.read(match);
            if (step.isEmpty()) {
                return Optional.of(new Doubt(
                        "a measure that is only wished for, or nobody's",
                        List.of(match.tree().sentence().span(match.anchor()))));
            }
            (repeat ? repeats : steps).add(step.get());
            return Optional.empty();
        }

        @Override
        public List<? extends Fact> facts() {
            return MeasureExtractor.facts(reading, joined(steps, repeats));
        }
    }

    /** Passages that tell the same step are joined; a headline stands for itself only when nothing else is told. */
    private static List<Step> joined(List<Step> steps, List<Step> repeats) {
        List<Step> found = new ArrayList<>();
        for (Step step : steps) {
            Optional<Step> same = latest(found, step);
            if (same.isPresent()) {
                same.get().add(step);
            } else if (!step.refers || !step.judged) {
                found.add(step);
            }
        }
        for (Step step : repeats) {
            Optional<Step> same = latest(found, step);
            if (same.isPresent()) {
                same.get().add(step);
            } else if (found.stream().noneMatch(f -> f.type == step.type)) {
                found.add(step);
            }
        }
        found.sort(Comparator.comparing(s -> s.evidence.first()));
        return found;
    }

    private static Optional<Step> latest(List<Step> found, Step step) {
        for (int i = found.size() - 1; i >= Math.max(0, found.size() - MEMORY); i--) {
            if (found.get(i).matches(step)) {
                return Optional.of(found.get(i));
            }
        }
        return Optional.empty();
    }

    private static List<Measure> facts(Reading reading, List<Step> steps) {
        List<Measure> facts = new ArrayList<>();
        String article = reading.article().id();
        for (Step step : steps) {
            facts.add(step.measure(new Telling(
                    Fact.Kind.MEASURE.id(article, facts.size() + 1),
                    new Evidence(article, step.evidence.all()),
                    Optional.empty(),
                    step.certainty,
                    step.negated)));
        }
        return facts;
    }
}
