package readout.export;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import readout.news.PartialDate;

/** One fact as an event record with the field names of PLOVER's JSON standard. */
final class PloverRecord {

    private static final Map<String, Integer> QUADS = Map.ofEntries(
            Map.entry("AGREE", 1),
            Map.entry("CONSULT", 1),
            Map.entry("SUPPORT", 1),
            Map.entry("CONCEDE", 1),
            Map.entry("COOPERATE", 2),
            Map.entry("AID", 2),
            Map.entry("RETREAT", 2),
            Map.entry("DEMAND", 3),
            Map.entry("ACCUSE", 3),
            Map.entry("REJECT", 3),
            Map.entry("SANCTION", 3),
            Map.entry("THREATEN", 3));

    private final PloverMapping mapping;
    private final String coder;

    /** @param coder name and version of the program that found the facts */
    PloverRecord(PloverMapping mapping, String coder) {
        this.mapping = mapping;
        this.coder = coder;
    }

    /**
     * The record; empty for what PLOVER does not code: figures and time expressions, what nobody is known to have done,
     * what has no date, not even that of its article, and what another record of the article tells.
     *
     * @param around the article, with what its other facts tell
     * @param entry id of the entry of the record that joins the fact with those of other articles, empty for none
     */
    Optional<ObjectNode> of(JsonNode fact, PloverArticle around, String entry) {
        JsonNode article = around.article();
        List<String> words = words(fact, article);
        Optional<PloverMapping.Row> row =
                mapping.of(fact, words).filter(r -> !r.event().equals(PloverMapping.NONE));
        List<String> source = names(fact, "source");
        Optional<PartialDate> from = date(fact, "from").or(() -> date(fact, "date"));
        Optional<PartialDate> day = from.or(() -> date(article, "published"));
        if (row.isEmpty() || source.isEmpty() || day.isEmpty() || alone(fact, row.get()) || around.told(fact)) {
            return Optional.empty();
        }
        PartialDate last = from.isEmpty() ? day.get() : date(fact, "to").orElse(day.get());
        Fields fields = new Fields()
                .put("id", fact.path("id").asText())
                .put("date", day.get().firstDay().toString());
        if (!last.lastDay().equals(day.get().firstDay())) {
            fields.put("enddate", last.lastDay().toString());
        }
        fields.list("source", source, name -> actor(name, around))
                .list("recipient", names(fact, "recipient"), name -> actor(name, around))
                .strings("event", List.of(row.get().event()))
                .strings(
                        "mode",
                        row.get().mode().isEmpty()
                                ? List.of()
                                : List.of(row.get().mode()))
                .strings("context", contexts(row.get(), fact));
        around.place(fact).ifPresent(place -> fields.put("event_loc", new Fields().put("name", place)));
        text(fields, fact, article, words);
        if (QUADS.containsKey(row.get().event())) {
            fields.put("quad_code", QUADS.get(row.get().event()));
        }
        if (!entry.isEmpty()) {
            fields.put("link", entry);
        }
        fields.put("cite_info", citation(row.get(), article));
        List<String> comments = new ArrayList<>();
        if (from.isEmpty()) {
            comments.add("date of publication");
        }
        if (row.get().event().equals("SANCTION") && names(fact, "recipient").isEmpty()) {
            comments.add("no recipient is told");
        }
        if (!comments.isEmpty()) {
            fields.put("comment", String.join("; ", comments));
        }
        return Optional.of(fields.object());
    }

    // ---- who -------------------------------------------------------------------------------------------------------

    /** Who does it and to whom; of a meeting without a host, and of an agreement, all are sources. */
    private static List<String> names(JsonNode fact, String part) {
        boolean source = part.equals("source");
        return switch (fact.path("kind").asText()) {
            case "meeting" -> source ? strings(fact.path("participants")) : one(fact.path("host"));
            case "agreement" -> source ? strings(fact.path("parties")) : List.of();
            case "measure" -> strings(fact.path(source ? "by" : "on"));
            case "statement" -> source ? sources(fact.path("speakers")) : one(fact.path("addressee"));
            default -> List.of();
        };
    }

