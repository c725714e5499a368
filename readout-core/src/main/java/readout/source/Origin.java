package readout.source;

import java.nio.file.Path;
import java.util.Optional;
import readout.page.Hints;

/**
 * Where bytes come from, and what is known of them.
 *
 * @param name path or URL for people; of a file inside an archive {@code archive!/name}
 * @param stem what ids are made of
 * @param depth how many archives and packings are around it
 * @param hints what is known of its articles
 * @param charset as a server told it
 * @param options how inputs are read
 */
record Origin(String name, String stem, int depth, Hints hints, Optional<String> charset, Sources.Options options) {
    /** Archives in archives, and packings in packings, that are opened. */
    static final int MOST_LAYERS = 4;

    static Origin of(String name, Hints hints, Sources.Options options) {
        return new Origin(name, stemOf(name), 0, hints, Optional.empty(), options);
    }

    /** A page from the web. */
    static Origin of(String url, String name, Hints hints, Sources.Options options, Optional<String> charset) {
        Hints known = hints.or(Hints.of(Optional.of(url)));
        return new Origin(url, name.isBlank() ? "page" : stem(name), 0, known, charset, options);
    }

    private static String stemOf(String name) {
        if (name.equals(Sources.STANDARD_INPUT)) {
            return "stdin";
        }
        Path file = Path.of(name).getFileName();
        return stem(withoutPacking(file == null ? name : file.toString()));
    }

    private static String withoutPacking(String file) {
        return file.endsWith(".gz") ? file.substring(0, file.length() - 3) : file;
    }

    /** A file name without its last ending. */
    static String stem(String file) {
        int dot = file.lastIndexOf('.');
        return dot > 0 ? file.substring(0, dot) : file;
    }

    /** A file of this name inside it. */
    Origin inside(String entry) {
        String file = entry.substring(Math.max(entry.lastIndexOf('/'), entry.lastIndexOf('\\')) + 1);
        return new Origin(name + "!/" + entry, stem(withoutPacking(file)), depth + 1, hints, Optional.empty(), options);
    }

    /** A page from the web inside it. */
    Origin record(String url, String stem, Optional<String> charset) {
        Hints known = hints.or(Hints.of(Optional.of(url)));
        return new Origin(url, stem, depth + 1, known, charset, options);
    }

    /** The same one packing further in. */
    Origin unpacked() {
        return new Origin(name, stem, depth + 1, hints, charset, options);
    }
}
