package readout.store;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;

/** A real PostgreSQL, from binaries that come through Maven, for as long as a test class runs. */
final class PostgresServer implements AutoCloseable {

    private final EmbeddedPostgres postgres;
    private int databases;

    private PostgresServer(EmbeddedPostgres postgres) {
        this.postgres = postgres;
    }

    /**
     * Starts it. Where it does not start (it refuses to run as root, and not every machine lets root change into another
     * user) the tests are skipped and say why, unless {@code READOUT_REQUIRE_POSTGRES} is set, as CI does.
     */
    static PostgresServer start() {
        try {
            return new PostgresServer(EmbeddedPostgres.builder()
                    .setPGStartupWait(Duration.ofSeconds(120))
                    .start());
        } catch (IOException | IllegalStateException e) {
            if (System.getenv("READOUT_REQUIRE_POSTGRES") != null) {
                throw new IllegalStateException("PostgreSQL does not start, and it must here", e);
            }
            assumeTrue(false, "PostgreSQL does not start on this machine: " + e.getMessage());
            throw new IllegalStateException(e);
        }
    }

    /** The address of a database that is empty. */
    String database() {
        String name = "readout" + ++databases;
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + name);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return postgres.getJdbcUrl("postgres", name);
    }

    @Override
    public void close() throws IOException {
        postgres.close();
    }
}
