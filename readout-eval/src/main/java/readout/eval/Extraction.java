package readout.eval;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import readout.news.Article;
import readout.news.Region;
import readout.page.Hints;
import readout.page.Page;
import readout.page.PageReader;

/** Takes the bodies of articles from HTML pages, in the format of {@code score_extraction.py}. */
@Command(
        name = "extraction",
        description = "Takes the bodies of articles from HTML pages.",
        mixinStandardHelpOptions = true)
final class Extraction implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "INPUT", description = "Pages: JSON lines with id, url, html.")
    private Path input = Path.of("");

    @Parameters(index = "1", paramLabel = "OUTPUT", description = "File to write: JSON lines with id, articleBody.")
    private Path output = Path.of("");

    @Override
    public Integer call() throws IOException {
        PageReader reader = new PageReader();
        List<ObjectNode> bodies = new ArrayList<>();
        for (ObjectNode page : JsonLines.read(input, "id", "url", "html")) {
            bodies.add(JsonLines.JSON
                    .createObjectNode()
                    .put("id", page.path("id").asText())
                    .put("articleBody", body(reader.read(page(page)))));
        }
        JsonLines.write(output, bodies);
        return 0;
    }

    private static Page page(ObjectNode page) {
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

    private static String body(Article article) {
        return article.regions().stream()
                .filter(region -> region.kind() == Region.Kind.BODY
                        || region.kind() == Region.Kind.DATELINE
                        || region.kind() == Region.Kind.SUBHEAD)
                .map(region -> article.quote(region.span()))
                .collect(Collectors.joining("\n\n"));
    }
}
