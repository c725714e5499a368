package readout.page;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The article object in the JSON-LD of a page (schema.org), if there is one. */
record JsonLd(JsonNode article) {
    private static final int MOST_NODES = 2_000;
    private static final int DEEPEST = 50;
    static final ObjectMapper JSON = new ObjectMapper(JsonFactory.builder()
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .build());

    /** The first object of a type that ends in Article, or of a posting; broken scripts are passed over. */
    static JsonLd of(Document document) {
        for (Element script : document.select("script[type=application/ld+json]")) {
            try {
                JsonNode root = JSON.readTree(script.data());
                Optional<JsonNode> article = root == null ? Optional.empty() : find(root);
                if (article.isPresent()) {
                    return new JsonLd(article.get());
                }
            } catch (JsonProcessingException e) {
                continue;
            }
        }
        return new JsonLd(MissingNode.getInstance());
    }

    private static Optional<JsonNode> find(JsonNode root) {
        Deque<JsonNode> open = new ArrayDeque<>(List.of(root));
        for (int seen = 0; !open.isEmpty() && seen < MOST_NODES; seen++) {
            JsonNode node = open.poll();
            if (isArticle(node.path("@type"))) {
                return Optional.of(node);
            }
            node.forEach(child -> {
                if (child.isContainerNode()) {
                    open.add(child);
                }
            });
        }
        return Optional.empty();
    }

    private static boolean isArticle(JsonNode type) {
        String name = type.isArray() ? type.path(0).asText() : type.asText();
        return name.endsWith("Article") || name.endsWith("BlogPosting");
    }

    Optional<String> headline() {
        return text(article.path("headline"));
    }

    /** The words of the account, as far as the page gives them to machines. */
    Optional<String> articleBody() {
        return text(article.path("articleBody"));
    }

    /** An entry of a live report: its time as it is told, its headline, its words. */
    record Update(String time, String headline, String body) {}

    /** The entries of a live report in their order; those without words are left out. */
    List<Update> updates() {
        List<Update> updates = new ArrayList<>();
        for (JsonNode update : article.path("liveBlogUpdate")) {
            String body = text(update.path("articleBody")).orElse("");
            if (!body.isEmpty()) {
                String time = text(update.path("datePublished")).orElse("");
                updates.add(new Update(time, text(update.path("headline")).orElse(""), body));
            }
        }
        return updates;
    }

    Optional<String> published() {
        return text(article.path("datePublished"));
    }

    Optional<String> modified() {
        return text(article.path("dateModified"));
    }

    Optional<String> publisher() {
        return text(article.path("publisher").path("name")).or(() -> text(article.path("publisher")));
    }

    /** The names of the authors, joined by commas. */
    Optional<String> author() {
        JsonNode author = article.path("author");
        List<String> names = new ArrayList<>();
        for (JsonNode one : author.isArray() ? author : List.of(author)) {
            text(one.path("name")).or(() -> text(one)).ifPresent(names::add);
        }
        return names.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", names));
    }

    private static Optional<String> text(JsonNode node) {
        return node.isTextual() && !node.asText().isBlank()
                ? Optional.of(node.asText().strip())
                : Optional.empty();
    }
}