    private static List<String> strings(JsonNode list) {
        List<String> out = new ArrayList<>();
        list.forEach(item -> out.add(item.asText()));
        return out;
    }

    private static List<String> sources(JsonNode list) {
        List<String> out = new ArrayList<>();
        list.forEach(item -> out.add(item.path("name").asText()));
        return out;
    }

    private static List<String> one(JsonNode name) {
        return name.isTextual() ? List.of(name.asText()) : List.of();
    }

    /** Talks of one alone are no event; a journey is. */
    private static boolean alone(JsonNode fact, PloverMapping.Row row) {
        boolean talks = row.event().equals("CONSULT") && !row.mode().equals("visit");
        return talks && names(fact, "source").size() + names(fact, "recipient").size() < 2;
    }

    private ObjectNode actor(String name, PloverArticle around) {
        return new Fields()
                .put("code", mapping.code(name).or(() -> around.state(name)))
                .put("actor_text", name)
                .object();
    }

    // ---- how -------------------------------------------------------------------------------------------------------

    /** The contexts of the mapping, and whether it is still to come, only possible, or denied. */
    private static List<String> contexts(PloverMapping.Row row, JsonNode fact) {
        List<String> out = new ArrayList<>(row.contexts());
        String certainty = fact.path("certainty").asText();
        if (fact.path("status").asText().equals("planned") && !out.contains("future")) {
            out.add("future");
        }
        if (certainty.equals("possible") || certainty.equals("conditional")) {
            out.add("hypothetical");
        }
        if (fact.path("negated").asBoolean() && !row.event().equals("REJECT")) {
            out.add("negation");
        }
        return out;
    }

    // ---- where it is told ------------------------------------------------------------------------------------------

    /** The words that carry a fact, stretch by stretch. */
    private static List<String> words(JsonNode fact, JsonNode article) {
        String text = article.path("text").asText();
        List<String> words = new ArrayList<>();
        for (JsonNode span : fact.path("evidence")) {
            int from = span.path(0).asInt();
            int to = end(span, text);
            if (from < to) {
                words.add(text.substring(from, to));
            }
        }
        return words;
    }

    private static int end(JsonNode span, String text) {
        return Math.min(span.path(1).asInt(), text.length());
    }

    private static void text(Fields fields, JsonNode fact, JsonNode article, List<String> words) {
        if (words.isEmpty()) {
            return;
        }
        String text = article.path("text").asText();
        int start = Integer.MAX_VALUE;
        int end = 0;
        for (JsonNode span : fact.path("evidence")) {
            if (span.path(0).asInt() < end(span, text)) {
                start = Math.min(start, span.path(0).asInt());
                end = Math.max(end, end(span, text));
            }
        }
        fields.strings("event_text", words);
        ObjectNode place = JsonNodeFactory.instance.objectNode();
        place.put("start", start);
        place.put("end", end);
        fields.put("text_info", place);
    }

    private ObjectNode citation(PloverMapping.Row row, JsonNode article) {
        boolean extended = row.event().equals("STATEMENT");
        return new Fields()
                .put("citation", article.path("id").asText())
                .put("url", article.path("source").asText())
                .put("title", field(article, "title"))
                .put("language", field(article, "language"))
                .put("publication", field(article, "outlet"))
                .put("coder", coder)
                .put("codebook", mapping.version(extended ? "extension" : "codebook"))
                .object();
    }

    private static Optional<String> field(JsonNode object, String name) {
        return Optional.of(object.path(name)).filter(JsonNode::isTextual).map(JsonNode::asText);
    }

    private static Optional<PartialDate> date(JsonNode object, String name) {
        return field(object, name).map(d -> d.split("T", 2)[0]).flatMap(PartialDate::parse);
    }
}
