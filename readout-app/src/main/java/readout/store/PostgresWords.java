package readout.store;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** Search with {@code tsvector}. */
final class PostgresWords implements WordIndex {

    /** Of a longer text only the beginning is searched: a vector of PostgreSQL holds no more than 1 MiB. */
    private static final int LONGEST = 200_000;

    @Override
    public void putArticle(Handle handle, long number, String title, String text) {
        handle.execute("DELETE FROM article_words WHERE number = ?", number);
        handle.execute(
                "INSERT INTO article_words (number, title, text, words) VALUES (?, ?, ?,"
                        + " setweight(to_tsvector('simple', ?), 'A') || to_tsvector('simple', ?))",
                number,
                title,
                text,
                folded(title),
                folded(text));
    }

    @Override
    public void putFact(Handle handle, long number, String words) {
        handle.execute(
                "INSERT INTO fact_words (number, words) VALUES (?, to_tsvector('simple', ?))", number, folded(words));
    }

    @Override
    public void removeFacts(Handle handle, long article) {
        handle.execute("DELETE FROM fact_words WHERE number IN (SELECT number FROM fact WHERE article = ?)", article);
    }

    /** Letters without their accents, as FTS5 is told to see them. */
    private static String folded(String text) {
        String begin = text.substring(0, Math.min(LONGEST, text.length()));
        return Normalizer.normalize(begin, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
    }

    @Override
    public String matches(Table table, List<String> words) {
        return "SELECT number, -ts_rank(words, q) AS rank FROM "
                + (table == Table.ARTICLE ? "article_words" : "fact_words") + asked(words) + " WHERE words @@ q";
    }

    @Override
    public String passage(List<String> words) {
        return "SELECT ts_headline('simple', text, q, 'StartSel=[, StopSel=], MaxWords=24, MinWords=12')"
                + " FROM article_words" + asked(words) + " WHERE number = ?";
    }

    private static String asked(List<String> words) {
        String query = String.join(" && ", Collections.nCopies(words.size(), "phraseto_tsquery('simple', ?)"));
        return ", (SELECT " + query + " AS q) AS asked";
    }

    @Override
    public List<String> values(List<String> words) {
        List<String> values = new ArrayList<>();
        words.forEach(word -> values.add(folded(word)));
        return values;
    }
}
