package readout.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.jdbi.v3.core.Handle;
import readout.news.Story;

/**
 * A story as it is kept, in the order in which the record lists stories: by date, those without one last, then by the
 * first article.
 *
 * @param number of the story
 * @param run that built it
 */
record StoredStory(long number, long run, Optional<LocalDate> day, Optional<LocalDateTime> moment, String first) {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final Comparator<StoredStory> IN_RECORD = Comparator.comparing(
                    (StoredStory s) -> s.day().orElse(LocalDate.MAX))
            .thenComparing(s -> s.moment().orElse(LocalDateTime.MAX))
            .thenComparing(StoredStory::first);

    static List<StoredStory> all(Handle h) {
        List<StoredStory> stories =
                new ArrayList<>(h.createQuery("SELECT number, run, day_from, moment, first FROM story")
                        .map((row, context) -> new StoredStory(
                                row.getLong("number"),
                                row.getLong("run"),
                                Optional.ofNullable(row.getString("day_from")).map(LocalDate::parse),
                                Optional.ofNullable(row.getString("moment")).map(LocalDateTime::parse),
                                row.getString("first")))
                        .list());
        stories.sort(IN_RECORD);
        return stories;
    }

    /** Its articles, in order of time, under its id; without its entries. */
    Story story(Handle h) {
        JsonNode json = heading(h);
        List<String> articles = StreamSupport.stream(json.path("articles").spliterator(), false)
                .map(JsonNode::asText)
                .toList();
        return new Story(
                json.path("id").asText(),
                json.path("title").asText(),
                articles,
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    /** As an item of record.json, without its entries. */
    ObjectNode heading(Handle h) {
        return (ObjectNode) parse(h.createQuery("SELECT json FROM story WHERE number = ?")
                .bind(0, number)
                .mapTo(String.class)
                .one());
    }

    /** Its entries, in order. */
    List<JsonNode> entries(Handle h) {
        return list(h, "entry");
    }

    /** Rows of a table that hang on this story, as JSON. */
    List<JsonNode> list(Handle h, String table) {
        return h
                .createQuery("SELECT json FROM " + table + " WHERE story = ? ORDER BY position")
                .bind(0, number)
                .mapTo(String.class)
                .list()
                .stream()
                .map(StoredStory::parse)
                .toList();
    }

    /** Many small texts are read as one, which costs less. */
    static List<JsonNode> parse(List<String> texts) {
        List<JsonNode> nodes = new ArrayList<>(texts.size());
        parse("[" + String.join(",", texts) + "]").forEach(nodes::add);
        return nodes;
    }

    static JsonNode parse(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the store holds what is no JSON: " + json, e);
        }
    }
}
