package readout.eval;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import readout.fact.statement.Attribution;
import readout.fact.statement.AttributionFinder;
import readout.fact.statement.SourcePhrase;
import readout.news.Span;

/** Writes the attributions of PolNeAR articles in the format of its scorer. Only {@code id} and {@code text} are read. */
@Command(name = "attribution", description = "Finds who said, thought or wanted what (PolNeAR).")
final class AttributionTask implements Callable<Integer> {

    /** Chosen on the train part by cross-validation over articles. */
    static final double THRESHOLD = 0.42;

    private static final ObjectMapper JSON = new ObjectMapper();

    @Parameters(index = "0", description = "Articles, JSON lines, plain or gzip.")
    private Path input = Path.of("");

    @Parameters(index = "1", description = "Where the attributions go, JSON lines.")
    private Path output = Path.of("");

    @Option(names = "--threshold", description = "Least probability of an attribution.")
    private double threshold = THRESHOLD;

    @Override
    public Integer call() throws IOException {
        AttributionFinder finder = AttributionFinder.load();
        PlainReader reader = PlainReader.load();
        try (BufferedReader lines = PlainReader.lines(input);
                BufferedWriter out = Files.newBufferedWriter(output, StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank()) {
                    JsonNode article = JSON.readTree(line);
                    out.write(JSON.writeValueAsString(attributions(article, reader, finder)));
                    out.write('\n');
                }
            }
        }
        return 0;
    }

    private ObjectNode attributions(JsonNode article, PlainReader reader, AttributionFinder finder) {
        ObjectNode row = JSON.createObjectNode();
        String id = article.get("id").asText();
        row.put("id", id);
        ArrayNode list = row.putArray("attributions");
        for (Attribution a :
                finder.find(reader.read(id, article.get("text").asText()), threshold)) {
            ObjectNode one = list.addObject();
            put(one, "sources", a.candidate().source().map(SourcePhrase::span).stream().toList());
            put(one, "cues", a.candidate().cueSpans());
            put(one, "contents", a.candidate().content());
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
