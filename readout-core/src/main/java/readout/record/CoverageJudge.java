package readout.record;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import readout.news.Abstention;
import readout.news.ArticleFacts;
import readout.news.Entry.Coverage;
import readout.news.Variance;

/**
 * What each article of a story does with an entry. Silence is claimed only of an article that was read in full and in
 * which nothing of the kind was seen and passed over.
 */
final class CoverageJudge {

    /** An abstained candidate that shares so much, by weight, may be the thing. */
    private static final double NEAR = 0.35;

    private final List<ArticleFacts> articles;
    private final StemWeights weights;
    private final NearFacts nearFacts;

    CoverageJudge(List<ArticleFacts> articles, StemWeights weights, NearFacts nearFacts) {
        this.nearFacts = nearFacts;
        this.articles = articles;
        this.weights = weights;
    }

    SortedMap<String, Coverage> coverage(Draft entry, List<Variance> variances, SortedMap<String, String> unknown) {
        Set<String> told = new HashSet<>();
        entry.facts().forEach(fact -> told.add(fact.article().id()));
        Set<String> differing = differing(entry, variances);
        SortedMap<String, Coverage> coverage = new TreeMap<>();
        if (articles.size() <= StoryLimits.SILENCE) {
            articles.forEach(article -> coverage.put(article.article().id(), Coverage.SILENT));
        }
        unknown.keySet().forEach(id -> coverage.put(id, Coverage.UNKNOWN));
        told.forEach(id -> coverage.put(id, differing.contains(id) ? Coverage.DIFFERS : Coverage.REPORTS));
        return coverage;
    }

    private static Set<String> differing(Draft entry, List<Variance> variances) {
        Set<String> facts = new HashSet<>();
        variances.forEach(variance -> facts.addAll(variance.facts()));
        Set<String> differing = new HashSet<>();
        entry.facts().stream()
                .filter(fact -> facts.contains(fact.id()))
                .forEach(fact -> differing.add(fact.article().id()));
        return differing;
    }

    /** For each article that has no fact of the entry, but of which that does not prove silence: why. */
    SortedMap<String, String> unknown(Draft entry) {
        Set<String> told = new HashSet<>();
        entry.facts().forEach(fact -> told.add(fact.article().id()));
        SortedMap<String, String> reasons = new TreeMap<>();
        if (articles.size() > StoryLimits.SILENCE) {
            return reasons;
        }
        for (int order = 0; order < articles.size(); order++) {
            ArticleFacts article = articles.get(order);
            String id = article.article().id();
            if (!told.contains(id)) {
                reason(article, entry).or(nearFact(order, entry)).ifPresent(reason -> reasons.put(id, reason));
            }
        }
        return reasons;
    }

    private Optional<String> reason(ArticleFacts article, Draft entry) {
        if (article.article().truncated()) {
            return Optional.of("The text ends before the article does.");
        }
        for (Abstention abstention : article.abstentions()) {
            if (abstention.kind() == entry.first().fact().kind() && isNear(article, abstention, entry)) {
                String quote = Explanations.quote(
                        article.article(), abstention.evidence().spans().get(0));
                return Optional.of("A candidate was seen and not taken (" + abstention.reason() + "): " + quote);
            }
        }
        return Optional.empty();
    }

    private Supplier<Optional<String>> nearFact(int order, Draft entry) {
        return () -> nearFacts
                .in(order, entry)
                .map(fact -> "A " + fact.fact().kind().label() + " that may be the same was not surely one with it: "
                        + Explanations.quote(fact.article(), fact.main()));
    }

    private boolean isNear(ArticleFacts article, Abstention abstention, Draft entry) {
        Wording words =
                Wording.of(article.article().text(), abstention.evidence().spans());
        return entry.facts().stream()
                .limit(3)
                .anyMatch(fact -> weights.shared(words, fact.wording()) > 0
                        && weights.containment(words, fact.wording()) >= NEAR);
    }
}
