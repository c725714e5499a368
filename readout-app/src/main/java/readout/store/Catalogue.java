package readout.store;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import readout.export.RecordNode;
import readout.news.ArticleFacts;
import readout.news.Lineage;
import readout.news.Story;
import readout.record.Archive;
import readout.record.StoryAccount;

/** What a store holds, in pieces of the size that people look at. */
public final class Catalogue {

    private final Database database;

    Catalogue(Database database) {
        this.database = database;
    }

    /**
     * How much there is.
     *
     * @param disputed entries in which accounts contradict each other
     */
    public record Totals(long articles, long facts, long stories, long disputed) {}

    /** A story in one line. {@code date} is the first day of its time. */
    public record StoryLine(
            long number,
            String title,
            Optional<String> place,
            Optional<String> date,
            long articles,
            long outlets,
            long entries,
            long disputed) {}

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

    /** A story with everything that hangs on it. */
    public record Told(StoryAccount account, List<ArticleFacts> articles) {}

    /** What looked like a fact and was not taken. */
    public record Doubt(String article, long position, String kind, String words, String reason) {

        /** Of a row with the id of the article and the columns of an abstention. */
        static Doubt of(ResultSet row) throws SQLException {
            return new Doubt(
                    row.getString("id"),
                    row.getLong("position"),
                    row.getString("kind"),
                    row.getString("words"),
                    row.getString("reason"));
        }
    }

    /** Which stories are wanted. */
    public enum Stories {
        /** All, the latest first. */
        LATEST(""),
        /** Those with disputed entries, the latest first. */
        DISPUTED(" WHERE disputed > 0");

        private final String condition;

        Stories(String condition) {
            this.condition = condition;
        }
    }

    /** How much there is. */
    public Totals totals() {
        return database.read(h -> h.createQuery("SELECT (SELECT count(*) FROM article) AS articles,"
                        + " (SELECT coalesce(sum(facts), 0) FROM article) AS facts,"
                        + " (SELECT count(*) FROM story) AS stories,"
                        + " (SELECT coalesce(sum(disputed), 0) FROM story WHERE disputed > 0) AS disputed")
                .map((row, context) -> new Totals(
                        row.getLong("articles"), row.getLong("facts"), row.getLong("stories"), row.getLong("disputed")))
                .one());
    }

    /** Stories from a place in their order on. */
    public List<StoryLine> stories(Stories wanted, long from, int most) {
        return database.read(h -> h.createQuery("SELECT * FROM story" + wanted.condition
                        + " ORDER BY day_from DESC NULLS LAST, number DESC LIMIT ? OFFSET ?")
                .bind(0, most)
                .bind(1, from)
                .map((row, context) -> storyLine(row))
                .list());
    }

    /** The stories with these numbers that there are, in this order. */
    public List<StoryLine> stories(List<Long> numbers) {
        return database.read(h -> {
            List<StoryLine> lines = new ArrayList<>();
            for (long number : numbers) {
                h.createQuery("SELECT * FROM story WHERE number = ?")
                        .bind(0, number)
                        .map((row, context) -> storyLine(row))
                        .forEach(lines::add);
            }
            return lines;
        });
    }

    private static StoryLine storyLine(ResultSet row) throws SQLException {
        return new StoryLine(
                row.getLong("number"),
                row.getString("title"),
                Optional.ofNullable(row.getString("place")),
                Optional.ofNullable(row.getString("day_from")),
                row.getLong("articles"),
                row.getLong("outlets"),
                row.getLong("entries"),
                row.getLong("disputed"));
    }

    /** A story; empty when there is none of this number. */
    public Optional<Told> story(long number) {
        return database.read(h -> h.createQuery("SELECT json FROM story WHERE number = ?")
                .bind(0, number)
                .mapTo(String.class)
                .findOne()
                .map(json -> told(h, number, StoredStory.parse(json))));
    }

    /** A story with one of its entries alone, and without what is copied or at odds in it; empty when there is none. */
    public Optional<Told> entry(long story, long position) {
        return database.read(h -> h.createQuery("SELECT s.json AS story, e.json AS entry FROM story s JOIN entry e"
                        + " ON e.story = s.number WHERE s.number = ? AND e.position = ?")
                .bind(0, story)
                .bind(1, position)
                .map((row, context) -> RecordNode.story(
                        StoredStory.parse(row.getString("story")),
                        List.of(RecordNode.entry(StoredStory.parse(row.getString("entry"))))))
                .findOne()
                .map(found -> told(h, story, new StoryAccount(found, List.of(), List.of()))));
    }

    private static Told told(Handle h, long number, JsonNode heading) {
        Story story = RecordNode.story(
                heading,
                rows(h, "entry", number).stream().map(RecordNode::entry).toList());
        StoryAccount account = new StoryAccount(
                story,
                rows(h, "lineage", number).stream().map(RecordNode::lineage).toList(),
                rows(h, "finding", number).stream().map(RecordNode::variance).toList());
        return told(h, number, account);
    }

