package readout.store.export;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import readout.news.Article;
import readout.news.ArticleFacts;
import readout.news.Fact;
import readout.store.FactRow;
import readout.store.export.Tables.Listed;
import readout.store.export.Tables.Told;

/** Tables of articles, facts and entries, each in a file. */
final class TableFiles implements ExportFiles {

    private final String ending;
    private final RowWriter<Article> articles;
    private final RowWriter<Told> facts;
    private final RowWriter<Listed> entries;

    private TableFiles(String ending, RowWriter<Article> articles, RowWriter<Told> facts, RowWriter<Listed> entries) {
        this.ending = ending;
        this.articles = articles;
        this.facts = facts;
        this.entries = entries;
    }

    static TableFiles csv(Path folder) throws IOException {
        String ending = ".csv";
        return new TableFiles(
                ending,
                new CsvFile<>(Tables.ARTICLES, file(folder, Tables.ARTICLES, ending)),
                new CsvFile<>(Tables.FACTS, file(folder, Tables.FACTS, ending)),
                new CsvFile<>(Tables.ENTRIES, file(folder, Tables.ENTRIES, ending)));
    }

    static TableFiles parquet(Path folder) throws IOException {
        String ending = ".parquet";
        return new TableFiles(
                ending,
                new ParquetFile<>(Tables.ARTICLES, file(folder, Tables.ARTICLES, ending)),
                new ParquetFile<>(Tables.FACTS, file(folder, Tables.FACTS, ending)),
                new ParquetFile<>(Tables.ENTRIES, file(folder, Tables.ENTRIES, ending)));
    }

    /** The file of a table, which is new: the writer of Parquet does not write over one. */
    private static Path file(Path folder, Table<?> table, String ending) throws IOException {
        Path file = folder.resolve(table.name() + ending);
        Files.deleteIfExists(file);
        return file;
    }

    @Override
    public List<String> names() {
        return List.of(Tables.ARTICLES.name() + ending, Tables.FACTS.name() + ending, Tables.ENTRIES.name() + ending);
    }

    @Override
    public void article(ArticleFacts article) throws IOException {
        articles.write(article.article());
        for (Fact fact : article.facts()) {
            facts.write(new Told(FactRow.of(fact, article.article()), article.article()));
        }
    }

    @Override
    public void item(String list, JsonNode item) throws IOException {
        if (list.equals("stories")) {
            for (JsonNode entry : item.path("entries")) {
                entries.write(new Listed(entry, item));
            }
        }
    }

    @Override
    public void close() throws IOException {
        try (articles;
                facts) {
            entries.close();
        }
    }
}
