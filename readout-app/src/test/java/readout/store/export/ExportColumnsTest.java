package readout.store.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The page on exports explains each column as the program has it. */
class ExportColumnsTest {

    @Test
    void everyColumnIsExplained() throws IOException {
        String page = Files.readString(Path.of("../docs/exports.md"), StandardCharsets.UTF_8);
        for (Table<?> table : List.of(Tables.ARTICLES, Tables.FACTS, Tables.ENTRIES)) {
            String part = page.substring(page.indexOf("### " + table.name()));
            for (Column<?> column : table.columns()) {
                String type = column.type().name().toLowerCase(Locale.ROOT);
                assertThat(part).contains("| `" + column.name() + "` | " + type + " | " + column.about() + " |");
            }
        }
    }
}
