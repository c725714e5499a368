package readout.export;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the facts of one article tell of one another: for which state a person stands, and which of them are one event. */
final class PloverArticle {

    /** Before and after how many facts of a kind those that tell the same are looked for. */
    private static final int NEAR = 40;

    private final JsonNode article;
    private final PloverOffices offices;
    private final Map<String, Optional<String>> states = new HashMap<>();
    private final List<JsonNode> meetings = new ArrayList<>();
    private final List<JsonNode> agreements = new ArrayList<>();

    PloverArticle(JsonNode article, List<JsonNode> facts, PloverMapping mapping) {
        this.article = article;
        this.offices = new PloverOffices(mapping);
        for (JsonNode fact : facts) {
            fact.path("speakers").forEach(speaker -> learn(speaker, mapping));
            learn(fact.path("attribution"), mapping);
            if (fact.path("kind").asText().equals("meeting")) {
                meetings.add(fact);
            } else if (fact.path("kind").asText().equals("agreement")) {
                agreements.add(fact);
            }
        }
    }

    JsonNode article() {
        return article;
    }

    /**
     * The code of the state for which somebody stands: by the role that the facts give who speaks, or by the words before
     * the name ("Kestrian Foreign Minister Oren Tal").
     */
    Optional<String> state(String name) {
        return states.computeIfAbsent(
                name, n -> offices.stateBefore(n, article.path("text").asText()));
    }

    private void learn(JsonNode source, PloverMapping mapping) {
        String name = source.path("name").asText();
        mapping.stateIn(source.path("role").asText()).ifPresent(code -> states.putIfAbsent(name, Optional.of(code)));
    }

    /**
     * Whether another record of the article tells the same event: of talks that are consultations too the meeting, of a
     * ceremony of signing the agreement.
     */
    boolean told(JsonNode fact) {
        boolean consultation = fact.path("kind").asText().equals("measure")
                && fact.path("type").asText().equals("consultation")
                && !fact.path("negated").asBoolean();
        boolean ceremony = fact.path("form").asText().equals("ceremony");
        return consultation && beside(fact, meetings).isPresent()
                || ceremony && beside(fact, agreements).isPresent();
    }

    /** The place of a fact; of an agreement that of the meeting that the same words tell. */
    Optional<String> place(JsonNode fact) {
        boolean agreement = fact.path("kind").asText().equals("agreement");
        Optional<JsonNode> where = agreement ? beside(fact, meetings) : Optional.of(fact);
        return where.map(f -> f.path("place").asText()).filter(place -> !place.isEmpty());
    }

    /** The first of some facts, in the order of the text, that has words with another in common. */
    private static Optional<JsonNode> beside(JsonNode fact, List<JsonNode> others) {
        int at = 0;
        int end = others.size();
        while (at < end) {
            int middle = (at + end) >>> 1;
            if (start(others.get(middle)) < start(fact)) {
                at = middle + 1;
            } else {
                end = middle;
            }
        }
        return others.subList(Math.max(0, at - NEAR), Math.min(others.size(), at + NEAR)).stream()
                .filter(other -> overlap(fact, other))
                .findFirst();
    }

    private static int start(JsonNode fact) {
        return fact.path("evidence").path(0).path(0).asInt();
    }

    private static boolean overlap(JsonNode fact, JsonNode other) {
        for (JsonNode a : fact.path("evidence")) {
            for (JsonNode b : other.path("evidence")) {
                if (a.path(0).asInt() < b.path(1).asInt()
                        && b.path(0).asInt() < a.path(1).asInt()) {
                    return true;
                }
            }
        }
        return false;
    }
}
