package readout.export;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import readout.news.Entry;
import readout.news.Fact;
import readout.news.Lineage;
import readout.news.Place;
import readout.news.Refrain;
import readout.news.Rendering;
import readout.news.Series;
import readout.news.Span;
import readout.news.Story;
import readout.news.StoryThread;
import readout.news.Variance;

/** Reads the parts of {@code record.json} back. */
public final class RecordNode {

    private RecordNode() {}

    /** A story as it is written without its entries, with entries that are given beside it. */
    public static Story story(JsonNode heading, List<Entry> entries) {
        return new Story(
                Nodes.required(heading, "id"),
                Nodes.required(heading, "title"),
                Nodes.strings(heading, "articles"),
                Nodes.date(heading, "date"),
                Nodes.text(heading, "place"),
                entries);
    }

    /** An entry of a story. */
    public static Entry entry(JsonNode node) {
        return new Entry(
                Nodes.required(node, "id"),
                required(node, "kind", Fact.Kind.class, Fact.Kind::label),
                required(node, "standing", Entry.Standing.class, Entry.Standing::label),
                Nodes.list(node, "origins", RecordNode::strings),
                Nodes.strings(node, "facts"),
                map(node.path("coverage"), RecordNode::coverage),
                map(node.path("reasons"), JsonNode::asText),
                Nodes.list(node, "variances", RecordNode::variance),
                Nodes.list(node, "renderings", RecordNode::rendering));
    }

    /** A variance, of an entry or inside one article. */
    public static Variance variance(JsonNode node) {
        return new Variance(
                Nodes.required(node, "type"),
                required(node, "verdict", Variance.Verdict.class, Variance.Verdict::label),
                Nodes.strings(node, "facts"),
                Nodes.list(node, "evidence", RecordNode::place),
                Nodes.required(node, "explanation"));
    }

    /** A passage that went from one article to another. */
    public static Lineage lineage(JsonNode node) {
        return new Lineage(
                place(node.path("from")),
                place(node.path("to")),
                required(node, "kind", Lineage.Kind.class, Lineage.Kind::label));
    }

    /** The stories of one relationship. */
    public static StoryThread thread(JsonNode node) {
        return new StoryThread(
                Nodes.required(node, "id"), Nodes.strings(node, "between"), Nodes.strings(node, "stories"));
    }

    /** A formula that returns. */
    public static Refrain refrain(JsonNode node) {
        return new Refrain(
                Nodes.required(node, "id"),
                Nodes.required(node, "phrase"),
                Nodes.list(node, "occurrences", RecordNode::place),
                Nodes.strings(node, "variants"),
                Nodes.text(node, "change"));
    }

    /** A figure through time. */
    public static Series series(JsonNode node) {
        return new Series(
                Nodes.required(node, "id"),
                Nodes.required(node, "what"),
                Nodes.strings(node, "of"),
                Nodes.strings(node, "figures"),
                Nodes.list(
                        node,
                        "marks",
                        mark -> new Series.Mark(
                                Nodes.required(mark, "figure"),
                                required(mark, "kind", Series.Kind.class, Series.Kind::label),
                                Nodes.required(mark, "explanation"))));
    }

    private static Rendering rendering(JsonNode node) {
        return new Rendering(
                Nodes.required(node, "fact"),
                Nodes.required(node, "against"),
                Nodes.list(
                        node,
                        "parts",
                        part -> new Rendering.Part(
                                required(part, "kind", Rendering.Kind.class, Rendering.Kind::label),
                                span(part, "here"),
                                span(part, "there"))));
    }

    private static Place place(JsonNode node) {
        return new Place(Nodes.required(node, "article"), Nodes.span(node.path("span")), Nodes.text(node, "fact"));
    }

    private static Optional<Span> span(JsonNode node, String field) {
        return node.has(field) ? Optional.of(Nodes.span(node.path(field))) : Optional.empty();
    }

    private static List<String> strings(JsonNode array) {
        return java.util.stream.StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    private static <V> SortedMap<String, V> map(JsonNode object, Function<JsonNode, V> value) {
        SortedMap<String, V> map = new TreeMap<>();
        object.fields().forEachRemaining(field -> map.put(field.getKey(), value.apply(field.getValue())));
        return map;
    }

    private static Entry.Coverage coverage(JsonNode word) {
        for (Entry.Coverage coverage : Entry.Coverage.values()) {
            if (coverage.label().equals(word.asText())) {
                return coverage;
            }
        }
        throw new IllegalArgumentException("no coverage: " + word);
    }

    private static <E extends Enum<E>> E required(
            JsonNode node, String field, Class<E> type, Function<E, String> label) {
        return Nodes.constant(node, field, type, label)
                .orElseThrow(() -> new IllegalArgumentException("no " + field + ": " + node.path(field)));
    }
}
