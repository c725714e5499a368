package readout.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The same store in a real PostgreSQL. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PostgresStoreTest extends StoreContract {

    private PostgresServer server;

    @BeforeAll
    void start() {
        server = PostgresServer.start();
    }

    @AfterAll
    void stop() throws IOException {
        if (server != null) {
            server.close();
        }
    }

    @Override
    String place() {
        return server.database();
    }

    @Test
    void aServerThatDoesNotAnswerIsNamedWithoutThePassword() {
        String address = "jdbc:postgresql://localhost:1/nothing?user=somebody&password=secret";
        assertThatThrownBy(() -> Store.open(address, StoreFiller.CLOCK))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("jdbc:postgresql://localhost:1/nothing")
                .satisfies(e -> assertThat(e.getMessage()).doesNotContain("secret"));
    }
}