    private static Told told(Handle h, long number, StoryAccount account) {
        return new Told(account, Versions.latest(h, number, account.story().articles()));
    }

    private static List<JsonNode> rows(Handle h, String table, long story) {
        return h
                .createQuery("SELECT json FROM " + table + " WHERE story = ? ORDER BY position")
                .bind(0, story)
                .mapTo(String.class)
                .list()
                .stream()
                .map(StoredStory::parse)
                .toList();
    }

    /** An article in its latest version; empty when there is none with this id. */
    public Optional<ArticleFacts> article(String id) {
        return database.read(h -> h.createQuery("SELECT id FROM article WHERE id = ?")
                .bind(0, Columns.text(id))
                .mapTo(String.class)
                .findOne()
                .map(known -> Versions.latest(h, known)));
    }

    /** The number of the story of an article, and of each of its facts the entry, by id of the fact. */
    public Map<String, Long> entries(String article) {
        return database.read(h -> {
            Map<String, Long> entries = new LinkedHashMap<>();
            h.createQuery("SELECT f.id, f.entry FROM fact f JOIN article a ON a.number = f.article"
                            + " WHERE a.id = ? AND f.entry IS NOT NULL ORDER BY f.number")
                    .bind(0, Columns.text(article))
                    .map((row, context) -> Map.entry(row.getString("id"), row.getLong("entry")))
                    .forEach(entry -> entries.put(entry.getKey(), entry.getValue()));
            return entries;
        });
    }

    /** What an article has in common with others that copied from it or from which it copied. */
    public List<Lineage> lineage(String article) {
        String id = Columns.text(article);
        return database.read(h -> h
                .createQuery("SELECT l.json FROM lineage l JOIN article a ON a.story = l.story WHERE a.id = :id"
                        + " UNION ALL SELECT json FROM across WHERE kind = 'lineage' AND id = :id")
                .bind("id", id)
                .mapTo(String.class)
                .list()
                .stream()
                .map(json -> RecordNode.lineage(StoredStory.parse(json)))
                .filter(l ->
                        l.from().article().equals(article) || l.to().article().equals(article))
                .toList());
    }

    /** Who published each of some articles, by id; the id where that is not known. */
    public Map<String, String> labels(Collection<String> articles) {
        return database.read(h -> {
            Map<String, String> labels = new HashMap<>();
            for (String id : articles) {
                h.createQuery("SELECT outlet FROM article WHERE id = ? AND outlet IS NOT NULL")
                        .bind(0, Columns.text(id))
                        .mapTo(String.class)
                        .findOne()
                        .ifPresent(outlet -> labels.put(id, outlet));
                labels.putIfAbsent(id, id);
            }
            return labels;
        });
    }

    /** The number of the story of an article. */
    public Optional<Long> storyOf(String article) {
        return database.read(h -> h.createQuery("SELECT story FROM article WHERE id = ? AND story IS NOT NULL")
                .bind(0, Columns.text(article))
                .mapTo(Long.class)
                .findOne());
    }

    /** Those who take part in most facts first; with some words in their names, or all when these are blank. */
    public List<ActorLine> actors(String words, long from, int most) {
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

    /** What returns across stories: {@code thread}, {@code refrain} or {@code series}, as in record.json. */
    public List<JsonNode> across(String kind, long from, int most) {
        return database.read(h -> h
                .createQuery("SELECT json FROM across WHERE kind = ? ORDER BY position LIMIT ? OFFSET ?")
                .bind(0, kind)
                .bind(1, most)
                .bind(2, from)
                .mapTo(String.class)
                .list()
                .stream()
                .map(StoredStory::parse)
                .toList());
    }

    /** The latest versions of its articles; each is read once, so it is for one page and not for longer. */
    public Archive archive() {
        Map<String, ArticleFacts> known = new HashMap<>();
        return new Archive() {
            @Override
            public void add(ArticleFacts article) {
                known.put(article.article().id(), article);
            }

            @Override
            public ArticleFacts article(String id) {
                return known.computeIfAbsent(
                        id, wanted -> database.read(h -> Versions.latest(h, Columns.text(wanted))));
            }
        };
    }

    /**
     * Changes whenever the articles or what follows from them have changed; while a change goes on, what it has not come
     * to yet is still as it was.
     */
    public String version() {
        return database.read(h -> h.createQuery("SELECT value FROM state ORDER BY name")
                .mapTo(String.class)
                .collect(Collectors.joining(".")));
    }

    /** What was seen and not taken for a fact. */
    public List<Doubt> doubts(long from, int most) {
        return database.read(h -> h.createQuery(
                        "SELECT a.id, b.position, b.kind, b.words, b.reason FROM abstention b"
                                + " JOIN article a ON a.number = b.article ORDER BY b.article DESC, b.position LIMIT ? OFFSET ?")
                .bind(0, most)
                .bind(1, from)
                .map((row, context) -> Doubt.of(row))
                .list());
    }
}
