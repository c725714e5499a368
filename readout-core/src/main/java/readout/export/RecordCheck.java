package readout.export;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import readout.news.ArticleFacts;

/** Whether a {@code record.json} speaks only of articles, facts and places that its articles and facts have. */
public final class RecordCheck {

    private final Map<String, Integer> lengths = new HashMap<>();
    private final Set<String> facts = new HashSet<>();
    private final List<String> broken = new ArrayList<>();

    private RecordCheck(List<ArticleFacts> articles) {
        for (ArticleFacts article : articles) {
            lengths.put(article.article().id(), article.article().text().length());
            article.facts().forEach(fact -> facts.add(fact.id()));
        }
    }

    /** What is wrong, a line each; empty when all is right. */
    public static List<String> of(Path record, List<ArticleFacts> articles) throws IOException {
        RecordCheck check = new RecordCheck(articles);
        JsonNode root = Json.MAPPER.readTree(record.toFile());
        Set<String> inEntries = new HashSet<>();
        for (JsonNode story : root.path("stories")) {
            for (JsonNode entry : story.path("entries")) {
                for (JsonNode fact : entry.path("facts")) {
                    check.fact(fact.asText(), entry);
                    inEntries.add(fact.asText());
                }
            }
        }
        check.facts.stream()
                .filter(fact -> !inEntries.contains(fact))
                .sorted()
                .forEach(fact -> check.broken.add("the fact " + fact + " is in no entry"));
        check.places(root);
        return check.broken;
    }

    private void fact(String id, JsonNode where) {
        if (!facts.contains(id)) {
            broken.add(where.path("id").asText() + " has a fact that does not exist: " + id);
        }
    }

    /** Whatever has an article and a span is a place. */
    private void places(JsonNode node) {
        if (node.has("article") && node.has("span")) {
            int start = node.path("span").path(0).asInt(-1);
            int end = node.path("span").path(1).asInt(-1);
            Integer length = lengths.get(node.path("article").asText());
            if (length == null || start < 0 || end <= start || end > length) {
                broken.add("a place that does not exist: " + node);
            }
        }
        node.forEach(this::places);
    }
}
