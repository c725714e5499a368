package readout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code readout verify} proves, and what it does when a source is no longer what it was. */
class VerifyCommandTest {

    private static final String TEXT = """
            Talks end in Velm

            VELM, 3 May 2031 - President Ana Doral said on Saturday that the talks with Morvania were useful.
            """;

    @TempDir
    private Path folder;

    private Path source = Path.of("velm.txt");
    private Path record = Path.of("record.json");

    @BeforeEach
    void read() throws IOException {
        source = Files.writeString(folder.resolve("velm.txt"), TEXT);
        record = folder.resolve("out").resolve("record.json");
        CommandLineRun.of(
                "run", source.toString(), "--out", folder.resolve("out").toString());
    }

    private CommandLineRun verify(String... more) {
        String[] arguments = new String[2 + more.length];
        arguments[0] = "verify";
        arguments[1] = record.toString();
        System.arraycopy(more, 0, arguments, 2, more.length);
        return CommandLineRun.of(arguments);
    }

    @Test
    void whatWasReadIsProven() {
        CommandLineRun run = verify();

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).containsPattern("Proven: ([1-9][0-9]*) of \\1 facts? of 1 article");
    }

    @Test
    void aChangedSourceIsNamed() throws IOException {
        Files.writeString(source, TEXT.replace("useful", "useless"));

        CommandLineRun run = verify();

        assertThat(run.exitCode()).isEqualTo(5);
        assertThat(run.out()).contains("changed", "velm.txt", "Proven: 0 of");
    }

    @Test
    void aSourceThatIsGoneProvesNothing() throws IOException {
        Files.delete(source);

        assertThat(verify().exitCode()).isEqualTo(5);
        assertThat(verify().out()).contains("gone", "velm.txt");
    }

    @Test
    void aSourceThatWasMovedIsKnownByItsBytes() throws IOException {
        Path moved = Files.createDirectory(folder.resolve("archive"));
        Files.move(source, moved.resolve("renamed.txt"));

        assertThat(verify("--sources", moved.toString()).exitCode()).isZero();
    }

    @Test
    void aRecordOfFactsThatDoNotExistIsBroken() throws IOException {
        String json = Files.readString(record, StandardCharsets.UTF_8);
        Files.writeString(record, json.replaceFirst("\"facts\":\\[\"velm:", "\"facts\":[\"elsewhere:"));

        CommandLineRun run = verify();

        assertThat(run.exitCode()).isEqualTo(5);
        assertThat(run.out()).contains("has a fact that does not exist: elsewhere:");
    }

    @Test
    void aQuotationThatWasTamperedWithIsFound() throws IOException {
        Path facts = folder.resolve("out").resolve("facts.jsonl");
        String lines = Files.readString(facts, StandardCharsets.UTF_8);
        Files.writeString(facts, lines.replaceFirst("(\"quotes\":\\[\"[^\"]*)useful", "$1useless"));

        CommandLineRun run = verify();

        assertThat(run.exitCode()).isEqualTo(5);
        assertThat(run.err()).contains("facts.jsonl, line", "do not stand in the article");
    }

    @Test
    void everyFactCarriesTheHashOfItsSourceAndItsWords() throws IOException {
        String article = Files.readAllLines(folder.resolve("out").resolve("articles.jsonl"))
                .get(0);
        String hash = article.replaceFirst(".*\"sha256\":\"([0-9a-f]{64})\".*", "$1");

        assertThat(Files.readAllLines(folder.resolve("out").resolve("facts.jsonl")))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line).contains("\"quotes\":[\"", "\"sha256\":\"" + hash + "\""));
    }

    @Test
    void aFolderWithoutARecordIsExplained() {
        CommandLineRun run = CommandLineRun.of(
                "verify", folder.resolve("no").resolve("record.json").toString());

        assertThat(run.exitCode()).isEqualTo(5);
        assertThat(run.err()).contains("cannot be verified");
    }
}
