package readout.eval;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import readout.news.Span;

/**
 * An article of PolNeAR with its annotated direct quotations.
 *
 * @param text as stored
 * @param direct contents of the attributions of type "direct" that have a source, each piece for itself
 * @param other contents of all other attributions: what is found there is neither right nor wrong
 */
public record QuoteArticle(String text, List<SpokenQuote> direct, List<Span> other) {

    /** The articles of a file, with their labels. */
    public static List<QuoteArticle> read(Path file) throws IOException {
        List<QuoteArticle> out = new ArrayList<>();
        for (ObjectNode row : JsonLines.read(file, "text", "attributions")) {
            out.add(of(row));
        }
        return out;
    }

    private static QuoteArticle of(ObjectNode row) {
        String text = row.path("text").asText();
        List<SpokenQuote> direct = new ArrayList<>();
        List<Span> other = new ArrayList<>();
        for (JsonNode attribution : row.path("attributions")) {
            List<Span> sources = spans(attribution.path("sources"));
            List<String> names = sources.stream().map(span -> span.of(text)).toList();
            for (Span content : spans(attribution.path("contents"))) {
                if (attribution.path("type").asText().equals("direct") && !sources.isEmpty()) {
                    direct.add(new SpokenQuote(content, sources, names));
                } else {
                    other.add(content);
                }
            }
        }
        return new QuoteArticle(text, direct, other);
    }

    private static List<Span> spans(JsonNode list) {
        List<Span> out = new ArrayList<>();
        list.forEach(span -> out.add(new Span(span.path(0).asInt(), span.path(1).asInt())));
        return out;
    }
}
