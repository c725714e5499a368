package readout.web;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

/** Takes files from a browser and has them read, one hand-in after another. */
final class Uploads implements AutoCloseable {

    private final Intake intake;
    private final ExecutorService reader = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "intake");
        thread.setDaemon(true);
        return thread;
    });
    private volatile State state = new State(false, 0, List.of());

    /**
     * How far the latest hand-in is.
     *
     * @param running whether it is being read
     * @param articles how many articles have been read
     * @param told what was read and what could not be, when it is done
     */
    record State(boolean running, int articles, List<String> told) {

        /** In one line for people. */
        String line() {
            return running
                    ? "Reading: " + articles + " articles so far …"
                    : told.isEmpty() ? "" : "Done. " + told.get(0);
        }
    }

    Uploads(Intake intake) {
        this.intake = intake;
    }

    State state() {
        return state;
    }

    /** Shows how files are handed in, and how far the latest are. */
    Page page(Asked asked) {
        State now = state;
        ObjectNode json = JsonNodeFactory.instance
                .objectNode()
                .put("running", now.running())
                .put("articles", now.articles());
        now.told().forEach(json.putArray("told")::add);
        return Page.of("Add coverage", "intake", Map.of("line", now.line(), "told", now.told()), () -> json);
    }

    /** Keeps files in a folder of their own and has them read after those that were handed in before. */
    void take(List<UploadedFile> files) throws IOException {
        Path folder = Files.createTempDirectory("readout-intake");
        int number = 0;
        for (UploadedFile file : files) {
            try (InputStream in = file.content()) {
                Files.copy(in, folder.resolve(number++ + "-" + safe(file.filename())));
            }
        }
        state = new State(true, 0, List.of());
        reader.submit(() -> read(folder));
    }

    /** The name without what leads elsewhere or means something to a file system. */
    private static String safe(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String plain = last.replaceAll("[^\\p{L}\\p{N}._-]", "_");
        return plain.substring(Math.max(0, plain.length() - 100));
    }

    private void read(Path folder) {
        try {
            List<String> told = intake.read(folder, articles -> state = new State(true, articles, List.of()));
            state = new State(false, state.articles(), told);
        } catch (RuntimeException e) {
            state = new State(false, state.articles(), List.of("The files could not be read: " + e.getMessage()));
        } finally {
            remove(folder);
        }
    }

    /** Removes a folder with all that is in it. */
    static void remove(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        reader.shutdownNow();
    }
}
