package readout.store;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Those who take part in the facts of a store, for people to look at. */
public final class ActorCatalogue {

    private final Database database;

    ActorCatalogue(Database database) {
        this.database = database;
    }

    /** Somebody who takes part in facts. */
    public record ActorLine(String name, long facts) {}

    /** A fact in one line. */
    public record FactItem(
            String id,
            String article,
            String kind,
            Optional<String> outlet,
            Optional<String> date,
            String line,
            long story) {}

    /** Those who take part in most facts first; with some words in their names, or all when these are blank. */
    public List<ActorLine> list(String words, long from, int most) {
        String like = Columns.like(words);
        return database.read(h -> h.createQuery("SELECT name, facts FROM actor"
                        + (like.isEmpty() ? "" : " WHERE lower LIKE :words ESCAPE '!'")
                        + " ORDER BY facts DESC, name LIMIT :most OFFSET :from")
                .bindMap(
                        like.isEmpty()
                                ? Map.of("most", most, "from", from)
                                : Map.of("most", most, "from", from, "words", "%" + like + "%"))
                .map((row, context) -> new ActorLine(row.getString("name"), row.getLong("facts")))
                .list());
    }

    /** The facts of an actor by kind: how many. */
    public Map<String, Long> kinds(String actor) {
        return database.read(h -> {
            Map<String, Long> kinds = new LinkedHashMap<>();
            h.createQuery("SELECT f.kind, count(DISTINCT f.number) AS facts FROM fact_actor w"
                            + " JOIN fact f ON f.number = w.fact WHERE w.actor = ? GROUP BY f.kind ORDER BY f.kind")
                    .bind(0, Columns.text(actor))
                    .map((row, context) -> Map.entry(row.getString("kind"), row.getLong("facts")))
                    .forEach(kind -> kinds.put(kind.getKey(), kind.getValue()));
            return kinds;
        });
    }

    /** The facts of a kind in which an actor takes part, the latest first. */
    public List<FactItem> facts(String actor, String kind, int most) {
        return database.read(h -> h.createQuery("SELECT f.id, a.id AS article, f.kind, f.outlet, f.day_from, f.line,"
                        + " f.story FROM fact f JOIN article a ON a.number = f.article WHERE f.kind = ? AND f.number IN"
                        + " (SELECT fact FROM fact_actor WHERE actor = ?)"
                        + " ORDER BY f.day_from DESC NULLS LAST, f.number LIMIT ?")
                .bind(0, kind)
                .bind(1, Columns.text(actor))
                .bind(2, most)
                .map((row, context) -> new FactItem(
                        row.getString("id"),
                        row.getString("article"),
                        row.getString("kind"),
                        Optional.ofNullable(row.getString("outlet")),
                        Optional.ofNullable(row.getString("day_from")),
                        row.getString("line"),
                        row.getLong("story")))
                .list());
    }
}
