package readout.eval.neural;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
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

    /** What is learnt from one example. */
    @FunctionalInterface
    interface Lesson<E> {
        /** Leaves the slopes of the loss on the tape and returns the loss. */
        double loss(Tape tape, E example);
    }

    /** Divides a batch, goes through each example and back, and returns the sum of the losses. */
    <E> double learn(List<E> batch, long seed, Lesson<E> lesson) {
        double[] losses = new double[COUNT];
        run(w -> {
            SplittableRandom random = new SplittableRandom(seed * COUNT + w);
            for (int i = w; i < batch.size(); i += COUNT) {
                Tape tape = new Tape(w, random, true);
                losses[w] += lesson.loss(tape, batch.get(i));
                tape.back();
            }
        });
        double sum = 0;
        for (double loss : losses) {
            sum += loss;
        }
        return sum;
    }

    @Override
    public void close() {
        threads.shutdown();
    }
}
