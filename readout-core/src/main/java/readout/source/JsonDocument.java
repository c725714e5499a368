package readout.source;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Deque;

/** The articles of one JSON document: an object, a list, or an object with a list of them. */
final class JsonDocument extends WholeFile {

    JsonDocument(Origin origin, InputStream in) {
        super(origin, in);
    }

    @Override
    void read(byte[] bytes, Deque<Item> found) {
        String text = text(Decoded.of(bytes), found);
        try {
            JsonArticles articles = new JsonArticles(origin);
            int count = 0;
            for (JsonNode node : JsonArticles.elements(JsonArticles.JSON.readTree(text))) {
                count++;
                byte[] own = node.toString().getBytes(StandardCharsets.UTF_8);
                articles.item(node, "object " + count, "-" + count, own).ifPresent(found::add);
            }
            articles.links().ifPresent(found::add);
        } catch (JsonProcessingException e) {
            found.add(Problem.skipped(origin.name(), JsonArticles.place(e, 1), JsonArticles.reason(e)));
        }
    }
}
