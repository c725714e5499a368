package readout.fact.agreement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import readout.language.Reading;
import readout.news.Agreement;
import readout.news.Evidence;
import readout.news.Fact;
import readout.news.Telling;

/** The agreements of one article: passages that tell the same one are joined. */
final class Agreements {

    /** Back to how many agreements a passage may refer. */
    private static final int MEMORY = 40;

    /** How many passages that only speak of an agreement are kept as its evidence. */
    private static final int PASSAGES = 6;

    private final Reading reading;
    private final List<Draft> found = new ArrayList<>();

    Agreements(Reading reading) {
        this.reading = reading;
    }

    void add(Draft draft) {
        Optional<Draft> same = latest(draft);
        if (same.isPresent()) {
            if (!draft.mentioned || same.get().evidence.size() < PASSAGES) {
                same.get().add(draft);
            }
        } else if (!draft.mentioned) {
            found.add(draft);
        }
    }

    /** Adds a passage of a headline or caption: it stands for itself only when the body tells nothing like it. */
    void addRepeat(Draft draft) {
        boolean told = found.stream().anyMatch(f -> f.type == draft.type);
        if (!told || latest(draft).isPresent()) {
            add(draft);
        }
    }

    private Optional<Draft> latest(Draft draft) {
        for (int i = found.size() - 1; i >= Math.max(0, found.size() - MEMORY); i--) {
            if (found.get(i).matches(draft)) {
                return Optional.of(found.get(i));
            }
        }
        return Optional.empty();
    }

    /** The agreements in the order in which their evidence starts. */
    List<Agreement> facts() {
        found.sort(Comparator.comparing(d -> d.evidence.first()));
        List<Agreement> facts = new ArrayList<>();
        for (Draft draft : found) {
            Telling telling = new Telling(
                    Fact.Kind.AGREEMENT.id(reading.article().id(), facts.size() + 1),
                    new Evidence(reading.article().id(), draft.evidence.all()),
                    Optional.empty(),
                    draft.reality.certainty(),
                    false);
            facts.add(draft.agreement(telling));
        }
        return facts;
    }
}
