package readout.store;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Makes a folder one that cannot be written. Modes do not hold root: it gets the folder mounted for reading only. */
final class ReadOnlyFolder {

    private ReadOnlyFolder() {}

    /** Until it is closed; the test is skipped where neither way is open. */
    static Closeable of(Path folder) throws IOException, InterruptedException {
        String path = folder.toString();
        folder.toFile().setWritable(false);
        if (!Files.isWritable(folder)) {
            return () -> folder.toFile().setWritable(true);
        }
        assumeTrue(ran("mount", "--bind", path, path), "a folder cannot be mounted here");
        if (!ran("mount", "-o", "remount,bind,ro", path)) {
            unmount(path);
            assumeTrue(false, "a folder cannot be mounted for reading only here");
        }
        return () -> unmount(path);
    }

    private static void unmount(String path) throws IOException {
        try {
            ran("umount", path);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static boolean ran(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(List.of(command))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        return process.waitFor() == 0;
    }
}
