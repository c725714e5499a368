package readout.store;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import readout.news.ArticleFacts;
import readout.record.Archive;

/** What a store holds, in pieces of the size that people look at. */
public final class Catalogue {

    private final Database database;

    Catalogue(Database database) {
        this.database = database;
    }

    /** Its stories. */
    public StoryCatalogue stories() {
        return new StoryCatalogue(database);
    }

    /** Its articles. */
    public ArticleCatalogue articles() {
        return new ArticleCatalogue(database);
    }

    /** Those who take part in its facts. */
    public ActorCatalogue actors() {
        return new ActorCatalogue(database);
    }

    /**
     * How much there is.
     *
     * @param disputed entries in which accounts contradict each other
     */
    public record Totals(long articles, long facts, long stories, long disputed) {}

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
}
