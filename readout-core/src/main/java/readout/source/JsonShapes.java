package readout.source;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Where the fields of an article stand in the JSON of other programs, as {@code shapes.txt} tells. */
final class JsonShapes {
    private static final Map<String, List<String>> POINTERS = read();

    private JsonShapes() {}

    private static Map<String, List<String>> read() {
        Map<String, List<String>> pointers = new TreeMap<>();
        List<String> section = new ArrayList<>();
        try (InputStream in = JsonShapes.class.getResourceAsStream("shapes.txt")) {
            if (in == null) {
                throw new IllegalStateException("the program is incomplete: no resource readout/source/shapes.txt");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line : lines.lines().toList()) {
                if (line.startsWith("[")) {
                    section = pointers.computeIfAbsent(line.substring(1, line.length() - 1), key -> new ArrayList<>());
                } else if (line.startsWith("/")) {
                    section.add(line.strip());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read shapes.txt", e);
        }
        return pointers;
    }

    /** The pointers to a field, the first choice first. */
    static List<String> pointers(String field) {
        return POINTERS.getOrDefault(field, List.of());
    }

    /** The words of a field: of a list or object its words, names joined by commas, paragraphs by blank lines. */
    static Optional<String> text(JsonNode node, String field) {
        for (String pointer : pointers(field)) {
            JsonNode value = node.at(pointer);
            String text = value.isContainerNode() ? words(value, field) : value.isNull() ? "" : value.asText();
            if (!text.isBlank()) {
                return Optional.of(field.equals("text") || field.equals("html") ? text : text.strip());
            }
        }
        return Optional.empty();
    }

    private static String words(JsonNode value, String field) {
        List<String> words = new ArrayList<>();
        collect(value, words);
        return words.stream().collect(Collectors.joining(field.equals("text") ? "\n\n" : ", "));
    }

    private static void collect(JsonNode value, List<String> words) {
        if (value.isTextual() && !value.textValue().isBlank()) {
            words.add(value.textValue().strip());
        } else if (value.hasNonNull("name")) {
            collect(value.get("name"), words);
        } else {
            value.forEach(child -> collect(child, words));
        }
    }
}
