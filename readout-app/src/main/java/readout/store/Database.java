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

/** The database of a store, SQLite in a file or PostgreSQL, with its schema up to date. For any number of threads. */
final class Database implements AutoCloseable {

    private static final String POSTGRESQL = "jdbc:postgresql:";
    private static final int CONNECTIONS = 10;

    private final String name;
    private final Dialect dialect;
    private final HikariDataSource pool;
    private final Jdbi jdbi;
    private final boolean readOnly;

    private Database(String name, Dialect dialect, HikariDataSource pool, boolean readOnly) {
        this.name = name;
        this.dialect = dialect;
        this.pool = pool;
        this.jdbi = Jdbi.create(pool);
        this.readOnly = readOnly;
    }

    /** @param name a file, or an address {@code jdbc:postgresql:…}; throws {@link StoreException} */
    static Database open(String name) {
        Dialect dialect = name.startsWith(POSTGRESQL) ? Dialect.POSTGRESQL : Dialect.SQLITE;
        boolean readOnly = dialect == Dialect.SQLITE && SqliteFile.isReadOnly(Path.of(name));
        HikariDataSource pool = null;
        try {
            pool = new HikariDataSource(config(name, dialect, readOnly));
            bringUpToDate(flyway(pool, dialect), readOnly);
            return new Database(shown(name), dialect, pool, readOnly);
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

    private static HikariConfig config(String name, Dialect dialect, boolean readOnly) {
        HikariConfig config = new HikariConfig();
        config.setMaximumPoolSize(CONNECTIONS);
        config.setMinimumIdle(1);
        config.setReadOnly(readOnly);
        if (dialect == Dialect.POSTGRESQL) {
            config.setJdbcUrl(name);
        } else {
            config.setDataSource(SqliteFile.source(Path.of(name), readOnly));
        }
        return config;
    }

    private static Flyway flyway(DataSource source, Dialect dialect) {
        return Flyway.configure()
                .dataSource(source)
                .locations(dialect.scripts())
                .table("readout_schema")
                .load();
    }

    private static void bringUpToDate(Flyway flyway, boolean readOnly) {
        if (!readOnly) {
            flyway.migrate();
        } else if (flyway.info().pending().length > 0) {
            throw new FlywayException("it has the tables of an earlier version, and its disk cannot be written");
        }
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

    /** True when nothing can be written to it, since its disk is only for reading. */
    boolean isReadOnly() {
        return readOnly;
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
        if (readOnly) {
            throw new StoreException(
                    "the store " + name + " cannot be written: its file or folder is only for reading");
        }
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
