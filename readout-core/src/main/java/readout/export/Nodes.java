package readout.export;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import readout.news.PartialDate;
import readout.news.Period;
import readout.news.Span;

/** Reads the common parts of the formats; what is absent is empty. */
final class Nodes {

    private Nodes() {}

    static Optional<String> text(JsonNode node, String field) {
        JsonNode value = node.path(field);
        return value.isTextual() ? Optional.of(value.asText()) : Optional.empty();
    }

    static String required(JsonNode node, String field) {
        return text(node, field).orElseThrow(() -> new IllegalArgumentException("no " + field));
    }

    static Span span(JsonNode node) {
        return new Span(node.path(0).asInt(-1), node.path(1).asInt(-1));
    }

    static List<Span> spans(JsonNode node, String field) {
        return list(node, field, Nodes::span);
    }

    static List<String> strings(JsonNode node, String field) {
        return list(node, field, JsonNode::asText);
    }

    static <T> List<T> list(JsonNode node, String field, Function<JsonNode, T> read) {
        List<T> items = new ArrayList<>();
        node.path(field).forEach(item -> items.add(read.apply(item)));
        return items;
    }

    /** The constant with a label; {@code other} when the label is absent or unknown. */
    static <E extends Enum<E>> E constant(
            JsonNode node, String field, Class<E> type, Function<E, String> label, E other) {
        String wanted = node.path(field).asText();
        for (E constant : type.getEnumConstants()) {
            if (label.apply(constant).equals(wanted)) {
                return constant;
            }
        }
        return other;
    }

    /** The constant with a label, empty when the label is absent or unknown. */
    static <E extends Enum<E>> Optional<E> constant(
            JsonNode node, String field, Class<E> type, Function<E, String> label) {
        String wanted = node.path(field).asText();
        for (E constant : type.getEnumConstants()) {
            if (label.apply(constant).equals(wanted)) {
                return Optional.of(constant);
            }
        }
        return Optional.empty();
    }

    static Optional<PartialDate> date(JsonNode node, String field) {
        return text(node, field).flatMap(PartialDate::parse);
    }

    /** {@code from} and {@code to}; {@code to} is absent when it equals {@code from}. */
    static Optional<Period> period(JsonNode node) {
        Optional<PartialDate> to = date(node, "to");
        return date(node, "from").map(from -> new Period(from, to.orElse(from)));
    }
}
