package readout.store;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.jdbi.v3.core.Handle;

/** The number of the run that writes: taken when something is written for the first time, so that idle runs have none. */
final class Runs {

    private final Clock clock;
    private long number;

    Runs(Clock clock) {
        this.clock = clock;
    }

    /** The number of this run, in a transaction. */
    long number(Handle handle) {
        if (number == 0 || !exists(handle)) {
            number = latest(handle) + 1;
            handle.execute(
                    "INSERT INTO run (number, started) VALUES (?, ?)",
                    number,
                    clock.instant().truncatedTo(ChronoUnit.SECONDS).toString());
        }
        return number;
    }

    /** False after the transaction that began the run failed. */
    private boolean exists(Handle handle) {
        return handle.createQuery("SELECT count(*) FROM run WHERE number = ?")
                        .bind(0, number)
                        .mapTo(Long.class)
                        .one()
                > 0;
    }

    /** The number of the latest run, 0 when there was none. */
    static long latest(Handle handle) {
        return handle.createQuery("SELECT coalesce(max(number), 0) FROM run")
                .mapTo(Long.class)
                .one();
    }
}
