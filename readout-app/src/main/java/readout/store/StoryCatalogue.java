package readout.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import readout.export.ArchivedJson;
import readout.export.ExportReader;
import readout.export.RecordNode;
import readout.news.Article;
import readout.news.ArticleFacts;
import readout.news.Fact;
import readout.news.Story;
import readout.report.Told;

/** The stories of a store, for people to look at: of each as much is read as a page shows. */
public final class StoryCatalogue {

    private final Database database;

    StoryCatalogue(Database database) {
        this.database = database;
    }

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

    /** Which stories are wanted. */
    public enum Wanted {
        /** All, the latest first. */
        LATEST(""),
        /** Those with disputed entries, the latest first. */
        DISPUTED(" WHERE disputed > 0");

        private final String condition;

        Wanted(String condition) {
            this.condition = condition;
        }
    }

    /** Stories from a place in their order on. */
    public List<StoryLine> list(Wanted wanted, long from, int most) {
        return database.read(h -> h.createQuery("SELECT * FROM story" + wanted.condition
                        + " ORDER BY day_from DESC NULLS LAST, number DESC LIMIT ? OFFSET ?")
                .bind(0, most)
                .bind(1, from)
                .map((row, context) -> storyLine(row))
                .list());
    }

    /** The stories with these numbers that there are, in this order. */
    public List<StoryLine> list(List<Long> numbers) {
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

    /** A story with all that hangs on it; empty when there is none of this number. */
    public Optional<StoryRows> story(long number) {
        return database.read(h -> heading(h, number)
                .map(heading -> new StoryRows(
                        heading, rows(h, "entry", number), rows(h, "lineage", number), rows(h, "finding", number))));
    }

    /** A story with one of its entries alone, and without what is copied or at odds in it; empty when there is none. */
    public Optional<Story> entry(long story, long position) {
        return database.read(h -> h.createQuery("SELECT s.json AS story, e.json AS entry FROM story s JOIN entry e"
                        + " ON e.story = s.number WHERE s.number = ? AND e.position = ?")
                .bind(0, story)
                .bind(1, position)
                .map((row, context) -> RecordNode.story(
                        StoredStory.parse(row.getString("story")),
                        List.of(RecordNode.entry(StoredStory.parse(row.getString("entry"))))))
                .findOne());
    }

    /** The first articles of a story, in order of time; none when there is no story of this number. */
    public List<ArticleFacts> articles(long number, int most) {
        return database.read(h -> heading(h, number)
                .map(heading -> RecordNode.story(StoredStory.parse(heading), List.of()))
                .map(story -> Versions.latest(
                        h, number, story.articles().stream().limit(most).toList()))
                .orElse(List.of()));
    }

    private static Optional<String> heading(Handle h, long number) {
        return h.createQuery("SELECT json FROM story WHERE number = ?")
                .bind(0, number)
                .mapTo(String.class)
                .findOne();
    }

    private static List<String> rows(Handle h, String table, long story) {
        return h.createQuery("SELECT json FROM " + table + " WHERE story = ? ORDER BY position")
                .bind(0, story)
                .mapTo(String.class)
                .list();
    }

    // ---- articles and facts, for the pages of a story --------------------------------------------------------------

    /** The articles and facts of a story: the texts, and of each fact the line; a fact is read when it is asked for. */
    public Told told(long number, Story story) {
        return database.read(h -> {
            Map<String, Article> articles = texts(h, "story", number);
            Map<String, Told.Brief> facts = facts(h, "story", number);
            List<Article> inOrder = new ArrayList<>();
            for (String id : story.articles()) {
                String key = Columns.text(id);
                if (!articles.containsKey(key)) {
                    articles.putAll(texts(h, "id", key));
                    facts.putAll(facts(h, "id", key));
                }
                inOrder.add(Optional.ofNullable(articles.get(key))
                        .orElseThrow(() -> new IllegalArgumentException("no article " + id)));
            }
            return new Told(inOrder, facts);
        });
    }

    private static Map<String, Article> texts(Handle h, String column, Object value) {
        Map<String, Article> texts = new HashMap<>();
        h.createQuery("SELECT a.id, v.document FROM article a JOIN version v"
                        + " ON v.article = a.number AND v.version = a.version WHERE a." + column + " = ?")
                .bind(0, value)
                .map((row, context) ->
                        Map.entry(row.getString(1), ArchivedJson.article(Packed.stream(row.getBytes(2)))))
                .forEach(text -> texts.put(text.getKey(), text.getValue()));
        return texts;
    }

    private static Map<String, Told.Brief> facts(Handle h, String column, Object value) {
        Map<String, Told.Brief> facts = new HashMap<>();
        h.createQuery("SELECT f.id, a.id, f.line, f.json FROM article a JOIN fact f ON f.article = a.number"
                        + " WHERE a." + column + " = ?")
                .bind(0, value)
                .map((row, context) ->
                        Map.entry(row.getString(1), new Brief(row.getString(2), row.getString(3), row.getString(4))))
                .forEach(fact -> facts.put(fact.getKey(), fact.getValue()));
        return facts;
    }

    private record Brief(String article, String line, String json) implements Told.Brief {
        @Override
        public Fact fact() {
            return ExportReader.fact(json);
        }
    }
}
