package readout.eval.gate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Gold whose facts say with their words ({@code at}) where they stand, instead of with offsets. */
final class PressGold {

    private static final ObjectMapper JSON = new ObjectMapper();

    private PressGold() {}

    /**
     * Reads gold.
     *
     * @param file with one fact a line
     * @param texts of the articles, by id
     * @throws IOException also when an article lacks the words of a fact
     */
    static CoverageFiles read(Path file, Map<String, String> texts) throws IOException {
        List<JsonNode> facts = new ArrayList<>();
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            facts.add(placed((ObjectNode) JSON.readTree(line), texts));
        }
        return new CoverageFiles(texts, facts, JSON.createObjectNode());
    }

    private static JsonNode placed(ObjectNode fact, Map<String, String> texts) throws IOException {
        String words = fact.path("at").asText();
        int start = texts.getOrDefault(fact.path("article").asText(), "").indexOf(words);
        if (start < 0) {
            throw new IOException("no such words in " + fact.path("article").asText() + ": " + words);
        }
        String field = switch (fact.path("kind").asText()) {
            case "figure" -> "numberSpan";
            case "timex" -> "span";
            default -> "evidence";
        };
        fact.putArray(field).addArray().add(start).add(start + words.length());
        return fact;
    }
}
