package readout.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import java.nio.file.Path;
import java.util.function.Function;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/** The database of a store, SQLite in a file or PostgreSQL, with its schema up to date. For any number of threads. */
final class Database implements AutoCloseable {

    private static final String POSTGRESQL = "jdbc:postgresql:";
    private static final int CONNECTIONS = 10;
    private static final int BUSY_MILLISECONDS = 30_000;

    private final String name;
    private final Dialect dialect;
    private final HikariDataSource pool;
    private final Jdbi jdbi;

    private Database(String name, Dialect dialect, HikariDataSource pool) {
        this.name = name;
        this.dialect = dialect;
        this.pool = pool;
        this.jdbi = Jdbi.create(pool);
    }

    /** @param name a file, or an address {@code jdbc:postgresql:…}; throws {@link StoreException} */
    static Database open(String name) {
        Dialect dialect = name.startsWith(POSTGRESQL) ? Dialect.POSTGRESQL : Dialect.SQLITE;
        HikariDataSource pool = null;
        try {
            pool = new HikariDataSource(config(name, dialect));
            migrate(pool, dialect);
            return new Database(shown(name), dialect, pool);
        } catch (FlywayException | PoolInitializationException e) {
            if (pool != null) {
                pool.close();
            }
            throw new StoreException("the store " + shown(name) + " cannot be opened: " + reason(e), e);
        }
    }

    /** An address without what may be a password. */
    private static String shown(String name) {
        return name.startsWith(POSTGRESQL) ? name.replaceFirst("\\?.*", "") : name;
    }

    private static HikariConfig config(String name, Dialect dialect) {
        HikariConfig config = new HikariConfig();
        config.setMaximumPoolSize(CONNECTIONS);
        config.setMinimumIdle(1);
        if (dialect == Dialect.POSTGRESQL) {
            config.setJdbcUrl(name);
        } else {
            config.setDataSource(sqlite(Path.of(name)));
        }
        return config;
    }

    /** Every commit is on the disk when it returns; who writes waits for others before and not in the middle. */
    private static DataSource sqlite(Path file) {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.setBusyTimeout(BUSY_MILLISECONDS);
        config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + file.toAbsolutePath());
        return source;
    }

    private static void migrate(DataSource source, Dialect dialect) {
        Flyway.configure()
                .dataSource(source)
                .locations(dialect.scripts())
                .table("readout_schema")
                .load()
                .migrate();
    }

    private static String reason(Throwable problem) {
        Throwable cause = problem;
        for (Throwable next = cause.getCause(); next != null; next = cause.getCause()) {
            cause = next;
        }
        return String.valueOf(cause.getMessage())
                .strip()
                .replaceAll("\\s+", " ")
                .replaceFirst(" \\[statement:.*", "");
    }

    /** The file or address, for people. */
    String name() {
        return name;
    }

    Dialect dialect() {
        return dialect;
    }

    /** What some work on the database gives; throws {@link StoreException} when the database fails. */
    <T> T read(Function<Handle, T> work) {
        try {
            return jdbi.withHandle(work::apply);
        } catch (JdbiException e) {
            throw new StoreException("the store " + name + " cannot be used: " + reason(e), e);
        }
    }

    /** The same for work that is done as a whole or not at all, with nobody else writing meanwhile. */
    <T> T write(Function<Handle, T> work) {
        return read(handle -> handle.inTransaction(inside -> {
            dialect.lock(inside);
            return work.apply(inside);
        }));
    }

    @Override
    public void close() {
        pool.close();
    }
}
