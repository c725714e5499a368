package readout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code readout run} does for a user, on the sample coverage and on bad input. */
class RunCommandTest {

    private static final String COVERAGE = Path.of("..", "examples", "coverage").toString();
    private static final List<String> FILES = List.of("articles.jsonl", "facts.jsonl", "record.json", "index.html");
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private Path folder;

    @Test
    void theSampleCoverageGivesASummaryWithDisputes() {
        CommandLineRun run = CommandLineRun.of("run", COVERAGE, "--out", folder.toString());

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("3 stories", "contradiction", "independent origins", "statements", "index.html");
    }

    @Test
    void articlesWithoutDateOrTitleAreCounted() throws IOException {
        Path bare = folder.resolve("bare.txt");
        Files.writeString(
                bare, "The ministers of Arvonia and Kestria met in Vestra and signed 20 documents on fishing.\n");
        CommandLineRun run = CommandLineRun.of(
                "run", bare.toString(), "--out", folder.resolve("out").toString());
        assertThat(run.out())
                .contains("1 article without a date, put into stories by words alone")
                .contains("1 article without a title, called by the first line");
    }

    @Test
    void theBytesAreTheSameOnAnyNumberOfThreads() throws IOException {
        Path one = folder.resolve("one");
        Path eight = folder.resolve("eight");
        CommandLineRun.of("run", COVERAGE, "--threads", "1", "--out", one.toString());
        CommandLineRun.of("run", COVERAGE, "--threads", "8", "--out", eight.toString());

        for (String file : FILES) {
            assertThat(eight.resolve(file)).hasSameBinaryContentAs(one.resolve(file));
        }
    }

    @Test
    void theFilesKeepToTheirSchemas() throws IOException {
        CommandLineRun.of("run", COVERAGE, "--out", folder.toString());

        assertThat(violations("article", Files.readAllLines(folder.resolve("articles.jsonl"), StandardCharsets.UTF_8)))
                .isEmpty();
        assertThat(violations("fact", Files.readAllLines(folder.resolve("facts.jsonl"), StandardCharsets.UTF_8)))
                .isEmpty();
        assertThat(violations(
                        "record", List.of(Files.readString(folder.resolve("record.json"), StandardCharsets.UTF_8))))
                .isEmpty();
    }

    @Test
    void whatWasNotTakenIsListedWithItsReason() throws IOException {
        Path article = Files.writeString(
                folder.resolve("refused.txt"),
                "Voss in Kestria\n\nPresident Ilan Voss of Arvonia said the border was open. He refused to say who paid.\n");
        Path list = folder.resolve("review").resolve("abstentions.jsonl");
        CommandLineRun.of("run", article.toString(), "--out", folder.toString(), "--abstentions", list.toString());

        List<String> lines = Files.readAllLines(list, StandardCharsets.UTF_8);
        assertThat(lines).anySatisfy(line -> {
            JsonNode abstention = JSON.readTree(line);
            assertThat(abstention.path("kind").asText()).isEqualTo("statement");
            assertThat(abstention.path("reason").asText()).isEqualTo("the article says that it was not said");
            assertThat(abstention.path("evidence").get(0).size()).isEqualTo(2);
        });
        assertThat(Files.readString(folder.resolve("facts.jsonl"), StandardCharsets.UTF_8))
                .doesNotContain("\"reason\"");
    }

    @Test
    void everyLineOfTheReportShowsItsWords() throws IOException {
        CommandLineRun.of("run", COVERAGE, "--out", folder.toString());

        String page = Files.readString(folder.resolve("index.html"), StandardCharsets.UTF_8);
        int entries = page.split("<details class=\"entry", -1).length - 1;
        assertThat(entries).isPositive();
        for (String entry : page.split("<details class=\"entry", -1)) {
            if (!entry.startsWith("<!doctype")) {
                assertThat(entry).contains("<mark>");
            }
        }
        assertThat(page).doesNotContain("<script", "http://", "src=");
    }

    @Test
    void wordsOfAnArticleAreNeverHtml() throws IOException {
        Path article = Files.writeString(
                folder.resolve("hostile.txt"),
                "Talks <script>alert(1)</script> end in Velm\n\nVELM, 3 May 2031 - President Ana Doral said on Saturday"
                        + " that <img src=x onerror=alert(1)> the talks with Morvania were \"<b>useful</b>\". The two"
                        + " sides signed three agreements on energy, and will meet again in June.\n");

        CommandLineRun.of(
                "run", article.toString(), "--out", folder.resolve("out").toString());

        String page = Files.readString(folder.resolve("out").resolve("index.html"), StandardCharsets.UTF_8);
        assertThat(page).contains("&lt;script&gt;").doesNotContain("<script", "<img");
    }

    @Test
    void badInputsAreNamedAndTheOthersGoOn() throws IOException {
        Path bad = Files.createDirectory(folder.resolve("bad"));
        Files.createFile(bad.resolve("empty.txt"));
        Files.write(bad.resolve("binary.dat"), new byte[] {0, 1, 2, 3, (byte) 0xff, 0, 0, 7});
        Files.writeString(
                bad.resolve("good.txt"),
                "Talks end in Velm\n\nVELM, 3 May 2031 - President Ana Doral said on Saturday that the talks with"
                        + " Morvania were useful and that both countries had agreed on a plan for trade.\n");

        CommandLineRun run = CommandLineRun.of(
                "run",
                bad.toString(),
                folder.resolve("missing").toString(),
                "--out",
                folder.resolve("out").toString());

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("Read 1 article", "skipped 3", "empty.txt", "binary.dat", "missing");
        assertThat(CommandLineRun.of(
                                "run",
                                bad.toString(),
                                "--strict",
                                "--out",
                                folder.resolve("out").toString())
                        .exitCode())
                .isEqualTo(1);
    }

    @Test
    void nothingToReadHasAnExitCodeOfItsOwn() {
        CommandLineRun run = CommandLineRun.of(
                "run",
                folder.resolve("missing").toString(),
                "--out",
                folder.resolve("out").toString());

        assertThat(run.exitCode()).isEqualTo(4);
        assertThat(run.out()).contains("missing");
    }

    @Test
    void wrongOptionsAreExplained() {
        assertThat(CommandLineRun.of("run", COVERAGE, "--published", "31 May").err())
                .contains("--published must be a day");
        assertThat(CommandLineRun.of("run", COVERAGE, "--threads", "0").exitCode())
                .isEqualTo(2);
    }

    private static List<String> violations(String schema, List<String> lines) throws IOException {
        JsonSchema validator = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(JSON.readTree(
                        Path.of("..", "docs", "schema", schema + ".schema.json").toFile()));
        List<String> out = new ArrayList<>();
        for (String line : lines) {
            JsonNode node = JSON.readTree(line);
            validator.validate(node).forEach(message -> out.add(message + " in " + line));
        }
        return out;
    }
}
