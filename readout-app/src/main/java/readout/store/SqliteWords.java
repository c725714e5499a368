package readout.store;

import java.util.List;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/** Search with FTS5. */
final class SqliteWords implements WordIndex {

    @Override
    public void putArticle(Handle handle, long number, String title, String text) {
        handle.execute("DELETE FROM article_words WHERE rowid = ?", number);
        handle.execute("INSERT INTO article_words (rowid, title, text) VALUES (?, ?, ?)", number, title, text);
    }

    @Override
    public void putFact(Handle handle, long number, String words) {
        handle.execute("INSERT INTO fact_words (rowid, words) VALUES (?, ?)", number, words);
    }

    @Override
    public void removeFacts(Handle handle, long article) {
        handle.execute(
                "INSERT INTO fact_words (fact_words, rowid, words) SELECT 'delete', number, words FROM fact"
                        + " WHERE article = ?",
                article);
    }

    @Override
    public String matches(Table table, List<String> words) {
        return table == Table.ARTICLE
                ? "SELECT rowid AS number, bm25(article_words, 4.0, 1.0) AS rank"
                        + " FROM article_words WHERE article_words MATCH ?"
                : "SELECT rowid AS number, bm25(fact_words) AS rank FROM fact_words WHERE fact_words MATCH ?";
    }

    @Override
    public String passage(List<String> words) {
        return "SELECT snippet(article_words, 1, '[', ']', '…', 24)"
                + " FROM article_words WHERE article_words MATCH ? AND rowid = ?";
    }

    @Override
    public List<String> values(List<String> words) {
        return List.of(words.stream()
                .map(word -> "\"" + word.replace("\"", "\"\"") + "\"")
                .collect(Collectors.joining(" ")));
    }
}
