package readout.source;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/**
 * The files in a ZIP archive, in its order. Nothing is ever written under their names. Of a web archive (WACZ) the
 * records are read, its indexes and lists of pages are not.
 */
final class ZipEntries implements Items {
    private static final int MOST_ENTRIES = 1_000_000;

    private final Origin origin;
    private final Unpacked.Counted packed;
    private final ZipInputStream zip;
    private @Nullable PageStream entry;
    private String name = "";
    private int count;

    ZipEntries(Origin origin, InputStream in, Unpacked.Counted packed) {
        this.origin = origin;
        this.packed = packed;
        this.zip = new ZipInputStream(in);
    }

    @Override
    public String place() {
        return name.isEmpty() ? "" : "entry " + count + ", " + name;
    }

    @Override
    public @Nullable Item next() throws IOException {
        while (true) {
            Item item = entry == null ? null : entry.next();
            if (item != null) {
                return item;
            }
            entry = null;
            ZipEntry next = nextEntry();
            if (next == null) {
                return null;
            }
            name = next.getName().replace('\0', '?');
            if (++count > MOST_ENTRIES) {
                throw new IOException("more than " + MOST_ENTRIES + " files in one archive");
            }
            if (isOutside(name)) {
                return Problem.skipped(origin.name(), place(), "a name that leads out of the archive: not read");
            }
            if (!next.isDirectory() && !isAside(name)) {
                entry = new PageStream(origin.inside(name), new Unpacked(new Held(zip), packed), packed);
            }
        }
    }

    private @Nullable ZipEntry nextEntry() throws IOException {
        try {
            return zip.getNextEntry();
        } catch (IllegalArgumentException e) {
            throw new IOException("a name of a file that is not text", e);
        }
    }

    private static boolean isOutside(String name) {
        return name.startsWith("/")
                || name.matches("(?s)[A-Za-z]:.*")
                || name.matches("(?s)(?:.*[/\\\\])?\\.\\.(?:[/\\\\].*)?");
    }

    /** Hidden files, what operating systems add, and the indexes of a web archive. */
    private static boolean isAside(String name) {
        return name.matches(
                "(?s)(?:.*/)?\\..*|__MACOSX/.*|indexes/.*|pages/[^/]*\\.jsonl|datapackage(?:-digest)?\\.json");
    }

    /** The archive must stay open when one of its files is closed. */
    private static final class Held extends FilterInputStream {
        Held(InputStream in) {
            super(in);
        }

        @Override
        public void close() {}
    }
}
