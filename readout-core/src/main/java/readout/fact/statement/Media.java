package readout.fact.statement;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Tells the press among the names of an article, by the words of {@code media.txt}. */
final class Media {

    private final Set<String> names = new HashSet<>();
    private final Set<String> lastWords = new HashSet<>();

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
        } else {
            names.add(line);
        }
    }

    /** Whether a name or description stands for a newspaper, agency or broadcaster. */
    boolean isPress(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        String bare = lower.startsWith("the ") ? lower.substring(4) : lower;
        String lastWord = bare.substring(bare.lastIndexOf(' ') + 1);
        String firstWord = bare.contains(" ") ? bare.substring(0, bare.indexOf(' ')) : bare;
        return names.contains(bare)
                || lastWords.contains(lastWord)
                || names.contains(lastWord)
                || names.contains(firstWord);
    }
}
