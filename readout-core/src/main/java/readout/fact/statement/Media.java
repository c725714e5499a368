package readout.fact.statement;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Tells the press and the networks on which people post among the names of an article, by {@code media.txt}. */
final class Media {

    /** "told the press", "on television": no outlet is named. */
    private static final Set<String> ANYBODY = Set.of("press", "media", "tv", "television", "radio");

    private final Set<String> names = new HashSet<>();
    private final Set<String> lastWords = new HashSet<>();
    private final Set<String> networks = new HashSet<>();

    private Media() {}

    static Media load() {
        Media out = new Media();
        try (var in = Media.class.getResourceAsStream("media.txt")) {
            if (in == null) {
                throw new IllegalStateException("media.txt is missing");
            }
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .forEach(out::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out;
    }

    private void add(String line) {
        if (line.startsWith("-")) {
            lastWords.add(line.substring(1));
        } else if (line.startsWith("@")) {
            networks.add(line.substring(1));
        } else {
            names.add(line);
        }
    }

    /** Whether a name is that of a network on which people post. */
    boolean isNetwork(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return networks.contains(lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower);
    }

    /** Whether a name or description stands for a newspaper, agency or broadcaster. */
    boolean isPress(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        String bare = lower.startsWith("the ") ? lower.substring(4) : lower;
        String lastWord = bare.substring(bare.lastIndexOf(' ') + 1);
        String firstWord = bare.contains(" ") ? bare.substring(0, bare.indexOf(' ')) : bare;
        if (ANYBODY.contains(bare)) {
            return false;
        }
        return names.contains(bare)
                || lastWords.contains(lastWord)
                || names.contains(lastWord)
                || (names.contains(firstWord) && isCapital(name.substring(name.lastIndexOf(' ') + 1)));
    }

    /** "Fox viewers" are no broadcaster, "Fox Business" is. */
    private static boolean isCapital(String word) {
        return !word.isEmpty() && Character.isUpperCase(word.charAt(0));
    }
}
