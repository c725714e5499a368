package readout.store;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.RawValue;
import java.util.List;
import readout.export.RecordNode;
import readout.record.StoryAccount;

/**
 * A story as its rows hold it, each a piece of JSON, which is only read when it is asked for.
 *
 * @param heading the story without its entries
 * @param entries in order
 * @param lineage passages that went from one of its articles to another
 * @param findings variances inside one of them
 */
public record StoryRows(String heading, List<String> entries, List<String> lineage, List<String> findings) {

    public StoryRows {
        entries = List.copyOf(entries);
        lineage = List.copyOf(lineage);
        findings = List.copyOf(findings);
    }

    /** What the rows say. */
    public StoryAccount account() {
        return new StoryAccount(
                RecordNode.story(
                        StoredStory.parse(heading),
                        StoredStory.parse(entries).stream()
                                .map(RecordNode::entry)
                                .toList()),
                StoredStory.parse(lineage).stream().map(RecordNode::lineage).toList(),
                StoredStory.parse(findings).stream().map(RecordNode::variance).toList());
    }

    /** The rows in one object, as they are. */
    public ObjectNode json() {
        ObjectNode json = (ObjectNode) StoredStory.parse(heading);
        if (!entries.isEmpty()) {
            put(json.putArray("entries"), entries);
        }
        put(json.putArray("lineage"), lineage);
        put(json.putArray("findings"), findings);
        return json;
    }

    private static void put(ArrayNode array, List<String> rows) {
        rows.forEach(row -> array.addRawValue(new RawValue(row)));
    }
}
