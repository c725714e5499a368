package readout.export;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Writes the facts of a run as event records of PLOVER, one JSON object a line. Reads {@code articles.jsonl} and {@code
 * facts.jsonl} side by side, so that only one article with its facts is held at a time; see {@code docs/plover.md}.
 */
public final class PloverExport {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .disable(com.fasterxml.jackson.core.JsonGenerator.Feature.AUTO_CLOSE_TARGET)
            .build();

    /**
     * What an export wrote.
     *
     * @param events how many records
     * @param left how many facts PLOVER has no record for: without a known actor or date, and figures
     */
    public record Counts(int events, int left) {}

    private final PloverRecord records;

    /** @param coder name and version of the program that found the facts */
    public PloverExport(String coder) {
        records = new PloverRecord(PloverMapping.load(), coder);
    }

    /**
     * Writes the events of a run.
     *
     * @param run folder with the files that {@link Export} wrote
     * @param file to write
     * @throws java.nio.file.NoSuchFileException when the folder lacks one of the files
     */
    public Counts write(Path run, Path file) throws IOException {
        Map<String, String> entries = entries(run.resolve(Export.RECORD));
        int events = 0;
        int left = 0;
        try (BufferedReader facts = open(run.resolve(Export.FACTS));
                BufferedReader articles = open(run.resolve(Export.ARTICLES));
                BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            JsonNode article = JSON.createObjectNode();
            List<JsonNode> ofArticle = new ArrayList<>();
            for (String line = facts.readLine(); line != null; line = facts.readLine()) {
                JsonNode fact = JSON.readTree(line);
                if (fact.path("kind").asText().equals("timex")) {
                    continue;
                }
                if (!ofArticle.isEmpty() && !ofArticle.get(0).path("article").equals(fact.path("article"))) {
                    article = article(ofArticle, article, articles);
                    int written = write(ofArticle, article, entries, out);
                    events += written;
                    left += ofArticle.size() - written;
                    ofArticle.clear();
                }
                ofArticle.add(fact);
            }
            if (!ofArticle.isEmpty()) {
                int written = write(ofArticle, article(ofArticle, article, articles), entries, out);
                events += written;
                left += ofArticle.size() - written;
            }
        }
        return new Counts(events, left);
    }

    /** Writes the events of one article and counts them. */
    private int write(List<JsonNode> facts, JsonNode article, Map<String, String> entries, BufferedWriter out)
            throws IOException {
        PloverArticle around = new PloverArticle(article, facts, PloverMapping.load());
        int events = 0;
        for (JsonNode fact : facts) {
            Optional<ObjectNode> event = records.of(
                    fact, around, entries.getOrDefault(fact.path("id").asText(), ""));
            if (event.isPresent()) {
                JSON.writeValue(out, event.get());
                out.write('\n');
                events++;
            }
        }
        return events;
    }

    private static BufferedReader open(Path file) throws IOException {
        return Files.newBufferedReader(file, StandardCharsets.UTF_8);
    }

    /** Articles stand in the order of their facts. */
    private static JsonNode article(List<JsonNode> facts, JsonNode last, BufferedReader articles) throws IOException {
        String id = facts.get(0).path("article").asText();
        JsonNode article = last;
        while (!article.path("id").asText().equals(id)) {
            String line = articles.readLine();
            if (line == null) {
                throw new IOException("a fact is of article " + id + ", which " + Export.ARTICLES + " does not have");
            }
            article = JSON.readTree(line);
        }
        return article;
    }

    /** The entry of each fact. */
    private static Map<String, String> entries(Path file) throws IOException {
        Map<String, String> out = new HashMap<>();
        try (BufferedReader in = open(file)) {
            for (JsonNode story : JSON.readTree(in).path("stories")) {
                for (JsonNode entry : story.path("entries")) {
                    for (JsonNode fact : entry.path("facts")) {
                        out.put(fact.asText(), entry.path("id").asText());
                    }
                }
            }
        }
        return out;
    }
}
