package readout.store;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;
import readout.news.Article;
import readout.news.ArticleFacts;

/**
 * Articles with their facts in one SQLite file. An article is written whole or not at all, whenever the program is
 * killed. A page that comes again unchanged is not added; one that has changed becomes a new version of its article.
 * For one thread.
 */
public final class ArticleStore implements AutoCloseable {
    private final Path file;
    private final Handle handle;

    /** Ids that were given out and are not yet in the file, with their places. */
    private final Map<String, String> promised = new HashMap<>();

    /** What became of an article that was added. */
    public enum Added {
        NEW,
        CHANGED,
        KNOWN
    }

    private ArticleStore(Path file, Handle handle) {
        this.file = file;
        this.handle = handle;
    }

    /** Opens a store, and makes it when there is none. Throws {@link StoreException}. */
    public static ArticleStore open(Path file) {
        Handle handle = null;
        try {
            handle = Jdbi.create("jdbc:sqlite:" + file.toAbsolutePath()).open();
            handle.execute("PRAGMA busy_timeout = 10000");
            handle.createQuery("PRAGMA journal_mode = WAL").mapTo(String.class).one();
            handle.execute("PRAGMA synchronous = FULL");
            Migrations.run(handle);
            return new ArticleStore(file, handle);
        } catch (JdbiException | IllegalStateException e) {
            if (handle != null) {
                handle.close();
            }
            throw new StoreException("the store " + file + " cannot be opened: " + reason(e), e);
        }
    }

    private static String reason(Throwable problem) {
        Throwable cause = problem.getCause() == null ? problem : problem.getCause();
        return String.valueOf(cause.getMessage()).replaceAll("\\s+", " ").replaceFirst(" \\[statement:.*", "");
    }

    private <T> T guarded(Function<Handle, T> work) {
        try {
            return work.apply(handle);
        } catch (JdbiException e) {
            throw new StoreException("the store " + file + " cannot be used: " + reason(e), e);
        }
    }

    /** True when a page of these bytes was added before. */
    public boolean knows(String sha256) {
        return guarded(h -> h.createQuery("SELECT count(*) FROM article WHERE sha256 = ?")
                        .bind(0, sha256)
                        .mapTo(Integer.class)
                        .one()
                > 0);
    }

    /** The id of the article at a place: the one that it has, else {@code wanted}, with a number when that is taken. */
    public String idFor(String place, String wanted) {
        Optional<String> own = first("SELECT id FROM article WHERE place = ? LIMIT 1", place);
        String id = own.orElse(wanted);
        for (int n = 2; own.isEmpty() && isTaken(id, place); n++) {
            id = wanted + "-" + n;
        }
        promised.put(id, place);
        return id;
    }

    private boolean isTaken(String id, String place) {
        String holder = promised.get(id);
        return holder != null
                ? !holder.equals(place)
                : first("SELECT place FROM article WHERE id = ? LIMIT 1", id).isPresent();
    }

    private Optional<String> first(String query, String value) {
        return guarded(
                h -> h.createQuery(query).bind(0, value).mapTo(String.class).findFirst());
    }

    /** Adds an article that stands at {@code place} (address or file). */
    public Added add(String place, ArticleFacts facts) {
        StoredArticle stored = StoredArticle.of(facts);
        return guarded(h -> h.inTransaction(inside -> {
            String content = hash(facts.article());
            int version = inside.createQuery("SELECT coalesce(max(version), 0) FROM article WHERE place = ?")
                    .bind(0, place)
                    .mapTo(Integer.class)
                    .one();
            Optional<String> before = inside.createQuery("SELECT content FROM article WHERE place = ? AND version = ?")
                    .bind(0, place)
                    .bind(1, version)
                    .mapTo(String.class)
                    .findFirst();
            if (before.filter(content::equals).isPresent()) {
                return Added.KNOWN;
            }
            insert(inside, place, version + 1, content, facts.article(), stored);
            return version == 0 ? Added.NEW : Added.CHANGED;
        }));
    }

