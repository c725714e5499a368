package readout.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import readout.news.ArticleFacts;
import readout.news.Fact;
import readout.store.Change.ChangedFact;

/** What pages that have changed no longer say, and what they say now. */
public final class Changes {

    private final Database database;

    Changes(Database database) {
        this.database = database;
    }

    /** A row of the table. */
    private record Row(
            long article,
            int version,
            long run,
            String kind,
            Optional<String> fact,
            Optional<String> gone,
            Optional<String> come) {}

    /** The changes that were found after a run (all, after run 0), in the order in which they were found. */
    public List<Change> since(long run) {
        return database.read(h -> {
            Map<List<Long>, List<Row>> byVersion = new LinkedHashMap<>();
            for (Row row : rows(h, run)) {
                byVersion
                        .computeIfAbsent(List.of(row.article(), (long) row.version()), k -> new ArrayList<>())
                        .add(row);
            }
            List<Change> changes = new ArrayList<>();
            byVersion.values().forEach(rows -> changes.add(change(h, rows)));
            return changes;
        });
    }

    private static List<Row> rows(Handle h, long run) {
        return h.createQuery("SELECT article, version, run, kind, gone_fact, gone, come FROM change"
                        + " WHERE run > ? ORDER BY run, article, version, position")
                .bind(0, run)
                .map((row, context) -> new Row(
                        row.getLong("article"),
                        row.getInt("version"),
                        row.getLong("run"),
                        row.getString("kind"),
                        Optional.ofNullable(row.getString("gone_fact")),
                        Optional.ofNullable(row.getString("gone")),
                        Optional.ofNullable(row.getString("come"))))
                .list();
    }

    private static Change change(Handle h, List<Row> rows) {
        Row first = rows.get(0);
        ArticleFacts before = Versions.get(h, first.article(), first.version() - 1);
        Set<String> gone = rows.stream().flatMap(row -> row.fact().stream()).collect(Collectors.toSet());
        List<Fact> facts = before.facts().stream()
                .filter(fact -> gone.contains(Columns.text(fact.id())))
                .toList();
        Carriers carriers = facts.isEmpty() ? Carriers.none() : Carriers.of(h, first.article(), before, facts);
        List<ChangedFact> changed = rows.stream()
                .map(row -> new ChangedFact(
                        row.kind(),
                        row.gone(),
                        row.come(),
                        row.fact().map(carriers::of).orElse(List.of())))
                .toList();
        return h.createQuery("SELECT id, place, coalesce(outlet, id) AS label FROM article WHERE number = ?")
                .bind(0, first.article())
                .map((row, context) -> new Change(
                        row.getString("id"),
                        row.getString("place"),
                        row.getString("label"),
                        first.version(),
                        first.run(),
                        changed))
                .one();
    }
}
