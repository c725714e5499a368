package readout.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import readout.Readout;
import readout.source.Sources;
import readout.store.Store;
import readout.web.Intake;

/** Reads what was handed in to the web app, as {@code readout add} does; the models are loaded for the first hand-in. */
final class AddingIntake implements Intake {

    private final Store store;
    private @Nullable Readout readout;

    AddingIntake(Store store) {
        this.store = store;
    }

    @Override
    public synchronized List<String> read(Path folder, IntConsumer progress) {
        Readout ready = Optional.ofNullable(readout).orElseGet(Readout::load);
        readout = ready;
        Adding adding = new Adding(ready, store, Runtime.getRuntime().availableProcessors(), progress);
        adding.add(List.of(folder.toString()), Sources.Options.usual());
        StringWriter told = new StringWriter();
        new AddingText(new PrintWriter(told), store).print(adding, adding.update());
        return told.toString()
                .replace(folder + "/", "")
                .lines()
                .map(String::strip)
                .toList();
    }
}
