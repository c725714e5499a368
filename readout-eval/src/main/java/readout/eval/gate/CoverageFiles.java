package readout.eval.gate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import readout.Readout;
import readout.Run;
import readout.export.DiskArchive;
import readout.export.RecordWriter;
import readout.source.Sources;

/**
 * Facts and a record as they were written, by a program or by hand.
 *
 * @param texts of the articles, by id
 * @param facts all lines of facts.jsonl
 * @param record record.json, or what is expected of it
 */
record CoverageFiles(Map<String, String> texts, List<JsonNode> facts, JsonNode record) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** What the program writes for the articles of a folder. */
    static CoverageFiles read(Readout readout, Path articles) throws IOException {
        Path out = Files.createTempDirectory("readout-gate");
        try (DiskArchive archive = new DiskArchive(out);
                RecordWriter record = new RecordWriter(out)) {
            new Run(readout, archive, List.of(articles.toString()), Sources.Options.usual(), 1, () -> {})
                    .record(record);
        }
        return run(out);
    }

    /** What a run wrote to a folder. */
    static CoverageFiles run(Path folder) throws IOException {
        Map<String, String> texts = new HashMap<>();
        lines(folder.resolve("articles.jsonl"))
                .forEach(a -> texts.put(a.path("id").asText(), a.path("text").asText()));
        return new CoverageFiles(
                texts,
                lines(folder.resolve("facts.jsonl")),
                JSON.readTree(folder.resolve("record.json").toFile()));
    }

    /** The gold in a folder. */
    static CoverageFiles gold(Path folder) throws IOException {
        return new CoverageFiles(
                Map.of(),
                lines(folder.resolve("facts.jsonl")),
                JSON.readTree(folder.resolve("expected.json").toFile()));
    }

    /** The facts of one kind. */
    List<JsonNode> facts(String kind) {
        return facts.stream()
                .filter(fact -> fact.path("kind").asText().equals(kind))
                .toList();
    }

    String text(String article) {
        return texts.getOrDefault(article, "");
    }

    private static List<JsonNode> lines(Path file) throws IOException {
        List<JsonNode> out = new ArrayList<>();
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            if (!line.isBlank()) {
                out.add(JSON.readTree(line));
            }
        }
        return out;
    }
}
