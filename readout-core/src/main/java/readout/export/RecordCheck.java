package readout.export;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import readout.news.ArticleFacts;

/** Whether a {@code record.json} speaks only of articles, facts and places that its articles and facts have. */
public final class RecordCheck {

    private final Map<String, Integer> lengths = new HashMap<>();
    private final Set<String> facts = new HashSet<>();
    private final Set<String> inEntries = new HashSet<>();
    private final List<String> broken = new ArrayList<>();

    /** Takes an article of the record, with its facts; only their ids are kept. */
    public void add(ArticleFacts article) {
        lengths.put(article.article().id(), article.article().text().length());
        article.facts().forEach(fact -> facts.add(fact.id()));
    }

    /** What is wrong with a record, a line each; empty when all is right. It is read part by part. */
    public List<String> of(Path record) throws IOException {
        try (JsonParser parser = Json.MAPPER.createParser(record.toFile())) {
            fields(
                    parser,
                    name -> each(
                            parser,
                            name.equals("stories")
                                    ? () -> story(parser)
                                    : () -> {
                                        places(parser.readValueAsTree());
                                    }));
        }
        facts.stream()
                .filter(fact -> !inEntries.contains(fact))
                .sorted()
                .forEach(fact -> broken.add("the fact " + fact + " is in no entry"));
        return broken;
    }

    private void story(JsonParser parser) throws IOException {
        fields(
                parser,
                name -> each(parser, () -> {
                    JsonNode part = parser.readValueAsTree();
                    if (name.equals("entries")) {
                        for (JsonNode fact : part.path("facts")) {
                            fact(fact.asText(), part);
                            inEntries.add(fact.asText());
                        }
                    }
                    places(part);
                }));
    }

    private interface Part {
        void read() throws IOException;
    }

    private interface Field {
        void read(String name) throws IOException;
    }

    /** Reads the fields of the object that begins here. */
    private static void fields(JsonParser parser, Field field) throws IOException {
        if (parser.currentToken() == null) {
            parser.nextToken();
        }
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            parser.skipChildren();
            return;
        }
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            field.read(name);
        }
    }

    /** Reads the elements of a list, or the one value that is none. */
    private static void each(JsonParser parser, Part part) throws IOException {
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            parser.skipChildren();
            return;
        }
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            part.read();
        }
    }

    private void fact(String id, JsonNode where) {
        if (!facts.contains(id)) {
            broken.add(where.path("id").asText() + " has a fact that does not exist: " + id);
        }
    }

    /** Whatever has an article and a span is a place. */
    private void places(JsonNode node) {
        if (node.has("article") && node.has("span")) {
            int start = node.path("span").path(0).asInt(-1);
            int end = node.path("span").path(1).asInt(-1);
            Integer length = lengths.get(node.path("article").asText());
            if (length == null || start < 0 || end <= start || end > length) {
                broken.add("a place that does not exist: " + node);
            }
        }
        node.forEach(this::places);
    }
}
