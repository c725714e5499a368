package readout.store;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Finds the names of actors by their words, in any case. */
final class ActorWords {

    /** More actors than these with words in common are not looked for. */
    private static final int MOST_ACTORS = 200;

    /** Of a name that somebody asks for, so many words are weighed to find the rarest. */
    private static final int MOST_WORDS = 8;

    private ActorWords() {}

    private static Stream<String> of(String name) {
        return Stream.of(name.toLowerCase(Locale.ROOT).split(" ")).filter(word -> !word.isEmpty());
    }

    /** Notes the words of names. */
    static void put(Handle h, List<String> names) {
        PreparedBatch batch =
                h.prepareBatch("INSERT INTO actor_word (word, name) VALUES (?, ?) ON CONFLICT DO NOTHING");
        names.forEach(name -> of(name).forEach(word -> batch.add(word, name)));
        batch.execute();
    }

    /** Forgets the words of names. */
    static void remove(Handle h, List<String> names) {
        PreparedBatch batch = h.prepareBatch("DELETE FROM actor_word WHERE word = ? AND name = ?");
        names.forEach(name -> of(name).forEach(word -> batch.add(word, name)));
        batch.execute();
    }

    /** The names that have these words in a row, the most frequent first. */
    static List<String> names(Handle h, String words) {
        String rarest = of(Columns.text(words).strip())
                .distinct()
                .limit(MOST_WORDS)
                .min(Comparator.comparing(word -> frequency(h, word)))
                .orElse("");
        return h.createQuery("SELECT a.name FROM actor_word w JOIN actor a ON a.name = w.name WHERE w.word = ?"
                        + " AND ' ' || a.lower || ' ' LIKE ? ESCAPE '!' ORDER BY a.facts DESC, a.name LIMIT "
                        + MOST_ACTORS)
                .bind(0, rarest)
                .bind(1, "% " + Columns.like(words) + " %")
                .mapTo(String.class)
                .list();
    }

    /** In how many names a word is, of a frequent one only that it is in many. */
    private static long frequency(Handle h, String word) {
        return h.createQuery("SELECT count(*) FROM (SELECT 1 FROM actor_word WHERE word = ? LIMIT 1000) AS some")
                .bind(0, word)
                .mapTo(Long.class)
                .one();
    }
}
