package readout.eval.neural;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;

/** A fixed number of threads among which each batch is divided in the same way on every machine. */
final class Workers implements AutoCloseable {

    static final int COUNT = 2;

    private final ExecutorService threads = Executors.newFixedThreadPool(COUNT);

    /** Runs the work for each worker and waits for all. */
    void run(IntConsumer work) {
        List<Future<?>> running = new ArrayList<>();
        for (int w = 0; w < COUNT; w++) {
            int worker = w;
            running.add(threads.submit(() -> work.accept(worker)));
        }
        try {
            for (Future<?> future : running) {
                future.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while training", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("a worker failed", e);
        }
    }

    @Override
    public void close() {
        threads.shutdown();
    }
}
