package readout.source;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/** The items of one file, or of one file inside an archive: its kind is told by how it begins. */
final class PageStream implements AutoCloseable {
    private static final int MOST_PROBLEMS = 1_000;

    private final Origin origin;
    private final InputStream source;
    private final Unpacked.Counted packed;
    private @Nullable Items items;
    private boolean begun;
    private boolean yielded;
    private boolean ended;
    private long problems;

    /** Of a file. */
    PageStream(Origin origin, InputStream in) {
        this.origin = origin;
        this.packed = new Unpacked.Counted(in);
        this.source = packed;
    }

    /** Of a file in an archive: {@code packed} counts the bytes of the archive. */
    PageStream(Origin origin, InputStream in, Unpacked.Counted packed) {
        this.origin = origin;
        this.packed = packed;
        this.source = in;
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    /** The next item, or null at the end of the file. */
    @Nullable
    Item next() {
        try {
            if (!begun) {
                begun = true;
                items = open();
            }
            Item item = nextOf(items);
            yielded |= item != null;
            ended = item == null;
            return item;
        } catch (IOException | StackOverflowError e) {
            String place = items == null ? "" : items.place();
            items = null;
            String what = yielded || !place.isEmpty() ? "the rest cannot be read: " : "cannot be read: ";
            String why = e instanceof IOException problem ? Walk.reason(problem) : "nested too deep";
            return Problem.skipped(origin.name(), place, what + why);
        }
    }

    /** The next of some items; of very many problems only the first are told, and the others counted. */
    private @Nullable Item nextOf(@Nullable Items all) throws IOException {
        Item item = all == null ? null : all.next();
        while (item instanceof Problem && ++problems > MOST_PROBLEMS && all != null) {
            item = all.next();
        }
        if (item == null && problems > MOST_PROBLEMS) {
            long more = problems - MOST_PROBLEMS;
            problems = 0;
            return Problem.skipped(origin.name(), more + " more problems in this file");
        }
        return item;
    }

    /** True when there is nothing more. */
    boolean isAtEnd() {
        return ended;
    }

    private Items open() throws IOException {
        DigestInputStream digested = new DigestInputStream(source, sha256());
        InputStream in = new BufferedInputStream(digested, Kind.HEAD);
        Origin at = origin;
        byte[] head = head(in);
        Kind kind = Kind.of(head);
        while (kind == Kind.GZIP && at.depth() < Origin.MOST_LAYERS) {
            at = at.unpacked();
            in = new BufferedInputStream(new Unpacked(new GZIPInputStream(in, Kind.HEAD), packed), Kind.HEAD);
            head = head(in);
            kind = Kind.of(head);
        }
        return items(kind, at, head, in, digested);
    }

    private Items items(Kind kind, Origin at, byte[] head, InputStream in, DigestInputStream digested) {
        return switch (kind) {
            case EMPTY -> one(Problem.skipped(at.name(), "empty file"));
            case BINARY -> one(Problem.skipped(at.name(), Kind.binaryName(head) + ", not text: not read"));
            case GZIP -> one(tooDeep(at));
            case TEXT, HTML, PDF -> new WholePage(kind, at, in, digested);
            case JSON -> new JsonDocument(at, in);
            case JSON_LINES -> new JsonLines(at, in);
            case FEED, SITEMAP -> new XmlDocument(at, in);
            case ZIP -> at.depth() < Origin.MOST_LAYERS ? new ZipEntries(at, in, packed) : one(tooDeep(at));
            case WARC -> new WarcRecords(at, in);
        };
    }

    private static Problem tooDeep(Origin at) {
        return Problem.skipped(at.name(), "archives nested more than " + Origin.MOST_LAYERS + " deep: not read");
    }

    /** A single item. */
    static Items one(Item item) {
        return new Items() {
            private @Nullable Item left = item;

            @Override
            public @Nullable Item next() {
                Item next = left;
                left = null;
                return next;
            }
        };
    }

    private static byte[] head(InputStream in) throws IOException {
        in.mark(Kind.HEAD);
        byte[] head = in.readNBytes(Kind.HEAD);
        in.reset();
        return head;
    }

    @Override
    public void close() {
        try {
            if (!origin.name().equals(Sources.STANDARD_INPUT)) {
                source.close();
            }
        } catch (IOException e) {
            // Nothing is lost: all that was wanted has been read.
            items = null;
        }
    }
}
