package readout.eval.gate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** How much a fact that was found is one of the gold: from 0, another, to 1. */
final class FactMatcher {

    private final String text;

    /** @param text of the article of both facts */
    FactMatcher(String text) {
        this.text = text;
    }

    double likeness(JsonNode gold, JsonNode found) {
        return switch (gold.path("kind").asText()) {
            case "statement" -> statement(gold, found);
            case "meeting" -> meeting(gold, found);
            case "agreement" -> same(gold, found, "type") ? 0.5 + touch(gold, found, "evidence") / 2 : 0;
            case "measure" -> same(gold, found, "type") ? parties(gold, found) : 0;
            case "figure" -> figure(gold, found);
            default -> same(gold, found, "value") && same(gold, found, "type") ? touch(gold, found, "span") : 0;
        };
    }

    /** Half of the words in common, and a speaker in common. */
    private double statement(JsonNode gold, JsonNode found) {
        double words = jaccard(words(gold.path("content")), words(found.path("content")));
        Set<String> speakers = names(gold.path("speakers"));
        speakers.retainAll(names(found.path("speakers")));
        return words >= 0.5 && !speakers.isEmpty() ? words : 0;
    }

    private double meeting(JsonNode gold, JsonNode found) {
        double who = jaccard(strings(gold.path("participants")), strings(found.path("participants")));
        boolean when = !gold.has("from") || !found.has("from") || overlap(gold, found);
        return who >= 0.5 && when ? who + touch(gold, found, "evidence") : 0;
    }

    private static boolean overlap(JsonNode a, JsonNode b) {
        return to(a).compareTo(from(b)) >= 0 && to(b).compareTo(from(a)) >= 0;
    }

    private static String from(JsonNode fact) {
        return fact.path("from").asText();
    }

    private static String to(JsonNode fact) {
        return fact.path("to").asText(from(fact)) + "~";
    }

    /** A measure without parties is known by its place. */
    private double parties(JsonNode gold, JsonNode found) {
        Set<String> a = strings(gold.path("by"));
        a.addAll(strings(gold.path("on")));
        Set<String> b = strings(found.path("by"));
        b.addAll(strings(found.path("on")));
        double who = a.isEmpty() && b.isEmpty() ? 0.5 : jaccard(a, b);
        double where = touch(gold, found, "evidence");
        return who >= 0.5 && (where > 0 || !a.isEmpty()) ? who + where : 0;
    }

    private double figure(JsonNode gold, JsonNode found) {
        double a = gold.path("number").asDouble();
        double b = found.path("number").asDouble();
        boolean equal = Math.abs(a - b) <= 0.005 * Math.abs(a);
        return equal && same(gold, found, "unit") ? touch(gold, found, "numberSpan") : 0;
    }

    private static boolean same(JsonNode gold, JsonNode found, String field) {
        return gold.path(field).equals(found.path(field));
    }

    /** 1 when a span of one overlaps a span of the other, else 0. */
    private static double touch(JsonNode gold, JsonNode found, String field) {
        for (JsonNode a : spans(gold.path(field))) {
            for (JsonNode b : spans(found.path(field))) {
                if (a.get(0).asInt() < b.get(1).asInt()
                        && b.get(0).asInt() < a.get(1).asInt()) {
                    return 1;
                }
            }
        }
        return 0;
    }

    private static Iterable<JsonNode> spans(JsonNode field) {
        return field.path(0).isInt() ? Set.of(field) : field;
    }

    private Set<String> words(JsonNode spans) {
        Set<String> out = new HashSet<>();
        for (JsonNode span : spans(spans)) {
            String slice = text.substring(span.get(0).asInt(), span.get(1).asInt());
            out.addAll(Arrays.stream(slice.toLowerCase(Locale.ROOT).split("[^a-z0-9]+"))
                    .filter(word -> !word.isEmpty())
                    .collect(Collectors.toSet()));
        }
        return out;
    }

    private static Set<String> names(JsonNode sources) {
        Set<String> out = new HashSet<>();
        sources.forEach(source -> out.add(source.path("name").asText()));
        return out;
    }

    private static Set<String> strings(JsonNode list) {
        Set<String> out = new HashSet<>();
        list.forEach(item -> out.add(item.asText()));
        return out;
    }

    private static double jaccard(Set<String> a, Set<String> b) {
        Set<String> common = new HashSet<>(a);
        common.retainAll(b);
        int all = a.size() + b.size() - common.size();
        return all == 0 ? 0 : (double) common.size() / all;
    }
}
