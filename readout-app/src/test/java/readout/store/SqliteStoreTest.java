package readout.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteStoreTest extends StoreContract {

    @TempDir
    Path folder;

    private int stores;

    @Override
    String place() {
        return folder.resolve("store" + ++stores + ".db").toString();
    }

    private static Store open(Path file) {
        return open(file.toString());
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
    void aFullDiskIsToldAndTheStoreIsIntact() throws Exception {
        Path file = folder.resolve("full.db");
        Path log = folder.resolve("full.log");
        List<String> limited = new ArrayList<>(List.of("bash", "-c", "ulimit -f 2500; exec \"$@\"", "limited"));
        limited.addAll(StoreProcess.filling(file.toString(), 1_000));
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

    @Test
    void aStoreOnADiskThatCannotBeWrittenIsRead() throws Exception {
        Path disk = Files.createDirectory(folder.resolve("disk"));
        Path file = disk.resolve("a #1 store.db");
        try (Store store = open(file)) {
            StoreFiller.fill(store, 8);
        }
        try (Closeable shut = ReadOnlyFolder.of(disk);
                Store store = open(file)) {
            assertThat(store.isReadOnly()).isTrue();
            assertThat(lines(store)).hasSizeGreaterThan(8);
            assertThatThrownBy(() -> StoreFiller.fill(store, 9))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("a #1 store.db cannot be written");
        }
    }

    @Test
    void aStoreWhoseLatestWritesCannotBeReadIsNotReadInPart() throws Exception {
        Path disk = Files.createDirectory(folder.resolve("disk"));
        Path file = disk.resolve("a.db");
        try (Store store = open(file)) {
            StoreFiller.fill(store, 8);
            Path copies = Files.createDirectory(disk.resolve("copies"));
            Path copy = Files.copy(file, copies.resolve("a.db"));
            Files.copy(disk.resolve("a.db-wal"), copies.resolve("a.db-wal"));
            try (Closeable shut = ReadOnlyFolder.of(copies)) {
                assertThatThrownBy(() -> open(copy))
                        .isInstanceOf(StoreException.class)
                        .hasMessageContaining("a.db-wal");
            }
        }
    }
}
