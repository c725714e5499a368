package readout.export;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What event of PLOVER a fact is, by the data file {@code plover.txt}. */
final class PloverMapping {

    /** Classes of roles that are offices. */
    private static final Set<String> OFFICES = Set.of("leader", "title");

    private static final PloverMapping SHARED = new PloverMapping();

    /** What a line says of a fact that is no event. */
    static final String NONE = "-";

    /** The condition on the words that carry the fact. */
    private static final String WORDS = "words";

    /**
     * A line of the mapping.
     *
     * @param kind of fact
     * @param conditions fields of the fact with the values that they must have
     * @param event category
     * @param mode of the event, empty for none
     * @param contexts of the event
     */
    record Row(String kind, Map<String, String> conditions, String event, String mode, List<String> contexts) {

        boolean fits(JsonNode fact, Set<String> words) {
            return kind.equals(fact.path("kind").asText())
                    && conditions.entrySet().stream()
                            .allMatch(c -> c.getKey().equals(WORDS)
                                    ? Stream.of(c.getValue().split(",")).anyMatch(words::contains)
                                    : c.getValue().equals(fact.path(c.getKey()).asText("false")));
        }
    }

    private final List<Row> rows = new ArrayList<>();
    private final Map<String, String> versions = new HashMap<>();
    private final Map<String, String> codes = new HashMap<>();

    /** Codes of states by the words for what is theirs ("Chinese"). */
    private final Map<String, String> byAdjective = new HashMap<>();

    /** Offices in small letters ("foreign minister"). */
    private final Set<String> offices = new HashSet<>();

    private PloverMapping() {
        lines("plover.txt").forEach(this::read);
        lines("iso3166.txt").forEach(fields -> codes.put(fields[0], fields[1]));
        lines("/readout/language/names/states.txt")
                .forEach(fields -> adjectives(fields)
                        .forEach(word -> code(fields[0]).ifPresent(code -> byAdjective.putIfAbsent(word, code))));
        lines("/readout/language/names/roles.txt").stream()
                .filter(fields -> OFFICES.contains(fields[1]))
                .forEach(fields -> offices.add(fields[0]));
    }

    static PloverMapping load() {
        return SHARED;
    }

    private static Stream<String> adjectives(String[] fields) {
        return fields.length < 3
                ? Stream.empty()
                : Stream.of(fields[2].split(";")).map(String::strip).filter(word -> !word.isEmpty());
    }

    private void read(String[] fields) {
        if (fields.length == 2) {
            versions.put(fields[0], fields[1]);
            return;
        }
        Map<String, String> conditions = new HashMap<>();
        words(fields[1]).filter(word -> !word.equals("*")).forEach(word -> {
            int at = word.indexOf('=');
            conditions.put(word.substring(0, at), word.substring(at + 1));
        });
        rows.add(new Row(
                fields[0], conditions, fields[2], fields[3], words(fields[4]).toList()));
    }

    private static Stream<String> words(String field) {
        return Arrays.stream(field.split("\\s+")).filter(word -> !word.isEmpty());
    }

    private static List<String[]> lines(String name) {
        try (InputStream in = PloverMapping.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("missing resource " + name);
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> Arrays.stream(line.split("\\|", -1))
                            .map(String::strip)
                            .toArray(String[]::new))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The first line that holds for a line of facts.jsonl and the words that carry it. */
    Optional<Row> of(JsonNode fact, List<String> words) {
        Set<String> lower = words.stream()
                .flatMap(stretch -> Stream.of(stretch.toLowerCase(Locale.ROOT).split("\\P{L}+")))
                .collect(Collectors.toSet());
        return rows.stream().filter(row -> row.fits(fact, lower)).findFirst();
    }

    /** The code of the one state whose name or adjective stands in a role ("Chinese President"). */
    Optional<String> stateIn(String role) {
        return Stream.of(role.split("[^\\p{L}.]+"))
                .flatMap(word -> Optional.ofNullable(byAdjective.get(word)).or(() -> code(word)).stream())
                .findFirst();
    }

    /** Whether words in small letters are an office of state. */
    boolean isOffice(String words) {
        return offices.contains(words);
    }

    /** The codebook with its version, or the name of the extension. */
    String version(String name) {
        return versions.getOrDefault(name, "");
    }

    /** The ISO 3166-1 alpha-3 code of a state by its canonical name. */
    Optional<String> code(String name) {
        return Optional.ofNullable(codes.get(name));
    }
}
