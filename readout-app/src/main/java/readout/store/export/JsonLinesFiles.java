package readout.store.export;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import readout.export.Export;
import readout.export.RecordFile;
import readout.news.ArticleFacts;

/** articles.jsonl, facts.jsonl and record.json, as {@code readout run} writes them. */
final class JsonLinesFiles implements ExportFiles {

    private final BufferedWriter articles;
    private final BufferedWriter facts;
    private final RecordFile record;

    JsonLinesFiles(Path folder) throws IOException {
        articles = Files.newBufferedWriter(folder.resolve(Export.ARTICLES), StandardCharsets.UTF_8);
        facts = Files.newBufferedWriter(folder.resolve(Export.FACTS), StandardCharsets.UTF_8);
        record = new RecordFile(folder.resolve(Export.RECORD));
    }

    @Override
    public List<String> names() {
        return List.of(Export.ARTICLES, Export.FACTS, Export.RECORD);
    }

    @Override
    public void article(ArticleFacts article) throws IOException {
        Export.article(article.article(), articles);
        Export.facts(article, facts);
    }

    @Override
    public void item(String list, JsonNode item) throws IOException {
        record.add(list, item);
    }

    @Override
    public void close() throws IOException {
        try (articles;
                facts) {
            record.close();
        }
    }
}
