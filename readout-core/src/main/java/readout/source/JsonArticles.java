package readout.source;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import readout.news.Published;
import readout.news.Region;
import readout.news.Span;
import readout.page.Hints;
import readout.page.Page;
import readout.page.PublishedDates;

/** Articles as JSON objects: our own {@code articles.jsonl}, and objects with text, title, published, outlet, url. */
final class JsonArticles {
    private static final int DEEPEST = 100;

    static final ObjectMapper JSON = new ObjectMapper(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxStringLength(Integer.MAX_VALUE)
                            .build())
                    .build())
            .enable(com.fasterxml.jackson.databind.DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private JsonArticles() {}

    /** The page in an object; throws {@link IllegalArgumentException} with a message for people when there is none. */
    static Page page(JsonNode node, String fallbackId, String place, String sha256) {
        if (!node.isObject()) {
            throw new IllegalArgumentException("not a JSON object");
        }
        boolean html = !node.hasNonNull("text") && node.hasNonNull("html");
        JsonNode content = node.path(html ? "html" : "text");
        if (!content.isTextual()) {
            throw new IllegalArgumentException("no field \"text\" with the words of an article");
        }
        if (content.textValue().isBlank()) {
            throw new IllegalArgumentException("the field \"" + (html ? "html" : "text") + "\" is empty");
        }
        Hints hints = hints(
                node,
                how(node),
                "given with the article as “" + node.path("published").asText() + "”");
        String source = text(node, "source").or(hints::url).orElse(place);
        return new Page(
                text(node, "id").orElse(fallbackId),
                source,
                text(node, "sha256").orElse(sha256),
                html ? Page.Form.HTML : Page.Form.PLAIN,
                content.textValue(),
                hints,
                regions(node, content.textValue().length()));
    }

    private static Published.How how(JsonNode node) {
        String label = node.path("publishedHow").asText();
        for (Published.How how : Published.How.values()) {
            if (how.label().equals(label)) {
                return how;
            }
        }
        return Published.How.METADATA;
    }

    static Hints hints(JsonNode node, Published.How how, String reason) {
        return new Hints(
                text(node, "outlet"),
                text(node, "title"),
                text(node, "byline"),
                text(node, "published").flatMap(date -> PublishedDates.parse(date, how, reason)),
                text(node, "url"),
                text(node, "language"),
                node.path("truncated").asBoolean(false));
    }

    private static Optional<String> text(JsonNode node, String field) {
        JsonNode value = node.path(field);
        return value.isValueNode() && !value.isNull() && !value.asText().isBlank()
                ? Optional.of(value.asText().strip())
                : Optional.empty();
    }

    private static List<Region> regions(JsonNode node, int length) {
        List<Region> regions = new ArrayList<>();
        int end = 0;
        for (JsonNode region : node.path("regions")) {
            int from = region.path("start").asInt(-1);
            int to = region.path("end").asInt(-1);
            if (from < end || to <= from || to > length) {
                throw new IllegalArgumentException("a region that is out of order or outside the text: " + region);
            }
            end = to;
            regions.add(new Region(new Span(from, to), kind(region.path("kind").asText())));
        }
        return regions;
    }

    private static Region.Kind kind(String label) {
        for (Region.Kind kind : Region.Kind.values()) {
            if (kind.label().equals(label)) {
                return kind;
            }
        }
        throw new IllegalArgumentException("an unknown kind of region: " + label);
    }

    /** Line and column of an error, counted from {@code firstLine}. */
    static String place(JsonProcessingException e, int firstLine) {
        return e.getLocation() == null
                ? "line " + firstLine
                : "line " + (firstLine + e.getLocation().getLineNr() - 1) + ", column "
                        + e.getLocation().getColumnNr();
    }

    static String reason(JsonProcessingException e) {
        return "not valid JSON (" + e.getOriginalMessage().replaceAll("\\s+", " ") + ")";
    }
}