    private static String hash(Article article) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(article.text().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    private static void insert(
            Handle h, String place, int version, String content, Article article, StoredArticle stored) {
        long number = h.createQuery("SELECT coalesce(max(number), 0) + 1 FROM article")
                .mapTo(Long.class)
                .one();
        @Nullable String title = article.title().orElse(null);
        h.execute(
                "INSERT INTO article VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                number,
                place,
                version,
                article.id(),
                article.sha256(),
                content,
                article.outlet().map(outlet -> outlet.name()).orElse(null),
                title,
                article.published().map(Object::toString).orElse(null),
                article.text(),
                stored.article());
        h.execute("INSERT INTO article_words (rowid, title, text) VALUES (?, ?, ?)", number, title, article.text());
        for (int i = 0; i < stored.facts().size(); i++) {
            String words = stored.words().get(i);
            String kind = words.isEmpty() ? "timex" : words.substring(0, words.indexOf(':'));
            h.execute(
                    "INSERT INTO fact VALUES (?, ?, ?, ?, ?)",
                    number,
                    i,
                    kind,
                    stored.facts().get(i),
                    words);
        }
    }

    /** How many articles there are, versions not counted. */
    public int size() {
        return guarded(h -> h.createQuery("SELECT count(DISTINCT place) FROM article")
                .mapTo(Integer.class)
                .one());
    }

    /** Articles with all of {@code words}, the best first; of a changed one only the latest version. */
    public List<Hit> search(List<String> words, int most) {
        String query = words.stream()
                .map(word -> "\"" + word.replace("\"", "\"\"") + "\"")
                .collect(Collectors.joining(" "));
        return guarded(h -> h.createQuery("SELECT a.id, a.place, a.outlet, a.title, a.published,"
                        + " snippet(article_words, 1, '[', ']', '…', 24) AS passage"
                        + " FROM article_words JOIN article a ON a.number = article_words.rowid"
                        + " WHERE article_words MATCH ? AND a.version ="
                        + " (SELECT max(version) FROM article b WHERE b.place = a.place)"
                        + " ORDER BY bm25(article_words, 4.0, 1.0), a.number LIMIT ?")
                .bind(0, query)
                .bind(1, most)
                .map((row, context) -> new Hit(
                        row.getString("id"),
                        row.getString("place"),
                        Optional.ofNullable(row.getString("outlet")),
                        Optional.ofNullable(row.getString("title")),
                        Optional.ofNullable(row.getString("published")),
                        row.getString("passage")))
                .list());
    }

    /** The articles whose pages have changed, version by version, with the facts that went and came. */
    public List<Change> changes() {
        return guarded(h -> {
            List<Change> changes = new ArrayList<>();
            h.createQuery("SELECT b.place, b.version, a.number AS earlier, b.number AS later FROM article b"
                            + " JOIN article a ON a.place = b.place AND a.version = b.version - 1 ORDER BY b.number")
                    .map((row, context) -> {
                        List<String> before = words(h, row.getLong("earlier"));
                        List<String> after = words(h, row.getLong("later"));
                        List<String> gone = new ArrayList<>(before);
                        gone.removeAll(after);
                        List<String> come = new ArrayList<>(after);
                        come.removeAll(before);
                        return new Change(row.getString("place"), row.getInt("version"), gone, come);
                    })
                    .forEach(changes::add);
            return changes;
        });
    }

    private static List<String> words(Handle h, long number) {
        return h.createQuery("SELECT words FROM fact WHERE article = ? AND words <> '' ORDER BY position")
                .bind(0, number)
                .mapTo(String.class)
                .list();
    }

    /** The latest versions of all articles in the order in which they came: lines of the export formats. */
    public void export(BiConsumer<String, List<String>> taker) {
        guarded(h -> {
            h.createQuery("SELECT number, json FROM article a WHERE version ="
                            + " (SELECT max(version) FROM article b WHERE b.place = a.place)"
                            + " ORDER BY (SELECT min(number) FROM article c WHERE c.place = a.place)")
                    .map((row, context) -> Map.entry(row.getLong("number"), row.getString("json")))
                    .forEach(entry -> taker.accept(
                            entry.getValue(),
                            h.createQuery("SELECT json FROM fact WHERE article = ? ORDER BY position")
                                    .bind(0, entry.getKey())
                                    .mapTo(String.class)
                                    .list()));
            return 0;
        });
    }

    @Override
    public void close() {
        handle.close();
    }
}
