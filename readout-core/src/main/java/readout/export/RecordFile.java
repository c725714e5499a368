package readout.export;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A {@code record.json} that is written item by item; the items of one list come one after another. */
public final class RecordFile implements Closeable {

    private final Writer out;
    private final JsonGenerator json;
    private String list = "";

    /** Begins the file. */
    public RecordFile(Path file) throws IOException {
        out = new BufferedWriter(Files.newBufferedWriter(file, StandardCharsets.UTF_8));
        json = Json.MAPPER.createGenerator(out);
        json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        json.writeStartObject();
        json.writeNumberField("version", RecordJson.VERSION);
    }

    /** The next item of a list of the record; a list without items is not written. */
    public void add(String name, JsonNode item) throws IOException {
        if (!list.equals(name)) {
            end();
            list = name;
            json.writeArrayFieldStart(name);
        }
        json.writeTree(item);
    }

    private void end() throws IOException {
        if (!list.isEmpty()) {
            json.writeEndArray();
        }
        list = "";
    }

    /** Ends the file, and closes it also when that fails. */
    @Override
    public void close() throws IOException {
        try (out) {
            end();
            json.writeEndObject();
            json.close();
            out.write('\n');
        }
    }
}
