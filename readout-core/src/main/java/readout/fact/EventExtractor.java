package readout.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import readout.language.Reading;
import readout.language.Sentence;
import readout.news.Abstention;
import readout.news.Evidence;
import readout.news.Fact;
import readout.news.Span;

/**
 * What the extractors of meetings, agreements and measures have in common: every match of their patterns is a passage,
 * passages that tell one thing are joined, and what is not taken is kept with its reason.
 */
public abstract class EventExtractor implements Extractor {

    private final PatternFile patterns;

    protected EventExtractor(PatternFile patterns) {
        this.patterns = patterns;
    }

    /** Gathers the passages of one article. */
    public interface Gathering {

        /**
         * Reads one passage.
         *
         * @param repeats whether it stands in a headline or caption, and for itself only when the body tells nothing
         *     like it
         * @return why it tells no fact; empty when it does
         */
        Optional<Doubt> take(Match match, boolean repeats);

        /** What the passages tell, in the order in which their evidence starts. */
        List<? extends Fact> facts();
    }

    /**
     * Why a passage is not taken.
     *
     * @param reason for people
     * @param words that were looked at
     */
    public record Doubt(String reason, List<Span> words) {

        public Doubt {
            words = List.copyOf(words);
        }
    }

    /** An empty gathering for an article. */
    protected abstract Gathering gathering(Reading reading, Cast cast, Setting setting);

    @Override
    public final Extraction extract(Reading reading) {
        Cast cast = new Cast(reading);
        Layout layout = new Layout(reading);
        Gathering gathering = gathering(reading, cast, new Setting(reading, cast));
        List<Abstention> abstentions = new ArrayList<>();
        for (Sentence sentence : reading.sentences()) {
            for (Match match : patterns.match(sentence, cast.marks(sentence))) {
                gathering
                        .take(match, layout.repeats(sentence))
                        .ifPresent(doubt -> abstentions.add(new Abstention(
                                kind(), new Evidence(reading.article().id(), doubt.words()), doubt.reason())));
            }
        }
        return new Extraction(gathering.facts(), abstentions);
    }
}
