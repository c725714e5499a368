package readout.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A resource of word lists: {@code [section]} lines, words between blanks, {@code #} comments. */
final class WordLists {

    private final Map<String, Set<String>> sections = new HashMap<>();

    private WordLists() {}

    /** Reads a resource of this package. */
    static WordLists load(String name) {
        WordLists lists = new WordLists();
        try (InputStream in = WordLists.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IOException("missing resource " + name);
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            Set<String> section = new HashSet<>();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("[")) {
                    section =
                            lists.sections.computeIfAbsent(line.substring(1, line.length() - 1), s -> new HashSet<>());
                } else if (!line.startsWith("#") && !line.isBlank()) {
                    section.addAll(List.of(line.trim().split(" +")));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lists;
    }

    /** The words of a section, empty when it is not there. */
    Set<String> section(String name) {
        return sections.getOrDefault(name, Set.of());
    }
}
