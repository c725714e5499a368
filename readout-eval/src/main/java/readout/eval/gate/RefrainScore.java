package readout.eval.gate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import readout.news.Span;

/**
 * Scores refrains: one of the gold is found when a refrain has it in two articles of two stories. Each refrain counts for
 * one of the gold.
 */
final class RefrainScore {

    private record Spot(String article, Span span) {

        /** Whether two spots have half of the shorter one in common. */
        boolean touches(Spot other) {
            int common = Math.min(span.end(), other.span.end()) - Math.max(span.start(), other.span.start());
            return article.equals(other.article) && common * 2 >= Math.min(span.length(), other.span.length());
        }
    }

    private final Map<String, String> storyOf = new HashMap<>();

    private RefrainScore(JsonNode record) {
        for (JsonNode story : record.path("stories")) {
            story.path("articles")
                    .forEach(id -> storyOf.put(id.asText(), story.path("id").asText()));
        }
    }

    /** F1 over the refrains of the gold, which have {@code places}, or {@code phrases} that stand in the texts. */
    static double f1(JsonNode gold, CoverageFiles found) {
        RefrainScore score = new RefrainScore(found.record());
        List<List<Spot>> free = new ArrayList<>();
        found.record().path("refrains").forEach(refrain -> free.add(spots(refrain.path("occurrences"))));
        int given = free.size();
        int right = 0;
        for (JsonNode wanted : gold) {
            List<Spot> spots = spots(wanted.path("places"));
            wanted.path("phrases").forEach(phrase -> find(phrase.asText(), found.texts(), spots));
            for (List<Spot> refrain : free) {
                if (score.stories(spots, refrain) > 1) {
                    free.remove(refrain);
                    right++;
                    break;
                }
            }
        }
        return given + gold.size() == 0 ? 1 : 2.0 * right / (given + gold.size());
    }

    private static List<Spot> spots(JsonNode places) {
        List<Spot> spots = new ArrayList<>();
        for (JsonNode place : places) {
            JsonNode span = place.path("span");
            spots.add(new Spot(
                    place.path("article").asText(),
                    new Span(span.path(0).asInt(), span.path(1).asInt())));
        }
        return spots;
    }

    private static void find(String phrase, Map<String, String> texts, List<Spot> spots) {
        texts.forEach((article, text) -> {
            for (int at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) {
                spots.add(new Spot(article, new Span(at, at + phrase.length())));
            }
        });
    }

    /** In how many stories a refrain has something of the gold. */
    private int stories(List<Spot> gold, List<Spot> refrain) {
        Set<String> stories = new HashSet<>();
        for (Spot spot : gold) {
            if (refrain.stream().anyMatch(spot::touches)) {
                stories.add(storyOf.getOrDefault(spot.article, ""));
            }
        }
        return stories.size();
    }
}
