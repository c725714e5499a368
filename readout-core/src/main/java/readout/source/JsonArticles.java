package readout.source;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import readout.news.Published;
import readout.news.Region;
import readout.news.Span;
import readout.page.Hints;
import readout.page.Page;
import readout.page.PublishedDates;
import readout.page.TitleLine;

/** Articles as JSON objects: our own {@code articles.jsonl}, and the shapes of other programs (shapes.txt). */
final class JsonArticles {
    private static final int DEEPEST = 100;

    static final ObjectMapper JSON = new ObjectMapper(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxStringLength(Integer.MAX_VALUE)
                            .build())
                    .build())
            .enable(com.fasterxml.jackson.databind.DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private final Origin origin;
    private final Links links;

    JsonArticles(Origin origin) {
        this.origin = origin;
        this.links = new Links(origin);
    }

    /** The objects in a document: of a list its elements, of an object with a list of articles those. */
    static Iterable<JsonNode> list(JsonNode root) {
        for (String pointer : JsonShapes.pointers("list")) {
            if (root.at(pointer).isArray() && JsonShapes.text(root, "text").isEmpty()) {
                return root.at(pointer);
            }
        }
        return List.of(root);
    }

    /** The elements of a document that is a list; else as {@link #list}. */
    static Iterable<JsonNode> elements(JsonNode root) {
        return root.isArray() ? root : list(root);
    }

    /**
     * The page in an object, or what is wrong with it; empty when it is only an address, which is kept for
     * {@link #links}.
     */
    Optional<Item> item(JsonNode node, String place, String suffix, byte[] bytes) {
        try {
            boolean empty = JsonShapes.text(node, "text").isEmpty()
                    && JsonShapes.text(node, "html").isEmpty()
                    && !node.path("text").isTextual();
            Optional<String> url = JsonShapes.text(node, "url");
            if (empty && url.isPresent()) {
                links.add(url.get());
                return Optional.empty();
            }
            return Optional.of(new Item.Document(page(node, suffix, Bytes.sha256(bytes))));
        } catch (IllegalArgumentException e) {
            return Optional.of(Problem.skipped(origin.name(), place, String.valueOf(e.getMessage())));
        }
    }

    /** The objects that are only addresses, as one item. */
    Optional<Item> links() {
        return links.item();
    }

    /** The page in an object; throws {@link IllegalArgumentException} with a message for people when there is none. */
    private Page page(JsonNode node, String suffix, String sha256) {
        if (!node.isObject()) {
            throw new IllegalArgumentException("not a JSON object");
        }
        Optional<String> text = JsonShapes.text(node, "text");
        Optional<String> markup = text.isPresent() ? Optional.empty() : JsonShapes.text(node, "html");
        if (text.isEmpty() && markup.isEmpty()) {
            throw new IllegalArgumentException(
                    node.has("text") || node.has("html")
                            ? "the field \"" + (node.has("text") ? "text" : "html") + "\" is empty"
                            : "no field \"text\" with the words of an article");
        }
        String words = text.or(() -> markup).orElseThrow();
        boolean html = markup.isPresent() || (!node.has("text") && words.contains("<p") && words.contains("</p>"));
        Hints own = hints(
                node, how(node), "given with the article as “" + published(node).orElse("") + "”");
        String content = html || node.has("regions")
                ? words
                : TitleLine.above(words, origin.hints().or(own).title());
        return new Page(
                text(node, "id").orElse(origin.stem() + suffix),
                text(node, "source").or(own::url).orElse(origin.name() + ":" + suffix.substring(1)),
                text(node, "sha256").orElse(sha256),
                html ? Page.Form.HTML : Page.Form.PLAIN,
                content,
                origin.hints().or(own),
                regions(node, content.length()));
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
                JsonShapes.text(node, "outlet"),
                JsonShapes.text(node, "title"),
                JsonShapes.text(node, "byline"),
                published(node).flatMap(date -> PublishedDates.parse(date, how, reason)),
                JsonShapes.text(node, "url"),
                JsonShapes.text(node, "language").flatMap(JsonArticles::language),
                node.path("truncated").asBoolean(false));
    }

    /** The date; GDELT writes {@code 20310304T091500Z}. */
    private static Optional<String> published(JsonNode node) {
        return JsonShapes.text(node, "published")
                .map(date -> date.replaceFirst(
                        "^(\\d{4})(\\d\\d)(\\d\\d)T(\\d\\d)(\\d\\d)(\\d\\d)Z$", "$1-$2-$3T$4:$5:$6Z"));
    }

    /** A tag, or the English name of a language as a tag. */
    private static Optional<String> language(String told) {
        if (told.matches("[A-Za-z]{2,3}(?:[-_].*)?")) {
            return Optional.of(told.split("[-_]", 2)[0].toLowerCase(Locale.ROOT));
        }
        for (String tag : Locale.getISOLanguages()) {
            if (Locale.forLanguageTag(tag).getDisplayLanguage(Locale.ENGLISH).equalsIgnoreCase(told)) {
                return Optional.of(tag);
            }
        }
        return Optional.empty();
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
