package readout.store;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import readout.store.ArticleCatalogue.Doubt;

/** What people say of abstentions: that it was right to leave something out, or that it is a fact. */
public final class Reviews {

    private final Database database;
    private final Clock clock;

    Reviews(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** What somebody says of an abstention. */
    public enum Verdict {
        /** It is a fact. */
        ACCEPTED("accepted"),
        /** It is none, it was left out rightly. */
        REJECTED("rejected");

        private final String label;

        Verdict(String label) {
            this.label = label;
        }

        /** The word for this in the export of labels. */
        public String label() {
            return label;
        }
    }

    /**
     * An abstention with what was said of it.
     *
     * @param judged when, UTC
     */
    public record Label(Doubt doubt, Verdict verdict, String judged) {}

    /** Keeps a verdict, in place of an earlier one; false when the article has no such abstention. */
    public boolean judge(String article, long position, Verdict verdict) {
        return database.write(h -> {
            Optional<Doubt> doubt = doubt(h, article, position);
            doubt.ifPresent(d -> {
                h.execute("DELETE FROM review WHERE doubt = ?", key(d));
                h.execute(
                        "INSERT INTO review (doubt, article, kind, words, reason, verdict, judged)"
                                + " VALUES (?, ?, ?, ?, ?, ?, ?)",
                        key(d),
                        d.article(),
                        d.kind(),
                        d.words(),
                        d.reason(),
                        verdict.label(),
                        clock.instant().truncatedTo(ChronoUnit.SECONDS).toString());
            });
            return doubt.isPresent();
        });
    }

    private static Optional<Doubt> doubt(Handle h, String article, long position) {
        return h.createQuery("SELECT a.id, b.position, b.kind, b.words, b.reason FROM abstention b"
                        + " JOIN article a ON a.number = b.article WHERE a.id = ? AND b.position = ?")
                .bind(0, Columns.text(article))
                .bind(1, position)
                .map((row, context) -> Doubt.of(row))
                .findOne();
    }

    /** What was said of some abstentions, without those of which nothing was said. */
    public Map<Doubt, Verdict> of(List<Doubt> doubts) {
        if (doubts.isEmpty()) {
            return Map.of();
        }
        Map<String, List<Doubt>> byKey = doubts.stream().collect(Collectors.groupingBy(Reviews::key));
        Map<Doubt, Verdict> verdicts = new HashMap<>();
        database.read(h -> {
            h.createQuery("SELECT doubt, verdict FROM review WHERE doubt IN (<keys>)")
                    .bindList("keys", List.copyOf(byKey.keySet()))
                    .map((row, context) -> Map.entry(row.getString("doubt"), verdict(row.getString("verdict"))))
                    .forEach(entry -> byKey.getOrDefault(entry.getKey(), List.of())
                            .forEach(doubt -> verdicts.put(doubt, entry.getValue())));
            return 0;
        });
        return verdicts;
    }

    /** All that was said, to learn from, in the order of articles and words. */
    public void labels(Consumer<Label> taker) {
        database.read(h -> {
            h.createQuery("SELECT * FROM review ORDER BY article, kind, words")
                    .map((row, context) -> new Label(
                            new Doubt(
                                    row.getString("article"),
                                    0,
                                    row.getString("kind"),
                                    row.getString("words"),
                                    row.getString("reason")),
                            verdict(row.getString("verdict")),
                            row.getString("judged")))
                    .forEach(taker);
            return 0;
        });
    }

    private static Verdict verdict(String label) {
        return label.equals(Verdict.ACCEPTED.label()) ? Verdict.ACCEPTED : Verdict.REJECTED;
    }

    /** The same for the same words of the same article, whatever version they stand in. */
    private static String key(Doubt doubt) {
        return Columns.sha256(doubt.article() + "\0" + doubt.kind() + "\0" + doubt.words());
    }
}
