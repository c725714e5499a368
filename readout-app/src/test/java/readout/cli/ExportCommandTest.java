package readout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a political scientist finds in the export of a run. */
class ExportCommandTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final String TEXT = """
            Talks end in Tokyo

            TOKYO, March 14 -- Japan and Brazil signed a treaty on fish on Tuesday, 12 March 2030.

            Japanese Prime Minister Nora Feld will visit Brazil in May. Brazil lifted sanctions against Japan on Monday.

            "We are friends," Nora Feld said on Tuesday.
            """;

    @Test
    void everyFactWithAnActorIsAnEventThatLeadsToItsWords(@TempDir Path folder) throws IOException {
        List<JsonNode> events = export(folder);

        assertThat(events).allSatisfy(event -> {
            assertThat(event.path("date").asText()).matches("\\d{4}-\\d{2}-\\d{2}");
            assertThat(event.path("source")).isNotEmpty();
            assertThat(event.path("event")).hasSize(1);
            int start = event.path("text_info").path("start").asInt();
            String words = event.path("event_text").path(0).asText();
            assertThat(TEXT.substring(start)).startsWith(words);
        });
        assertThat(events.stream().map(e -> e.path("id").asText()).distinct()).hasSameSizeAs(events);
    }

    @Test
    void eventsAreCodedByTheCodebook(@TempDir Path folder) throws IOException {
        List<JsonNode> events = export(folder);

        assertThat(events.stream().map(ExportCommandTest::coded))
                .contains(
                        "2030-03-12 [JPN, BRA] [] SUPPORT [diplomatic]",
                        "2030-05-01 [JPN] [BRA] CONSULT-visit [diplomatic, future]",
                        "2030-03-11 [BRA] [JPN] CONCEDE [economic]");
    }

    @Test
    void statementsStandUnderACodebookOfTheirOwn(@TempDir Path folder) throws IOException {
        Set<String> books = new HashSet<>();
        for (JsonNode event : export(folder)) {
            boolean statement = event.path("event").path(0).asText().equals("STATEMENT");
            books.add(statement + " " + event.path("cite_info").path("codebook").asText());
        }

        assertThat(books).containsExactlyInAnyOrder("true readout-statements-1", "false plover-base-0.7b1");
    }

    @Test
    void eventsOfThePageAreThoseOfTheMapping() throws IOException {
        String page = Files.readString(Path.of("../docs/plover.md"), StandardCharsets.UTF_8);
        Path mapping = Path.of("../readout-core/src/main/resources/readout/export/plover.txt");
        for (String line : Files.readAllLines(mapping, StandardCharsets.UTF_8)) {
            String[] fields = line.split("\\|", -1);
            if (fields.length == 5 && !line.startsWith("#")) {
                assertThat(page).contains("| " + fields[2].strip() + " | " + fields[3].strip());
            } else if (fields.length == 2 && !line.startsWith("#")) {
                assertThat(page).contains("`" + fields[1].strip() + "`");
            }
        }
    }

    @Test
    void aFolderWithoutARunIsNamed(@TempDir Path folder) {
        CommandLineRun run = CommandLineRun.of("export", folder.toString(), "--format", "plover");

        assertThat(run.exitCode()).isEqualTo(4);
        assertThat(run.err()).contains(folder.toString()).contains("readout run");
    }

    @Test
    void anUnknownFormatIsAWrongCommandLine(@TempDir Path folder) {
        assertThat(CommandLineRun.of("export", folder.toString(), "--format", "cameo")
                        .exitCode())
                .isEqualTo(2);
    }

    @Test
    void whoSaysNothingHasTheStateOfTheOffice(@TempDir Path folder) throws IOException {
        List<JsonNode> events = export(folder, """
                Ministers meet in Lisbon

                Japanese Foreign Minister Aiko Mori met Brazil's Defence Minister Rui Prado in Lisbon on Tuesday.

                On Wednesday Japan imposed a tariff on steel.
                """);

        assertThat(events.stream().map(ExportCommandTest::coded))
                .contains("2030-03-12 [JPN, BRA] [] CONSULT [diplomatic]");
        assertThat(events.stream()
                        .filter(e -> e.path("event").path(0).asText().equals("SANCTION"))
                        .map(e -> e.path("comment").asText()))
                .containsExactly("no recipient is told");
    }

    @Test
    void oneOccurrenceIsOneEvent(@TempDir Path folder) throws IOException {
        List<JsonNode> events = export(folder, """
                Trade talks in Brasilia

                Japanese Prime Minister Nora Feld and Brazilian President Caio Lima signed a joint statement in Brasilia on \
                Monday.

                "The two leaders have met six times," Nora Feld said. Japan lowered its tariff on Brazilian steel from 20 \
                percent to 10 percent on Tuesday.
                """);

        assertThat(events.stream()
                        .filter(e -> !e.path("event").path(0).asText().equals("STATEMENT"))
                        .map(ExportCommandTest::coded))
                .containsExactlyInAnyOrder(
                        "2030-03-11 [JPN, BRA] [] SUPPORT [diplomatic]", "2030-03-12 [JPN] [BRA] CONCEDE [economic]");
        assertThat(events)
                .filteredOn(e -> e.path("event").path(0).asText().equals("SUPPORT"))
                .allSatisfy(e ->
                        assertThat(e.path("event_loc").path("name").asText()).startsWith("Brasilia"));
    }

    private static List<JsonNode> export(Path folder) throws IOException {
        return export(folder, TEXT);
    }

    private static List<JsonNode> export(Path folder, String text) throws IOException {
        Path input = Files.writeString(folder.resolve("a.txt"), text, StandardCharsets.UTF_8);
        Path out = folder.resolve("run");
        CommandLineRun.of("run", input.toString(), "--published", "2030-03-14", "--out", out.toString(), "--quiet");
        assertThat(CommandLineRun.of("export", out.toString(), "--format", "plover")
                        .exitCode())
                .isZero();
        List<JsonNode> events = new ArrayList<>();
        for (String line : Files.readAllLines(out.resolve("plover.jsonl"), StandardCharsets.UTF_8)) {
            events.add(JSON.readTree(line));
        }
        assertThat(events).isNotEmpty();
        return events;
    }

    private static String coded(JsonNode event) {
        List<String> contexts = new ArrayList<>();
        event.path("context").forEach(c -> contexts.add(c.asText()));
        String mode = event.path("mode").path(0).asText();
        return event.path("date").asText() + " " + actors(event.path("source")) + " "
                + actors(event.path("recipient")) + " "
                + event.path("event").path(0).asText()
                + (mode.isEmpty() ? "" : "-" + mode) + " " + contexts;
    }

    private static List<String> actors(JsonNode list) {
        List<String> out = new ArrayList<>();
        list.forEach(a -> out.add(a.path("code").asText(a.path("actor_text").asText())));
        return out;
    }
}
