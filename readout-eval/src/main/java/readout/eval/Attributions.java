package readout.eval;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import readout.fact.statement.Attribution;
import readout.fact.statement.AttributionFinder;
import readout.fact.statement.SourcePhrase;
import readout.language.LanguageEngine;
import readout.news.Span;

/** Writes the attributions of PolNeAR articles in the format of {@code score_attribution.py}. */
@Command(name = "attribution", description = "Finds who said, thought or wanted what.", mixinStandardHelpOptions = true)
final class Attributions implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "INPUT", description = "Articles: JSON lines with id, text.")
    private Path input = Path.of("");

    @Parameters(index = "1", paramLabel = "OUTPUT", description = "File to write: JSON lines with id, attributions.")
    private Path output = Path.of("");

    @Option(
            names = "--threshold",
            defaultValue = "0.42",
            description =
                    "Least probability of an attribution, chosen by a coarse look at train and dev articles; default: ${DEFAULT-VALUE}")
    private double threshold;

    @Override
    public Integer call() throws IOException {
        AttributionFinder finder = AttributionFinder.load();
        LanguageEngine language = LanguageEngine.load();
        List<ObjectNode> rows = new ArrayList<>();
        for (ObjectNode article : JsonLines.read(input, "id", "text")) {
            String id = article.path("id").asText();
            var reading =
                    language.read(PlainArticles.of(id, article.path("text").asText()));
            rows.add(row(id, finder.find(reading, threshold)));
        }
        JsonLines.write(output, rows);
        return 0;
    }

    private static ObjectNode row(String id, List<Attribution> found) {
        ObjectNode row = JsonLines.JSON.createObjectNode().put("id", id);
        ArrayNode list = row.putArray("attributions");
        for (Attribution attribution : found) {
            var candidate = attribution.candidate();
            ObjectNode one = list.addObject();
            put(
                    one,
                    "sources",
                    candidate.source().map(SourcePhrase::span).stream().toList());
            put(one, "cues", candidate.cueSpans());
            put(one, "contents", candidate.content());
        }
        return row;
    }

    private static void put(ObjectNode object, String name, List<Span> spans) {
        ArrayNode list = object.putArray(name);
        for (Span span : spans) {
            list.addArray().add(span.start()).add(span.end());
        }
    }
}
