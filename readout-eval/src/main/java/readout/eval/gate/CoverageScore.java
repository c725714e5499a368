package readout.eval.gate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Scores the export files of a run on the sample coverage against its gold: F1 for each kind of fact, stories, facts of
 * one thing linked across articles, contradictions found and refrains found. All scores lie between 0 and 1.
 */
final class CoverageScore {

    private final CoverageFiles gold;
    private final CoverageFiles found;
    private final Map<String, String> foundByGold = new HashMap<>();
    private final Map<String, Double> scores = new TreeMap<>();

    private CoverageScore(CoverageFiles gold, CoverageFiles found) {
        this.gold = gold;
        this.found = found;
    }

    /** The scores by name, each between 0 and 1. */
    static Map<String, Double> of(CoverageFiles gold, CoverageFiles found) {
        CoverageScore score = new CoverageScore(gold, found);
        for (String kind : List.of("statement", "meeting", "agreement", "measure", "figure", "timex")) {
            score.scores.put(kind, score.facts(kind));
        }
        score.scores.put("stories", score.stories());
        score.scores.put("linked", score.linked());
        score.scores.put("contradictions", score.contradictions());
        return score.scores;
    }

    /** F1 of one kind; keeps which fact was found for which. */
    private double facts(String kind) {
        FactPairs facts = FactPairs.of(kind, gold, found);
        facts.pairs().forEach(pair -> foundByGold.put(id(pair.gold()), id(pair.found())));
        return facts.f1();
    }

    private static String id(JsonNode fact) {
        return fact.path("id").asText();
    }

    /** The part of the expected stories that were made exactly. */
    private double stories() {
        Set<Set<String>> made = new HashSet<>();
        found.record().path("stories").forEach(story -> made.add(strings(story.path("articles"))));
        JsonNode expected = gold.record().path("stories");
        int right = 0;
        for (JsonNode story : expected) {
            right += made.contains(strings(story.path("articles"))) ? 1 : 0;
        }
        return (double) right / expected.size();
    }

    /** The part of the pairs of facts that tell one thing, of those that were found at all, that share an entry. */
    private double linked() {
        Map<String, String> entries = new HashMap<>();
        found.record()
                .path("stories")
                .forEach(story -> story.path("entries")
                        .forEach(entry -> entry.path("facts")
                                .forEach(fact -> entries.put(
                                        fact.asText(), entry.path("id").asText()))));
        int pairs = 0;
        int right = 0;
        for (JsonNode same : gold.record().path("same")) {
            List<String> members = new ArrayList<>();
            same.path("facts")
                    .forEach(fact -> Optional.ofNullable(foundByGold.get(fact.asText()))
                            .map(entries::get)
                            .ifPresent(members::add));
            for (int i = 0; i < members.size(); i++) {
                for (int k = 0; k < i; k++) {
                    pairs++;
                    right += members.get(i).equals(members.get(k)) ? 1 : 0;
                }
            }
        }
        return pairs == 0 ? 0 : (double) right / pairs;
    }

    /** F1 over contradictions: one is found when two of its places lie in one variance (one, inside an article). */
    private double contradictions() {
        List<JsonNode> variances = new ArrayList<>();
        found.record().path("findings").forEach(variances::add);
        found.record()
                .path("stories")
                .forEach(story -> story.path("entries")
                        .forEach(entry -> entry.path("variances").forEach(variances::add)));
        variances.removeIf(variance -> !isContradiction(variance));
        List<JsonNode> expected = new ArrayList<>();
        gold.record().path("conflicts").forEach(expected::add);
        expected.removeIf(conflict -> !isContradiction(conflict));
        long hit = expected.stream()
                .filter(conflict -> variances.stream().anyMatch(variance -> shows(conflict, variance)))
                .count();
        long right = variances.stream()
                .filter(variance -> expected.stream().anyMatch(conflict -> shows(conflict, variance)))
                .count();
        double recall = expected.isEmpty() ? 1 : (double) hit / expected.size();
        double precision = variances.isEmpty() ? 0 : (double) right / variances.size();
        return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }

    private static boolean isContradiction(JsonNode variance) {
        return variance.path("verdict").asText().equals("contradiction");
    }

    private static boolean shows(JsonNode conflict, JsonNode variance) {
        int places = 0;
        for (JsonNode place : conflict.path("places")) {
            places += touches(place, variance.path("evidence")) ? 1 : 0;
        }
        return places >= (conflict.path("inside").asBoolean() ? 1 : 2);
    }

    private static boolean touches(JsonNode place, JsonNode evidence) {
        for (JsonNode other : evidence) {
            JsonNode a = place.path("span");
            JsonNode b = other.path("span");
            if (place.path("article").equals(other.path("article"))
                    && a.path(0).asInt() < b.path(1).asInt()
                    && b.path(0).asInt() < a.path(1).asInt()) {
                return true;
            }
        }
        return false;
    }

    private static Set<String> strings(JsonNode list) {
        Set<String> out = new HashSet<>();
        list.forEach(item -> out.add(item.asText()));
        return out;
    }
}
