package readout.eval;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonLinesTest {

    @Test
    void aTaskSeesOnlyTheFieldsThatItNames(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(
                folder.resolve("gold.jsonl"),
                "{\"id\":\"a\",\"text\":\"Some words.\",\"attributions\":[{\"sources\":[[0,4]]}],\"story\":\"s1\"}\n");

        ObjectNode seen = JsonLines.read(file, "id", "text").get(0);

        assertThat(seen.fieldNames()).toIterable().containsExactly("id", "text");
    }
}
