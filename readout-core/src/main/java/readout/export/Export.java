package readout.export;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import readout.news.Abstention;
import readout.news.Article;
import readout.news.ArticleFacts;
import readout.news.Fact;
import readout.news.NewsRecord;
import readout.news.Timex;

/**
 * Writes the three export files of {@code docs/formats.md}, version 1: UTF-8, LF, the same bytes for the same input.
 */
public final class Export {

    /** The name of the file with the articles. */
    public static final String ARTICLES = "articles.jsonl";

    /** The name of the file with the facts and time expressions of each article. */
    public static final String FACTS = "facts.jsonl";

    /** The name of the file with the record. */
    public static final String RECORD = "record.json";

    private static final ObjectMapper JSON = JsonMapper.builder()
            .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
            .build();

    private Export() {}

    /** Writes all three files to a folder, which is made when it does not exist. */
    public static void write(Path folder, List<ArticleFacts> articles, NewsRecord record) throws IOException {
        Files.createDirectories(folder);
        try (BufferedWriter out = open(folder.resolve(ARTICLES))) {
            for (ArticleFacts article : articles) {
                article(article.article(), out);
            }
        }
        try (BufferedWriter out = open(folder.resolve(FACTS))) {
            for (ArticleFacts article : articles) {
                facts(article, out);
            }
        }
        try (BufferedWriter out = open(folder.resolve(RECORD))) {
            record(record, out);
        }
    }

    /** Writes what looked like a fact and was not taken, one line each, in the order of the articles. */
    public static void abstentions(Path file, List<ArticleFacts> articles) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        try (BufferedWriter out = open(file)) {
            for (ArticleFacts article : articles) {
                for (Abstention abstention : article.abstentions()) {
                    line(FactJson.of(abstention), out);
                }
            }
        }
    }

    private static BufferedWriter open(Path file) throws IOException {
        return Files.newBufferedWriter(file, StandardCharsets.UTF_8);
    }

    /** One line of {@code articles.jsonl}. */
    public static void article(Article article, Writer out) throws IOException {
        line(ArticleJson.of(article), out);
    }

    /** The lines of one article in {@code facts.jsonl}: its facts, then its time expressions. */
    public static void facts(ArticleFacts article, Writer out) throws IOException {
        for (Fact fact : article.facts()) {
            line(FactJson.of(fact), out);
        }
        for (Timex timex : article.timexes()) {
            line(FactJson.of(timex), out);
        }
    }

    /** The whole of {@code record.json}. */
    public static void record(NewsRecord record, Writer out) throws IOException {
        try (JsonGenerator json = JSON.createGenerator(out)) {
            RecordJson.write(record, json);
        }
        out.write('\n');
    }

    private static void line(ObjectNode object, Writer out) throws IOException {
        JSON.writeValue(out, object);
        out.write('\n');
    }
}
