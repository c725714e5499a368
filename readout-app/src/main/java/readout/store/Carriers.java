package readout.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import readout.news.ArticleFacts;
import readout.news.Entry;
import readout.news.Fact;
import readout.news.Variance.Verdict;
import readout.record.Comparison;

/**
 * Who still reports what an article has withdrawn: of the other articles of its story those that, laid beside its
 * earlier version, have the same thing and do not contradict it.
 */
final class Carriers {

    /** Of a story with more articles the latest are asked. */
    private static final int MOST = 200;

    private static final String EARLIER = "@earlier";

    private final Map<String, Set<String>> byFact = new HashMap<>();

    private Carriers() {}

    static Carriers none() {
        return new Carriers();
    }

    /** @param facts of the earlier version that the later one no longer has */
    static Carriers of(Handle h, long article, ArticleFacts before, List<Fact> facts) {
        Carriers carriers = new Carriers();
        String earlier = before.article().id() + EARLIER;
        ArticleFacts withdrawn = Versions.renamed(before, earlier, facts);
        for (String id : others(h, article)) {
            ArticleFacts other = Versions.latest(h, id);
            Set<String> carried = new HashSet<>();
            for (Entry entry : Comparison.of(List.of(withdrawn), List.of(other)).both()) {
                if (entry.variances().stream().noneMatch(v -> v.verdict() == Verdict.CONTRADICTION)) {
                    carried.addAll(entry.facts());
                }
            }
            for (Fact fact : facts) {
                if (carried.contains(Versions.renamed(fact.id(), earlier))) {
                    carriers.byFact
                            .computeIfAbsent(Columns.text(fact.id()), k -> new TreeSet<>())
                            .add(other.article().label());
                }
            }
        }
        return carriers;
    }

    private static List<String> others(Handle h, long article) {
        return h.createQuery("SELECT b.id FROM article a JOIN article b ON b.story = a.story"
                        + " WHERE a.number = ? AND b.number <> a.number ORDER BY b.number DESC LIMIT " + MOST)
                .bind(0, article)
                .mapTo(String.class)
                .list();
    }

    /** The outlets that still report a fact, in alphabetical order. */
    List<String> of(String fact) {
        return new ArrayList<>(byFact.getOrDefault(fact, Set.of()));
    }
}
