package readout.store;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Processes that write to a store until they end or are killed. */
final class StoreProcess {

    private StoreProcess() {}

    /** Fills a store with articles that come with their facts. */
    static Process fill(String store, int articles) throws IOException {
        return started(filling(store, articles));
    }

    static List<String> filling(String store, int articles) {
        return command(StoreFiller.class.getName(), store, String.valueOf(articles));
    }

    /** The command {@code readout add}. */
    static Process add(Path inputs, String store) throws IOException {
        return started(command("readout.cli.Main", "add", inputs.toString(), "--store", store));
    }

    private static Process started(List<String> command) throws IOException {
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static List<String> command(String main, String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                System.getProperty("java.home") + File.separator + "bin" + File.separator + "java",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                main));
        command.addAll(Arrays.asList(arguments));
        return command;
    }
}
