package readout.page;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Word lists of this package: sections in brackets, one entry on a line, comments after {@code #}. */
final class Lexicon {
    private final Map<String, List<String>> sections;

    private Lexicon(Map<String, List<String>> sections) {
        this.sections = sections;
    }

    /** Reads a resource beside this class. */
    static Lexicon read(String name) {
        Map<String, List<String>> sections = new TreeMap<>();
        List<String> section = new ArrayList<>();
        try (BufferedReader in = new BufferedReader(new InputStreamReader(open(name), StandardCharsets.UTF_8))) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                String entry = line.strip();
                if (entry.startsWith("[")) {
                    section =
                            sections.computeIfAbsent(entry.substring(1, entry.length() - 1), key -> new ArrayList<>());
                } else if (!entry.isEmpty() && !entry.startsWith("#")) {
                    section.add(entry);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
        return new Lexicon(sections);
    }

    private static InputStream open(String name) {
        InputStream in = Lexicon.class.getResourceAsStream("/readout/page/" + name);
        if (in == null) {
            throw new IllegalStateException("the program is incomplete: no resource readout/page/" + name);
        }
        return in;
    }

    /** The names of the sections in alphabetical order. */
    Set<String> sections() {
        return sections.keySet();
    }

    /** The entries of a section in their order. */
    List<String> list(String section) {
        List<String> entries = sections.get(section);
        if (entries == null) {
            throw new IllegalArgumentException("no section " + section);
        }
        return entries;
    }

    Set<String> set(String section) {
        return Set.copyOf(list(section));
    }

    /** The entries of a section as alternatives of a regular expression. */
    String alternatives(String section) {
        return String.join("|", list(section));
    }
}
