package readout.source;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import readout.page.Hints;
import readout.page.Page;

/** The items of one file: one page of a text or HTML file, one for each line of a JSON Lines file. */
final class PageStream implements AutoCloseable {
    private static final int MOST_LAYERS = 3;

    private final String name;
    private final Sources.Options options;
    private final Sidecar sidecar;
    private final DigestInputStream raw;
    private final Deque<Item> ready = new ArrayDeque<>();
    private InputStream in;
    private Kind kind = Kind.EMPTY;
    private long line;

    private PageStream(String name, InputStream in, Sidecar sidecar, Sources.Options options) {
        this.name = name;
        this.options = options;
        this.sidecar = sidecar;
        this.raw = new DigestInputStream(in, sha256());
        this.in = new BufferedInputStream(raw, Kind.HEAD);
        sidecar.problem().ifPresent(ready::add);
    }

    static PageStream of(String name, InputStream in, Sidecar sidecar, Sources.Options options) {
        PageStream stream = new PageStream(name, in, sidecar, options);
        stream.start();
        return stream;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    private void start() {
        try {
            byte[] head = head();
            kind = Kind.of(head);
            for (int layers = 0; kind == Kind.GZIP && layers < MOST_LAYERS; layers++) {
                in = new BufferedInputStream(new GZIPInputStream(in, Kind.HEAD), Kind.HEAD);
                head = head();
                kind = Kind.of(head);
            }
            switch (kind) {
                case EMPTY -> ready.add(Problem.skipped(name, "empty file"));
                case BINARY, GZIP -> ready.add(Problem.skipped(name, Kind.binaryName(head) + ", not text: not read"));
                case TEXT, HTML -> readWhole();
                case JSON -> readDocument();
                case JSON_LINES -> {}
            }
        } catch (IOException e) {
            ready.add(Problem.skipped(name, "cannot be read: " + Walk.reason(e)));
            kind = Kind.EMPTY;
        }
    }

    private byte[] head() throws IOException {
        in.mark(Kind.HEAD);
        byte[] head = in.readNBytes(Kind.HEAD);
        in.reset();
        return head;
    }

    /** The objects of one JSON document. */
    private void readDocument() throws IOException {
        byte[] bytes = bytes();
        if (bytes == null) {
            return;
        }
        Decoded decoded = Decoded.of(bytes);
        decoded.doubt().ifPresent(doubt -> ready.add(Problem.warning(name, decoded.place(), doubt)));
        try {
            JsonNode root = JsonArticles.JSON.readTree(decoded.text());
            int count = 0;
            for (JsonNode node : root.isArray() ? root : List.of(root)) {
                count++;
                readObject(node, "object " + count, "-" + count, node.toString().getBytes(StandardCharsets.UTF_8));
            }
        } catch (JsonProcessingException e) {
            ready.add(Problem.skipped(name, JsonArticles.place(e, 1), JsonArticles.reason(e)));
        }
    }

    /** All bytes of a page; null, with the problem told, when they are more than the limit. */
    private byte @Nullable [] bytes() throws IOException {
        byte[] bytes = in.readNBytes((int) Math.min(options.mostBytes() + 1, Integer.MAX_VALUE - 16));
        if (bytes.length > options.mostBytes()) {
            ready.add(Problem.skipped(name, "larger than the limit of " + options.mostBytes() + " bytes: not read"));
            return null;
        }
        return bytes;
    }

    private void readWhole() throws IOException {
        byte[] bytes = bytes();
        if (bytes == null) {
            return;
        }
        raw.transferTo(java.io.OutputStream.nullOutputStream());
        Decoded decoded = Decoded.of(bytes);
        decoded.doubt().ifPresent(doubt -> ready.add(Problem.warning(name, decoded.place(), doubt)));
        Page.Form form = kind == Kind.HTML ? Page.Form.HTML : Page.Form.PLAIN;
        String sha256 = HexFormat.of().formatHex(raw.getMessageDigest().digest());
        ready.add(new Item.Document(new Page(stem(fileName()), name, sha256, form, decoded.text(), hints())));
    }

    private Hints hints() {
        Hints given = new Hints(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                options.published(),
                Optional.empty(),
                Optional.empty(),
                false);
        return sidecar.hints().or(given);
    }

    /** The next item, or null at the end of the file. */
    @Nullable
    Item next() {
        while (ready.isEmpty() && kind == Kind.JSON_LINES) {
            readLine();
        }
        return ready.poll();
    }

    private void readLine() {
        try {
            byte[] bytes = lineBytes();
            if (bytes == null) {
                kind = Kind.EMPTY;
                return;
            }
            if (bytes.length > options.mostBytes()) {
                ready.add(Problem.skipped(
                        name, "line " + line, "larger than the limit of " + options.mostBytes() + " bytes: not read"));
            } else {
                readObject(bytes);
            }
        } catch (IOException e) {
            ready.add(Problem.skipped(name, "line " + line, "the rest cannot be read: " + Walk.reason(e)));
            kind = Kind.EMPTY;
        }
    }

    private void readObject(byte[] bytes) {
        Decoded decoded = Decoded.of(bytes);
        if (decoded.text().isBlank()) {
            return;
        }
        String place = "line " + line;
        decoded.doubt().ifPresent(doubt -> ready.add(Problem.warning(name, place + ", " + decoded.place(), doubt)));
        try {
            readObject(JsonArticles.JSON.readTree(decoded.text()), place, "-" + line, bytes);
        } catch (JsonProcessingException e) {
            ready.add(Problem.skipped(name, JsonArticles.place(e, (int) line), JsonArticles.reason(e)));
        }
    }

    private void readObject(JsonNode node, String place, String suffix, byte[] bytes) {
        try {
            String sha256 = HexFormat.of().formatHex(sha256().digest(bytes));
            Page page = JsonArticles.page(node, stem(fileName()) + suffix, name + ":" + suffix.substring(1), sha256);
            ready.add(new Item.Document(new Page(
                    page.id(),
                    page.source(),
                    page.sha256(),
                    page.form(),
                    page.content(),
                    hints().or(page.hints()),
                    page.regions())));
        } catch (IllegalArgumentException e) {
            ready.add(Problem.skipped(name, place, String.valueOf(e.getMessage())));
        }
    }

    /** The next line without its end, or null; of a line over the limit only the first bytes are kept. */
    private byte @Nullable [] lineBytes() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(4096);
        int b = in.read();
        if (b < 0) {
            return null;
        }
        line++;
        while (b >= 0 && b != '\n') {
            if (bytes.size() <= options.mostBytes()) {
                bytes.write(b);
            }
            b = in.read();
        }
        return bytes.toByteArray();
    }

    private String fileName() {
        if (name.equals(Sources.STANDARD_INPUT)) {
            return "stdin";
        }
        String file = java.nio.file.Path.of(name).getFileName().toString();
        return file.endsWith(".gz") ? file.substring(0, file.length() - 3) : file;
    }

    /** A file name without its last ending. */
    static String stem(String file) {
        int dot = file.lastIndexOf('.');
        return dot > 0 ? file.substring(0, dot) : file;
    }

    @Override
    public void close() {
        try {
            if (!name.equals(Sources.STANDARD_INPUT)) {
                in.close();
            }
        } catch (IOException e) {
            // Nothing is lost: all that was wanted has been read.
            ready.clear();
        }
    }
}
