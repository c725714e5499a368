package readout.eval.scale;

import java.lang.management.ManagementFactory;
import java.time.Duration;

/**
 * The time that cores have spent on what is measured: the machine may be busy with other work, so the clock says
 * little. All of the program counts, collection of garbage and compilation too, but for the making of articles.
 */
final class CoreTime {

    private long begun = process();
    private long making;

    /** Runs what is not to be measured. */
    <T> T without(java.util.function.Supplier<T> work) {
        long start = thread();
        T result = work.get();
        making += thread() - start;
        return result;
    }

    /** Nanoseconds since the beginning or the last call, in steps of about ten milliseconds. */
    long take() {
        long spent = process() - begun - making;
        restart();
        return spent;
    }

    /** Leaves out what was done since the last call. */
    void restart() {
        begun = process();
        making = 0;
    }

    private static long process() {
        return ProcessHandle.current()
                .info()
                .totalCpuDuration()
                .map(Duration::toNanos)
                .orElseThrow(() -> new IllegalStateException("the system does not tell the time of the cores"));
    }

    private static long thread() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
