package readout.source;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The articles of one JSON document: an object, a list, or an object with a list of them. */
final class JsonDocument implements Items {
    private final Origin origin;
    private final InputStream in;
    private final Deque<Item> ready = new ArrayDeque<>();
    private boolean read;

    JsonDocument(Origin origin, InputStream in) {
        this.origin = origin;
        this.in = in;
    }

    @Override
    public @Nullable Item next() throws IOException {
        if (!read) {
            read = true;
            read();
        }
        return ready.poll();
    }

    private void read() throws IOException {
        Optional<byte[]> bytes = Bytes.all(in, origin.options().mostBytes());
        if (bytes.isEmpty()) {
            ready.add(Bytes.tooLarge(origin.name(), "", origin.options().mostBytes()));
            return;
        }
        Decoded decoded = Decoded.of(bytes.get());
        decoded.doubt().ifPresent(doubt -> ready.add(Problem.warning(origin.name(), decoded.place(), doubt)));
        try {
            JsonArticles articles = new JsonArticles(origin);
            int count = 0;
            for (JsonNode node : JsonArticles.elements(JsonArticles.JSON.readTree(decoded.text()))) {
                count++;
                byte[] own = node.toString().getBytes(StandardCharsets.UTF_8);
                articles.item(node, "object " + count, "-" + count, own).ifPresent(ready::add);
            }
            articles.links().ifPresent(ready::add);
        } catch (JsonProcessingException e) {
            ready.add(Problem.skipped(origin.name(), JsonArticles.place(e, 1), JsonArticles.reason(e)));
        }
    }
}
