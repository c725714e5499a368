package readout.record;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import readout.news.Fact.Kind;

/** Finds, in an article without a fact of an entry, a fact that may be it and was not sure enough to be joined. */
final class NearFacts {

    private static final int COMPARED = 3;

    private final Map<Kind, List<List<Reported>>> byKind;
    private final Map<Kind, Likeness> likenesses;

    /** @param byKind the facts of each kind, article by article */
    NearFacts(Map<Kind, List<List<Reported>>> byKind, Map<Kind, Likeness> likenesses) {
        this.byKind = byKind;
        this.likenesses = likenesses;
    }

    /** @param order the number of the article in the story */
    Optional<Reported> in(int order, Draft entry) {
        Kind kind = entry.first().fact().kind();
        List<List<Reported>> facts = byKind.getOrDefault(kind, List.of());
        Likeness likeness = likenesses.get(kind);
        if (likeness == null || facts.size() > StoryLimits.NEAR_FACTS) {
            return Optional.empty();
        }
        return facts.get(order).stream()
                .filter(fact -> entry.facts().stream().limit(COMPARED).anyMatch(told -> likeness.maybe(told, fact)))
                .findFirst();
    }
}
