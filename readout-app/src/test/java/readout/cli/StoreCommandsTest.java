package readout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A store is filled, filled again, searched, and asked what changed. */
class StoreCommandsTest {
    private static final String ARTICLE = """
            Talks end in Vestra

            VESTRA -- The foreign ministers of Orlavia and Tesmark met in Vestra on Monday and signed 20 documents on fishing.

            "We have turned a page," said Mara Lind, the foreign minister of Orlavia, after the meeting in the old port.
            """;

    /** How many good and how many broken files; the long run is {@code -Dreadout.files=1000}. */
    private static final int FILES = Integer.getInteger("readout.files", 20);

    @TempDir
    Path folder;

    @Test
    void whatIsThereIsNotReadAgainAndWhatChangedIsListed() throws IOException {
        Path in = Files.createDirectories(folder.resolve("in"));
        Files.writeString(in.resolve("a.txt"), ARTICLE);
        Files.writeString(in.resolve("copy-of-a.txt"), ARTICLE);
        Files.write(in.resolve("broken.gz"), new byte[] {0x1F, (byte) 0x8B, 1, 2});
        assertThat(add(in).out())
                .contains("Added 1 new, 0 changed, 1 known before; skipped 1, warnings 0.")
                .contains("has 1 article in 1 story; 1 built, run 1.")
                .contains("broken.gz");
        assertThat(add(in).out()).contains("Added 0 new, 0 changed, 2 known before");
        assertThat(run("search", "documents").out()).contains("[documents]").contains("1 found.");
        assertThat(run("search", "documents", "--limit", "1").out()).contains("The first 1; there may be more");
        assertThat(run("changes").out()).contains("No page has changed what it tells.");

        Files.writeString(in.resolve("a.txt"), ARTICLE.replace("20 documents", "12 documents"));
        // The copy has become an account of its own.
        assertThat(add(in).out()).contains("Added 1 new, 1 changed, 0 known before");
        String changes = run("changes").out();
        assertThat(changes)
                .contains("a.txt, version 2")
                .contains("- figure: 20 – documents")
                .contains("+ figure: 12 – documents")
                .contains("still reported by copy-of-a")
                .contains("1 changed article.");
        assertThat(changes.lines().filter(line -> line.startsWith("  - ")).map(line -> line.replace("  - ", "  + ")))
                .as("told as before, in a sentence that has changed")
                .noneMatch(changes::contains);
    }

    @Test
    void aFileThatIsNoStoreIsNamedAndLeftAsItIs() throws IOException {
        String text = "This is a text and no store. ".repeat(50);
        Files.writeString(folder.resolve("readout.db"), text);
        CommandLineRun run = run("search", "documents");
        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.err()).contains("readout.db").doesNotContain("Exception");
        assertThat(folder.resolve("readout.db")).hasContent(text);
    }

    @Test
    void brokenFilesAreListedAndTheOthersAdded() throws IOException {
        Path in = Files.createDirectories(folder.resolve("in"));
        for (int i = 0; i < FILES; i++) {
            Files.writeString(in.resolve("good" + i + ".txt"), ARTICLE.replace("Vestra", "Vestra" + i));
            Files.write(in.resolve("broken" + i + ".gz"), new byte[] {0x1F, (byte) 0x8B, 1, 2, (byte) i});
        }
        CommandLineRun run = add(in);
        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .contains("Added " + FILES + " new, 0 changed, 0 known before; skipped " + FILES + ", warnings 0.")
                .contains("broken0.gz");
        assertThat(run("add", in.toString(), "--strict").exitCode()).isEqualTo(1);
    }

    @Test
    void aStoreThatCannotBeWrittenIsNamed() throws IOException {
        Path in = Files.createDirectories(folder.resolve("in"));
        Files.writeString(in.resolve("a.txt"), ARTICLE);
        CommandLineRun run = CommandLineRun.of(
                "add",
                in.toString(),
                "--store",
                folder.resolve("nowhere/readout.db").toString());
        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.err()).contains("nowhere").doesNotContain("Exception");
    }

    private CommandLineRun add(Path in) {
        return run("add", in.toString());
    }

    private CommandLineRun run(String command, String... arguments) {
        String[] all = new String[arguments.length + 3];
        all[0] = command;
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        all[all.length - 2] = "--store";
        all[all.length - 1] = folder.resolve("readout.db").toString();
        return CommandLineRun.of(all);
    }
}
