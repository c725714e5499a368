package readout.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteStoreTest extends StoreContract {

    private static final int ARTICLES = Integer.getInteger("readout.kill.articles", 200);

    /** How often the process is killed; the long run is {@code -Dreadout.kills=200 -Dreadout.kill.articles=2000}. */
    private static final int KILLS = Integer.getInteger("readout.kills", 4);

    /** In milliseconds; a process that ends by itself before it is killed begins a new store. */
    private static final int LONGEST_LIFE = 6_000;

    @TempDir
    Path folder;

    private int stores;

    @Override
    Store empty() {
        return open(folder.resolve("store" + ++stores + ".db"));
    }

    private static Store open(Path file) {
        return Store.open(file.toString(), StoreFiller.CLOCK);
    }

    @Test
    void aStoreThatCannotBeOpenedIsNamed() throws IOException {
        assertThatThrownBy(() -> open(folder.resolve("missing/a.db")))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("a.db");
        Path text = Files.writeString(folder.resolve("b.db"), "no database, but a text of some length ".repeat(40));
        assertThatThrownBy(() -> open(text))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("b.db")
                .hasMessageContaining("not a database");
    }

    @Test
    void killedAtAnyMomentNothingIsLostOrDoubled() throws Exception {
        Path whole = folder.resolve("whole.db");
        assertThat(fill(whole).waitFor()).isZero();
        List<String> lines = lines(whole);
        assertThat(lines).hasSizeGreaterThan(ARTICLES);
        Path killed = folder.resolve("killed0.db");
        Random random = new Random(20310304);
        int kills = 0;
        int ended = 0;
        while (kills < KILLS) {
            Process process = fill(killed);
            if (process.waitFor(300 + random.nextInt(LONGEST_LIFE), TimeUnit.MILLISECONDS)) {
                assertThat(lines(killed)).isEqualTo(lines);
                killed = folder.resolve("killed" + ++ended + ".db");
            } else {
                process.destroyForcibly().waitFor();
                kills++;
            }
        }
        assertThat(fill(killed).waitFor()).isZero();
        assertThat(lines(killed)).isEqualTo(lines);
    }

    @Test
    void aFullDiskIsToldAndTheStoreIsIntact() throws Exception {
        Path file = folder.resolve("full.db");
        Path log = folder.resolve("full.log");
        List<String> limited = new ArrayList<>(List.of("bash", "-c", "ulimit -f 2500; exec \"$@\"", "limited"));
        limited.addAll(command(file, 1_000));
        Process process = new ProcessBuilder(limited)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        assertThat(process.waitFor()).isEqualTo(3);
        assertThat(log).content().contains("full.db cannot be used").doesNotContain("Exception");
        try (Store store = open(file)) {
            int kept = store.articles().size();
            assertThat(kept).isPositive().isLessThan(1_000);
            StoreFiller.fill(store, kept + 1);
            assertThat(store.articles().size()).isEqualTo(kept + 1);
        }
    }

    private static List<String> lines(Path file) {
        try (Store store = open(file)) {
            return StoreContract.lines(store);
        }
    }

    private static Process fill(Path store) throws IOException {
        return new ProcessBuilder(command(store, ARTICLES))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static List<String> command(Path store, int articles) {
        return List.of(
                System.getProperty("java.home") + File.separator + "bin" + File.separator + "java",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                StoreFiller.class.getName(),
                store.toString(),
                String.valueOf(articles));
    }
}
