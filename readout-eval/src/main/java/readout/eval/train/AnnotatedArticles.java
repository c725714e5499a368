package readout.eval.train;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import readout.eval.JsonLines;
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
        JsonLines.each(data, article -> {
            String text = article.path("text").asText();
            use.accept(article, language.read(Article.plain(article.path("id").asText(), text)));
        });
    }
}
