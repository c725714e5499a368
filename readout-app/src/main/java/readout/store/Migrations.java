package readout.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jdbi.v3.core.Handle;

/**
 * Brings the schema of a store up to date. Each step is a script {@code N.sql}; the number of the last one that was run
 * is in the file itself ({@code PRAGMA user_version}), and a step is run as a whole or not at all. A released script is
 * never changed.
 */
final class Migrations {
    private static final List<String> STEPS = List.of("1.sql");

    private Migrations() {}

    static void run(Handle handle) {
        int done = version(handle);
        if (done > STEPS.size()) {
            throw new IllegalStateException("it was written by a later version of the program");
        }
        for (int step = done; step < STEPS.size(); step++) {
            int number = step + 1;
            String script = script(STEPS.get(step));
            handle.useTransaction(inside -> {
                inside.createScript(script).execute();
                inside.execute("PRAGMA user_version = " + number);
            });
        }
    }

    private static int version(Handle handle) {
        return handle.createQuery("PRAGMA user_version").mapTo(Integer.class).one();
    }

    private static String script(String name) {
        try (InputStream in = Migrations.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the program is incomplete: no resource readout/store/" + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
