package readout.eval.train;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.zip.GZIPInputStream;
import readout.language.LanguageEngine;
import readout.language.Reading;
import readout.news.Article;

/** The articles of PolNeAR, read, with what annotators marked in them. */
final class AnnotatedArticles {

    /**
     * One article.
     *
     * @param id as in the data
     * @param reading by the language engine
     * @param gold what annotators marked
     */
    record Annotated(String id, Reading reading, GoldAttributions gold) {}

    private static final ObjectMapper JSON = new ObjectMapper();

    private AnnotatedArticles() {}

    /** Reads gzipped JSON lines. */
    static List<Annotated> read(Path data) throws IOException {
        List<Annotated> out = new ArrayList<>();
        readings(
                data,
                (article, reading) -> out.add(new Annotated(
                        article.path("id").asText(),
                        reading,
                        new GoldAttributions(article.path("text").asText(), article))));
        return out;
    }

    /** Shows what is in gzipped JSON lines, and the reading of the text of each. */
    static void readings(Path data, BiConsumer<JsonNode, Reading> use) throws IOException {
        LanguageEngine language = LanguageEngine.load();
        try (InputStream in = new GZIPInputStream(Files.newInputStream(data));
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                JsonNode article = JSON.readTree(line);
                String text = article.path("text").asText();
                use.accept(
                        article, language.read(Article.plain(article.path("id").asText(), text)));
            }
        }
    }
}
