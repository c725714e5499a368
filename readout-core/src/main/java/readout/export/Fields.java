package readout.export;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import readout.news.Span;

/** Builds one JSON object by the rule of the formats: what is absent, false or empty is not written. */
final class Fields {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final ObjectNode object = NODES.objectNode();

    ObjectNode object() {
        return object;
    }

    Fields put(String name, String value) {
        object.put(name, value);
        return this;
    }

    Fields put(String name, int value) {
        object.put(name, value);
        return this;
    }

    Fields put(String name, BigDecimal value) {
        object.set(name, number(value));
        return this;
    }

    Fields put(String name, JsonNode value) {
        if (!value.isEmpty()) {
            object.set(name, value);
        }
        return this;
    }

    Fields put(String name, Fields value) {
        return put(name, value.object);
    }

    Fields put(String name, Optional<String> value) {
        value.ifPresent(v -> object.put(name, v));
        return this;
    }

    Fields putIf(String name, boolean value) {
        if (value) {
            object.put(name, true);
        }
        return this;
    }

    Fields strings(String name, List<String> values) {
        return list(name, values, NODES::textNode);
    }

    Fields spans(String name, List<Span> spans) {
        return list(name, spans, Fields::span);
    }

    <T> Fields list(String name, List<T> values, Function<T, ? extends JsonNode> node) {
        if (!values.isEmpty()) {
            ArrayNode array = object.putArray(name);
            values.forEach(value -> array.add(node.apply(value)));
        }
        return this;
    }

    static ArrayNode span(Span span) {
        return NODES.arrayNode().add(span.start()).add(span.end());
    }

    static ArrayNode strings(List<String> values) {
        ArrayNode array = NODES.arrayNode();
        values.forEach(array::add);
        return array;
    }

    /** Whole numbers as integers, others without trailing zeros; never in exponent notation. */
    private static JsonNode number(BigDecimal value) {
        BigDecimal plain = value.stripTrailingZeros();
        return NODES.numberNode(plain.scale() < 0 ? plain.setScale(0) : plain);
    }
}
