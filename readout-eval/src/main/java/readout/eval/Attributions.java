package readout.eval;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import readout.fact.statement.AttributionFinder;
import readout.language.LanguageEngine;
import readout.news.Article;

/** Writes the attributions of PolNeAR articles in the format of {@code score_attribution.py}. */
@Command(name = "attribution", description = "Finds who said, thought or wanted what.", mixinStandardHelpOptions = true)
final class Attributions implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "INPUT", description = "Articles: JSON lines with id, text.")
    private Path input = Path.of("");

    @Parameters(index = "1", paramLabel = "OUTPUT", description = "File to write: JSON lines with id, attributions.")
    private Path output = Path.of("");

    @Option(
            names = "--threshold",
            defaultValue = "0.18",
            description =
                    "Least probability of an attribution, chosen on held-out articles of train; default: ${DEFAULT-VALUE}")
    private double threshold;

    @Override
    public Integer call() throws IOException {
        AttributionFinder finder = AttributionFinder.load();
        LanguageEngine language = LanguageEngine.load();
        AttributionRows rows = new AttributionRows();
        for (ObjectNode article : JsonLines.read(input, "id", "text")) {
            String id = article.path("id").asText();
            var reading = language.read(Article.plain(id, article.path("text").asText()));
            rows.add(id, finder.find(reading, threshold));
        }
        rows.write(output);
        return 0;
    }
}
