package readout.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/** How the file of an SQLite store is opened: to be written, or on a disk that is only for reading. */
final class SqliteFile {

    private static final int BUSY_MILLISECONDS = 30_000;

    private SqliteFile() {}

    /** True for a store that is there and cannot be written, or not beside it, where SQLite writes ahead. */
    static boolean isReadOnly(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        return Files.isRegularFile(file) && !(Files.isWritable(file) && (folder == null || Files.isWritable(folder)));
    }

    /** Connections to a store; throws {@link StoreException} when it can be read only in part. */
    static DataSource source(Path file, boolean readOnly) {
        return readOnly ? unchanging(file) : written(file);
    }

    /** Every commit is on the disk when it returns; who writes waits for others before and not in the middle. */
    private static DataSource written(Path file) {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.setBusyTimeout(BUSY_MILLISECONDS);
        config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + file.toAbsolutePath());
        return source;
    }

    /** As a file that nobody changes: SQLite then needs neither locks nor the index of what was written ahead. */
    private static DataSource unchanging(Path file) {
        if (hasWritesAhead(file)) {
            throw new StoreException("the store " + file + " cannot be read where it lies: its latest writes are in "
                    + file.getFileName() + "-wal beside it; copy both to a disk that can be written");
        }
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(true);
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:file:" + file.toAbsolutePath().toUri().getRawPath() + "?immutable=1");
        return source;
    }

    private static boolean hasWritesAhead(Path file) {
        Path ahead = file.resolveSibling(file.getFileName() + "-wal");
        try {
            return Files.exists(ahead) && Files.size(ahead) > 0;
        } catch (IOException e) {
            return true;
        }
    }
}
