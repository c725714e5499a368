package readout.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;
import readout.store.ArticleStore;

/** The option that names the store. */
final class StoreOption {

    @Option(
            names = "--store",
            paramLabel = "FILE",
            defaultValue = "readout.db",
            description = "The store, one SQLite file (${DEFAULT-VALUE}).")
    private Path file = Path.of("readout.db");

    ArticleStore open() {
        return ArticleStore.open(file);
    }

    Path file() {
        return file;
    }
}
