package readout.eval.scale;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Cost and memory by position in a stream: a table that grows as the stream goes on, and a plot of it. */
final class Costs {

    private final int articles;
    private final CoreTime time;
    private final List<Integer> positions = new ArrayList<>();
    private final List<Double> micros = new ArrayList<>();
    private final List<Double> heaps = new ArrayList<>();
    private long spent;

    Costs(int articles, CoreTime time) {
        this.articles = articles;
        this.time = time;
        System.out.printf(Locale.ROOT, "%10s %12s %12s %10s%n", "position", "articles/s", "us/article", "heap MB");
        time.restart();
    }

    /** Ends a step of the stream, and prints it. The collection that tells the heap in use is not counted. */
    void step(int position) {
        int before = positions.isEmpty() ? 0 : positions.get(positions.size() - 1);
        long nanos = time.take();
        spent += nanos;
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        positions.add(position);
        micros.add(nanos / 1e3 / (position - before));
        heaps.add((runtime.totalMemory() - runtime.freeMemory()) / (double) (1 << 20));
        int last = positions.size() - 1;
        System.out.printf(
                Locale.ROOT,
                "%10d %12.0f %12.1f %10.0f%n",
                position,
                1e6 / micros.get(last),
                micros.get(last),
                heaps.get(last));
        time.restart();
    }

    /** Over the whole stream. */
    double articlesPerSecond() {
        return articles * 1e9 / spent;
    }

    void plot(String title, Path file) throws IOException {
        new Plot(title, "articles of the stream", positions)
                .panel("microseconds of a core per article", micros)
                .panel("heap in use, MB", heaps)
                .write(file);
    }
}
