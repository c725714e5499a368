package readout.source;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** One article for each line. Only one line is held at a time. */
final class JsonLines implements Items {
    private final Origin origin;
    private final InputStream in;
    private final JsonArticles articles;
    private final Deque<Item> ready = new ArrayDeque<>();
    private long line;
    private boolean ended;

    JsonLines(Origin origin, InputStream in) {
        this.origin = origin;
        this.in = in;
        this.articles = new JsonArticles(origin);
    }

    @Override
    public @Nullable Item next() throws IOException {
        while (ready.isEmpty() && !ended) {
            byte[] bytes = lineBytes();
            if (bytes == null) {
                ended = true;
                articles.links().ifPresent(ready::add);
            } else if (bytes.length > origin.options().mostBytes()) {
                ready.add(
                        Bytes.tooLarge(origin.name(), place(), origin.options().mostBytes()));
            } else {
                read(bytes);
            }
        }
        return ready.poll();
    }

    @Override
    public String place() {
        return "line " + line;
    }

    private void read(byte[] bytes) {
        Decoded decoded = Decoded.of(bytes);
        if (decoded.text().isBlank()) {
            return;
        }
        decoded.doubt()
                .ifPresent(doubt -> ready.add(Problem.warning(origin.name(), place() + ", " + decoded.place(), doubt)));
        try {
            JsonNode root = JsonArticles.JSON.readTree(decoded.text());
            int count = 0;
            for (JsonNode node : JsonArticles.list(root)) {
                count++;
                String suffix = "-" + line + (count > 1 ? "-" + count : "");
                byte[] own = node == root ? bytes : node.toString().getBytes(StandardCharsets.UTF_8);
                articles.item(node, place(), suffix, own).ifPresent(ready::add);
            }
        } catch (JsonProcessingException e) {
            ready.add(Problem.skipped(origin.name(), JsonArticles.place(e, (int) line), JsonArticles.reason(e)));
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
            if (bytes.size() <= origin.options().mostBytes()) {
                bytes.write(b);
            }
            b = in.read();
        }
        return bytes.toByteArray();
    }
}
