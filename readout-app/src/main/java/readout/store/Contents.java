package readout.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import readout.export.ArchivedJson;
import readout.news.ArticleFacts;
import readout.store.WordIndex.Table;

/**
 * The articles of a store in the order in which they were first added, and the record: what is exported. Everything is
 * given out piece by piece.
 */
public final class Contents {

    private final Database database;

    Contents(Database database) {
        this.database = database;
    }

    /**
     * What of a store is wanted.
     *
     * @param selection which articles
     * @param since only articles and stories that were added or changed after this run; 0 for all
     */
    public record Part(Selection selection, long since) {

        /** Everything. */
        public static final Part ALL = new Part(Selection.ALL, 0);

        /** Whether nothing is left out. */
        public boolean isAll() {
            return selection.isAll() && since == 0;
        }
    }

    /** The number of the latest run: what the next delta can begin from. */
    public long run() {
        return database.read(Runs::latest);
    }

    /** The articles in their latest versions, with all that was taken from them. */
    public void articles(Part part, Consumer<ArticleFacts> taker) {
        database.read(h -> {
            for (long number : numbers(h, part)) {
                taker.accept(latest(h, number));
            }
            return 0;
        });
    }

    private List<Long> numbers(Handle h, Part part) {
        if (part.selection().isVain()) {
            return List.of();
        }
        Conditions conditions = part.selection().conditions(h, Table.ARTICLE);
        if (part.since() > 0) {
            conditions.add("a.run > ?", part.since());
        }
        List<String> asked = part.selection().telling();
        WordIndex words = database.dialect().words();
        String join =
                asked.isEmpty() ? "" : " JOIN (" + words.matches(Table.ARTICLE, asked) + ") m ON m.number = a.number";
        var query = h.createQuery("SELECT a.number FROM article a" + join + conditions.where() + " ORDER BY a.number");
        int mark = 0;
        for (String value : asked.isEmpty() ? List.<String>of() : words.values(asked)) {
            query.bind(mark++, value);
        }
        conditions.bind(query, mark);
        return query.mapTo(Long.class).list();
    }

    private static ArticleFacts latest(Handle h, long number) {
        byte[] document = h.createQuery("SELECT v.document FROM article a JOIN version v"
                        + " ON v.article = a.number AND v.version = a.version WHERE a.number = ?")
                .bind(0, number)
                .mapTo(byte[].class)
                .one();
        return ArchivedJson.read(Packed.unpack(document));
    }

    /**
     * The record: stories with their entries, then threads, refrains, series, lineage and findings, each with the name
     * of its list in record.json. Of a part that is not all, the stories with an article of it (and, since a run, those
     * that were built after it), and nothing that returns across stories.
     */
    public void record(Part part, BiConsumer<String, JsonNode> taker) {
        database.read(h -> {
            List<StoredStory> stories = stories(h, part);
            stories.forEach(story -> taker.accept("stories", story(h, story)));
            if (part.isAll()) {
                across(h, "thread", "threads", taker);
                across(h, "refrain", "refrains", taker);
                across(h, "series", "series", taker);
            }
            stories.forEach(story -> story.list(h, "lineage").forEach(item -> taker.accept("lineage", item)));
            if (part.isAll()) {
                across(h, "lineage", "lineage", taker);
            }
            stories.forEach(story -> story.list(h, "finding").forEach(item -> taker.accept("findings", item)));
            return 0;
        });
    }

    private List<StoredStory> stories(Handle h, Part part) {
        List<StoredStory> stories = StoredStory.all(h);
        if (part.isAll()) {
            return stories;
        }
        if (part.selection().isAll()) {
            return stories.stream().filter(story -> story.run() > part.since()).toList();
        }
        Set<Long> wanted = new HashSet<>();
        for (long number : numbers(h, part)) {
            h.createQuery("SELECT story FROM article WHERE number = ? AND story IS NOT NULL")
                    .bind(0, number)
                    .mapTo(Long.class)
                    .forEach(wanted::add);
        }
        return stories.stream().filter(story -> wanted.contains(story.number())).toList();
    }

    private static ObjectNode story(Handle h, StoredStory stored) {
        ObjectNode story = stored.heading(h);
        List<JsonNode> entries = stored.entries(h);
        if (!entries.isEmpty()) {
            ArrayNode array = story.putArray("entries");
            entries.forEach(array::add);
        }
        return story;
    }

    private static void across(Handle h, String kind, String list, BiConsumer<String, JsonNode> taker) {
        h.createQuery("SELECT json FROM across WHERE kind = ? ORDER BY position")
                .bind(0, kind)
                .mapTo(String.class)
                .forEach(json -> taker.accept(list, StoredStory.parse(json)));
    }

    /** The ids of the stories that are no more since a run. */
    public List<String> gone(long since) {
        return database.read(h -> {
            List<String> ids = new ArrayList<>();
            h.createQuery("SELECT DISTINCT number FROM story_gone WHERE run > ?"
                            + " AND number NOT IN (SELECT number FROM story) ORDER BY number")
                    .bind(0, since)
                    .mapTo(Long.class)
                    .forEach(number -> ids.add("s" + number));
            return ids;
        });
    }
}
