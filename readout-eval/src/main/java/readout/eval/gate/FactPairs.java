package readout.eval.gate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The facts of one kind, those that were found given to those of the gold: each to one at most, the most alike first.
 *
 * @param pairs what was found of the gold
 * @param missed of the gold, without what it marks as optional
 * @param surplus what was found and is not in the gold
 */
record FactPairs(List<Pair> pairs, List<JsonNode> missed, List<JsonNode> surplus) {

    /** A fact of the gold and the one that was found for it. */
    record Pair(JsonNode gold, JsonNode found, double likeness) {

        /** Whether the gold says that it is right to find it and no loss not to. */
        boolean optional() {
            return isOptional(gold);
        }
    }

    static FactPairs of(String kind, CoverageFiles gold, CoverageFiles found) {
        List<JsonNode> wanted = gold.facts(kind);
        List<JsonNode> all = found.facts(kind);
        Set<JsonNode> used = new HashSet<>();
        List<Pair> taken = new ArrayList<>();
        for (Pair pair : candidates(wanted, all, found)) {
            if (!used.contains(pair.gold) && !used.contains(pair.found)) {
                used.add(pair.gold);
                used.add(pair.found);
                taken.add(pair);
            }
        }
        return new FactPairs(
                taken,
                wanted.stream().filter(g -> !used.contains(g) && !isOptional(g)).toList(),
                all.stream().filter(f -> !used.contains(f)).toList());
    }

    private static List<Pair> candidates(List<JsonNode> wanted, List<JsonNode> all, CoverageFiles found) {
        List<Pair> pairs = new ArrayList<>();
        for (JsonNode g : wanted) {
            FactMatcher matcher = new FactMatcher(found.text(g.path("article").asText()));
            for (JsonNode f : all) {
                if (f.path("article").equals(g.path("article"))) {
                    double likeness = matcher.likeness(g, f);
                    if (likeness > 0) {
                        pairs.add(new Pair(g, f, likeness));
                    }
                }
            }
        }
        pairs.sort(Comparator.comparing((Pair pair) -> -pair.likeness));
        return pairs;
    }

    private static boolean isOptional(JsonNode fact) {
        return fact.path("optional").asBoolean();
    }

    /** What the gold insists on and was found. */
    List<Pair> core() {
        return pairs.stream().filter(pair -> !pair.optional()).toList();
    }

    /** F1; what is optional costs nothing either way. */
    double f1() {
        int right = core().size();
        int all = 2 * right + missed.size() + surplus.size();
        return all == 0 ? 1 : 2.0 * right / all;
    }
}
