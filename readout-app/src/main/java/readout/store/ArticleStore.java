package readout.store;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import readout.export.ArchivedJson;
import readout.news.ArticleFacts;

/**
 * Adds articles to a store. A page that comes again unchanged is not added, nor is a copy of it that stands elsewhere;
 * one whose words have changed becomes a new version of its article. What becomes of an article depends only on those
 * that were added before. For one thread.
 */
public final class ArticleStore {

    private static final String LATEST =
            " FROM article a JOIN version v ON v.article = a.number AND v.version = a.version";

    private final Database database;
    private final Runs runs;

    /** What became of an article that was added. */
    public enum Added {
        NEW,
        CHANGED,
        KNOWN
    }

    ArticleStore(Database database, Runs runs) {
        this.database = database;
        this.runs = runs;
    }

    /**
     * True when a page need not be read: the article at its place was read from these bytes, or there is none and
     * another one was.
     *
     * @param underWay places of pages that are being read, of which it is not known what they will be
     */
    public boolean knows(String place, String sha256, Set<String> underWay) {
        String at = Columns.text(place);
        return !underWay.contains(place)
                && database.read(h -> bytes(h, at)
                        .map(sha256::equals)
                        .orElseGet(() -> holders(h, sha256).stream().anyMatch(holder -> !underWay.contains(holder))));
    }

    /** The hash of the bytes from which the article at a place was read. */
    private static Optional<String> bytes(Handle h, String place) {
        return h.createQuery("SELECT v.sha256" + LATEST + " WHERE a.place = ?")
                .bind(0, place)
                .mapTo(String.class)
                .findOne();
    }

    /** The places of the articles that were read from some bytes. */
    private static List<String> holders(Handle h, String sha256) {
        return h.createQuery("SELECT a.place" + LATEST + " WHERE v.sha256 = ?")
                .bind(0, sha256)
                .mapTo(String.class)
                .list();
    }

    /** How many articles there are, versions not counted. */
    public int size() {
        return database.read(h -> h.createQuery("SELECT count(*) FROM article")
                .mapTo(Integer.class)
                .one());
    }

    /** What is stored of an article that is added again. */
    private record Before(long number, int version, String content, byte[] document) {}

    /**
     * Adds an article that stands at {@code place} (address or file), with its facts; one transaction. It keeps the id
     * that the article at this place has; a new one gets its own, with a number when that is taken.
     */
    public Added add(String place, ArticleFacts facts) {
        String at = Columns.text(place);
        String sha256 = facts.article().sha256();
        boolean copy =
                database.read(h -> bytes(h, at).isEmpty() && !holders(h, sha256).isEmpty());
        if (copy) {
            return Added.KNOWN;
        }
        String id = database.read(h -> idFor(h, at, facts.article().id()));
        StoredArticle stored = StoredArticle.of(facts.withId(id));
        return database.write(h -> {
            Optional<Before> before = before(h, at);
            if (before.filter(b -> b.content().equals(stored.content())).isPresent()) {
                knowAs(h, before.get(), sha256);
                return Added.KNOWN;
            }
            ArticleWriter writer = new ArticleWriter(h, database.dialect().words(), runs.number(h));
            if (before.isEmpty()) {
                writer.insert(at, stored);
            } else {
                ArticleFacts old = ArchivedJson.read(Packed.unpack(before.get().document()));
                writer.replace(before.get().number(), before.get().version() + 1, stored, old);
            }
            State.changed(h);
            return before.isEmpty() ? Added.NEW : Added.CHANGED;
        });
    }

    /** Other bytes with the same words need not be read next time. */
    private static void knowAs(Handle h, Before same, String sha256) {
        h.execute(
                "UPDATE version SET sha256 = ? WHERE article = ? AND version = ? AND sha256 <> ?",
                sha256,
                same.number(),
                same.version(),
                sha256);
    }

    private static String idFor(Handle h, String place, String wanted) {
        Optional<String> own = h.createQuery("SELECT id FROM article WHERE place = ?")
                .bind(0, place)
                .mapTo(String.class)
                .findOne();
        String id = own.orElse(Columns.text(wanted));
        for (int n = 2; own.isEmpty() && isTaken(h, id); n++) {
            id = Columns.text(wanted) + "-" + n;
        }
        return id;
    }

    private static boolean isTaken(Handle h, String id) {
        return h.createQuery("SELECT count(*) FROM article WHERE id = ?")
                        .bind(0, id)
                        .mapTo(Long.class)
                        .one()
                > 0;
    }

    private static Optional<Before> before(Handle h, String place) {
        return h.createQuery("SELECT a.number, a.version, v.content, v.document" + LATEST + " WHERE a.place = ?")
                .bind(0, place)
                .map((row, context) -> new Before(
                        row.getLong("number"),
                        row.getInt("version"),
                        row.getString("content"),
                        row.getBytes("document")))
                .findFirst();
    }
}
