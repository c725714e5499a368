package readout.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import readout.export.RecordNode;
import readout.news.ArticleFacts;
import readout.news.Lineage;

/** The articles of a store, for people to look at, and what was seen in them and not taken. */
public final class ArticleCatalogue {

    /** No database takes any number of values in one query. */
    private static final int MOST_ASKED = 500;

    private final Database database;

    ArticleCatalogue(Database database) {
        this.database = database;
    }

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

    /** An article in its latest version; empty when there is none with this id. */
    public Optional<ArticleFacts> article(String id) {
        return database.read(h -> Versions.find(h, Columns.text(id)));
    }

    /** The position of the entry of each fact of an article, by id of the fact. */
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
        Map<String, String> outlets = new HashMap<>();
        List<String> ids = articles.stream().map(Columns::text).distinct().toList();
        for (int from = 0; from < ids.size(); from += MOST_ASKED) {
            outlets.putAll(outlets(ids.subList(from, Math.min(ids.size(), from + MOST_ASKED))));
        }
        Map<String, String> labels = new HashMap<>();
        articles.forEach(id -> labels.put(id, outlets.getOrDefault(Columns.text(id), id)));
        return labels;
    }

    private Map<String, String> outlets(List<String> ids) {
        return database.read(h -> h
                .createQuery("SELECT id, outlet FROM article WHERE outlet IS NOT NULL AND id IN (<ids>)")
                .bindList("ids", ids)
                .map((row, context) -> Map.entry(row.getString("id"), row.getString("outlet")))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    /** The number of the story of an article. */
    public Optional<Long> storyOf(String article) {
        return database.read(h -> h.createQuery("SELECT story FROM article WHERE id = ? AND story IS NOT NULL")
                .bind(0, Columns.text(article))
                .mapTo(Long.class)
                .findOne());
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
