package readout.eval;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;

/** Reads and writes the files of the benchmark tasks. */
public final class JsonLines {

    static final ObjectMapper JSON = new ObjectMapper();

    private JsonLines() {}

    /**
     * The objects of a file, plain or gzip, with the named fields only: so a task cannot see the gold labels that stand
     * beside its input.
     */
    static List<ObjectNode> read(Path file, String... fields) throws IOException {
        List<String> kept = List.of(fields);
        List<ObjectNode> out = new ArrayList<>();
        each(file, object -> out.add(object.retain(kept)));
        return out;
    }

    /** Shows each object of a file, plain or gzip, whole. */
    public static void each(Path file, Consumer<ObjectNode> use) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                InputStream plain = file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in;
                BufferedReader lines = new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank()) {
                    use.accept((ObjectNode) JSON.readTree(line));
                }
            }
        }
    }

    /** Writes one object a line. */
    static void write(Path file, Collection<? extends JsonNode> objects) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            for (JsonNode object : objects) {
                out.write(JSON.writeValueAsString(object));
                out.write('\n');
            }
        }
    }
}
