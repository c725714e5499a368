package readout.eval.gate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A fact that a fixture tells, by those fields that it states.
 *
 * @param fields the fields of facts.jsonl as text; lists with commas, in any order
 */
record Wanted(Map<String, String> fields) {

    private static final Pattern FIELD = Pattern.compile("(\\w+)=(.*?)(?=\\s\\w+=|$)");

    static Wanted parse(String line) {
        Map<String, String> fields = new LinkedHashMap<>();
        Matcher field = FIELD.matcher(line);
        while (field.find()) {
            fields.put(field.group(1), field.group(2).strip());
        }
        return new Wanted(fields);
    }

    /** True when the fact has all these fields with these values. */
    boolean is(JsonNode fact, String text) {
        return fields.entrySet().stream()
                .allMatch(f -> ordered(f.getValue(), fact.path(f.getKey()))
                        .equals(value(f.getKey(), fact.path(f.getKey()), fact, text)));
    }

    private static String ordered(String value, JsonNode found) {
        return found.isArray() ? String.join(",", new TreeSet<>(Arrays.asList(value.split(",")))) : value;
    }

    private static String value(String name, JsonNode field, JsonNode fact, String text) {
        if (name.equals("text")) {
            JsonNode span = fact.has("numberSpan") ? fact.path("numberSpan") : fact.path("span");
            return text.substring(span.path(0).asInt(), span.path(1).asInt());
        }
        return text(field);
    }

    /** A field as text: lists with commas in alphabetical order, amounts by their number, sources by their name. */
    static String text(JsonNode field) {
        if (field.isArray()) {
            TreeSet<String> values = new TreeSet<>();
            field.forEach(v -> values.add(v.has("label") ? v.path("label").asText() : v.asText()));
            return String.join(",", values);
        }
        if (field.isObject()) {
            return object(field);
        }
        return field.isNumber() ? field.decimalValue().stripTrailingZeros().toPlainString() : field.asText();
    }

    /** An amount by its number, a source by its name, a period as "from" or "from/to". */
    private static String object(JsonNode field) {
        if (field.has("number")) {
            return field.path("number").decimalValue().stripTrailingZeros().toPlainString();
        }
        if (field.has("name")) {
            return field.path("name").asText();
        }
        String from = field.path("from").asText();
        return field.has("to") ? from + "/" + field.path("to").asText() : from;
    }
}
