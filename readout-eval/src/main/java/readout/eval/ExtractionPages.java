package readout.eval;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import readout.news.Article;
import readout.news.Region;
import readout.page.Hints;
import readout.page.Page;

/** The pages of the extraction benchmark and their gold bodies. */
public final class ExtractionPages {
    private ExtractionPages() {}

    /** The objects of a file of pages: id, url, html. */
    public static List<ObjectNode> pages(Path file) throws IOException {
        return JsonLines.read(file, "id", "url", "html");
    }

    /** The gold bodies by id. */
    public static Map<String, String> bodies(Path file) throws IOException {
        Map<String, String> bodies = new HashMap<>();
        for (ObjectNode gold : JsonLines.read(file, "id", "articleBody")) {
            bodies.put(gold.path("id").asText(), gold.path("articleBody").asText());
        }
        return bodies;
    }

    /** Writes bodies, one object a line. */
    public static void write(Path file, List<ObjectNode> bodies) throws IOException {
        JsonLines.write(file, bodies);
    }

    /** A page as the program reads it. */
    public static Page page(ObjectNode page) {
        String url = page.path("url").asText();
        Hints hints = Hints.of(Optional.of(url).filter(address -> !address.isEmpty()));
        return new Page(
                page.path("id").asText(),
                url,
                "",
                Page.Form.HTML,
                page.path("html").asText(),
                hints);
    }

    /** What the benchmark counts as the body: paragraphs with dateline and subheads. */
    public static String body(Article article) {
        return article.regions().stream()
                .filter(region -> region.kind() == Region.Kind.BODY
                        || region.kind() == Region.Kind.DATELINE
                        || region.kind() == Region.Kind.SUBHEAD)
                .map(region -> article.quote(region.span()))
                .collect(Collectors.joining("\n\n"));
    }
}
