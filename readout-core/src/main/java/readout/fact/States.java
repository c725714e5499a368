package readout.fact;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** States by their names, adjectives and capitals. */
public final class States {

    private static final States ALL = read("/readout/language/names/states.txt");

    private final Map<String, String> byName = new HashMap<>();
    private final Map<String, String> byAdjective = new HashMap<>();
    private final Map<String, String> byCapital = new HashMap<>();

    private final Set<String> houses = new HashSet<>();

    private States() {}

    /** The states of the gazetteer. */
    public static States all() {
        return ALL;
    }

    private static States read(String resource) {
        States states = new States();
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(States.class.getResourceAsStream(resource), resource),
                StandardCharsets.UTF_8))) {
            in.lines().filter(line -> !line.startsWith("#") && !line.isBlank()).forEach(states::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return states;
    }

    /** Reads {@code name|other names|adjectives|capital|houses}, several of one field separated by semicolons. */
    private void add(String line) {
        String[] fields = line.split("\\|", -1);
        String name = fields[0].strip();
        byName.put(key(name), name);
        put(byName, fields, 1, name);
        put(byAdjective, fields, 2, name);
        put(byCapital, fields, 3, name);
        if (fields.length > 4) {
            Stream.of(fields[4].split(";")).forEach(house -> houses.add(key(house.strip())));
        }
    }

    private static void put(Map<String, String> map, String[] fields, int field, String name) {
        if (field < fields.length) {
            for (String word : fields[field].split(";")) {
                if (!word.isBlank()) {
                    map.putIfAbsent(key(word.strip()), name);
                }
            }
        }
    }

    private static String key(String word) {
        return word.toLowerCase(Locale.ROOT).replace(".", "");
    }

    /** The state with this name. */
    public Optional<String> named(String name) {
        return Optional.ofNullable(byName.get(key(name)));
    }

    /** The state of an adjective or of an inhabitant ("Chinese"). */
    public Optional<String> ofAdjective(String adjective) {
        return Optional.ofNullable(byAdjective.get(key(adjective)));
    }

    /** True for a building that stands for a government, and is also a place. */
    public boolean isHouse(String name) {
        return !name.isBlank() && houses.contains(key(name));
    }

    /** The state of which a city is the capital. */
    public Optional<String> ofCapital(String city) {
        return Optional.ofNullable(byCapital.get(key(city)));
    }
}
