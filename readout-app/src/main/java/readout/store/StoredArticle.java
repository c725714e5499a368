package readout.store;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import readout.export.ArchivedJson;
import readout.export.Export;
import readout.news.ArticleFacts;

/**
 * An article made ready to be kept, before the transaction that keeps it begins.
 *
 * @param content hash of its words: of two versions with the same words only the first is kept
 * @param document all that is known of it, packed
 * @param lines of its facts, as in facts.jsonl
 * @param rows of its facts
 */
record StoredArticle(ArticleFacts facts, String content, byte[] document, List<String> lines, List<FactRow> rows) {

    static StoredArticle of(ArticleFacts facts) {
        List<FactRow> rows = new ArrayList<>();
        facts.facts().forEach(fact -> rows.add(FactRow.of(fact, facts.article())));
        return new StoredArticle(
                facts,
                Columns.sha256(facts.article().text()),
                Packed.of(ArchivedJson.write(facts)),
                lines(facts),
                List.copyOf(rows));
    }

    private static List<String> lines(ArticleFacts facts) {
        try {
            StringWriter lines = new StringWriter();
            Export.facts(facts, lines);
            return lines.toString().lines().limit(facts.facts().size()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory", e);
        }
    }
}
