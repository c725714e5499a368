package readout.store;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import readout.news.ArticleFacts;
import readout.news.Entry;
import readout.news.Fact;
import readout.record.Comparison;
import readout.report.FactLine;

/** Which facts went, came or changed from one version of an article to the next. */
final class VersionDifference {

    private static final String EARLIER = "@earlier";

    /** A fact that went, came, or is told otherwise now. */
    private record Pair(Optional<Fact> gone, Optional<Fact> come) {}

    private final ArticleFacts before;
    private final ArticleFacts after;
    private final List<Pair> pairs = new ArrayList<>();

    private VersionDifference(ArticleFacts before, ArticleFacts after) {
        this.before = before;
        this.after = after;
    }

    /** Facts with the same line are the same, whatever words carry them; of others the record tells whether they are about one thing. */
    static VersionDifference between(ArticleFacts before, ArticleFacts after) {
        VersionDifference difference = new VersionDifference(before, after);
        List<Fact> gone = difference.without(before, after);
        List<Fact> come = difference.without(after, before);
        difference.pair(gone, come);
        return difference;
    }

    private List<Fact> without(ArticleFacts one, ArticleFacts other) {
        Set<String> told = other.facts().stream().map(fact -> told(fact, other)).collect(Collectors.toSet());
        return one.facts().stream()
                .filter(fact -> !told.contains(told(fact, one)))
                .toList();
    }

    private static String told(Fact fact, ArticleFacts article) {
        return fact.kind() + " " + FactLine.of(fact, article.article());
    }

    private void pair(List<Fact> gone, List<Fact> come) {
        Set<Fact> paired = new HashSet<>();
        if (!gone.isEmpty() && !come.isEmpty()) {
            String earlier = before.article().id() + EARLIER;
            Comparison comparison = Comparison.of(
                    List.of(Versions.renamed(before, earlier, gone)),
                    List.of(Versions.renamed(after, after.article().id(), come)));
            for (Entry entry : comparison.both()) {
                Optional<Fact> old = first(gone, entry, fact -> Versions.renamed(fact.id(), earlier));
                Optional<Fact> now = first(come, entry, Fact::id);
                pairs.add(new Pair(old, now));
                old.ifPresent(paired::add);
                now.ifPresent(paired::add);
            }
        }
        gone.stream()
                .filter(fact -> !paired.contains(fact))
                .forEach(fact -> pairs.add(new Pair(Optional.of(fact), Optional.empty())));
        come.stream()
                .filter(fact -> !paired.contains(fact))
                .forEach(fact -> pairs.add(new Pair(Optional.empty(), Optional.of(fact))));
    }

    private static Optional<Fact> first(List<Fact> facts, Entry entry, Function<Fact, String> id) {
        return facts.stream()
                .filter(fact -> entry.facts().contains(id.apply(fact)))
                .findFirst();
    }

    /** Notes the difference under the later version. */
    void write(Handle handle, long article, int version, long run) {
        PreparedBatch batch = handle.prepareBatch("INSERT INTO change"
                + " (article, version, position, run, kind, gone_fact, gone, come_fact, come)"
                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)");
        for (int i = 0; i < pairs.size(); i++) {
            Pair pair = pairs.get(i);
            batch.add(
                    article,
                    version,
                    i,
                    run,
                    pair.gone().or(pair::come).orElseThrow().kind().label(),
                    Columns.text(pair.gone().map(Fact::id)),
                    Columns.text(pair.gone().map(fact -> FactLine.of(fact, before.article()))),
                    Columns.text(pair.come().map(Fact::id)),
                    Columns.text(pair.come().map(fact -> FactLine.of(fact, after.article()))));
        }
        batch.execute();
    }
}
