package readout.eval;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import readout.fact.statement.Attribution;
import readout.news.Span;

/** Attributions in the format of {@code score_attribution.py}, article by article. */
public final class AttributionRows {

    private final List<ObjectNode> rows = new ArrayList<>();

    /** Adds an article with what was found in it. */
    public void add(String id, List<Attribution> found) {
        ObjectNode row = JsonLines.JSON.createObjectNode().put("id", id);
        ArrayNode list = row.putArray("attributions");
        for (Attribution attribution : found) {
            var candidate = attribution.candidate();
            ObjectNode one = list.addObject();
            put(one, "sources", attribution.source().stream().toList());
            put(one, "cues", List.of(attribution.cue()));
            put(one, "contents", candidate.content());
            one.put("probability", attribution.probability()).put("anything", attribution.anything());
        }
        rows.add(row);
    }

    /** Writes all rows as JSON lines. */
    public void write(Path file) throws IOException {
        JsonLines.write(file, rows);
    }

    private static void put(ObjectNode object, String name, List<Span> spans) {
        ArrayNode list = object.putArray(name);
        for (Span span : spans) {
            list.addArray().add(span.start()).add(span.end());
        }
    }
}
