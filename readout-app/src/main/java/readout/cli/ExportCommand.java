package readout.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import readout.export.PloverExport;
import readout.store.Contents.Part;
import readout.store.Store;
import readout.store.export.Format;
import readout.store.export.StoreExport;

/** {@code readout export}: writes a store, or the facts of a run, in the format of another program. */
@Command(
        name = "export",
        description = "Writes a store, or a part of it, in another format, with a manifest and checksums; or, given the"
                + " folder of a run, its facts as PLOVER event records.",
        mixinStandardHelpOptions = true)
final class ExportCommand implements Callable<Integer> {

    private static final int NOTHING_READ = 4;
    private static final int FAILED = 3;
    private static final String PLOVER_FILE = "plover.jsonl";

    @Parameters(
            arity = "0..1",
            paramLabel = "DIR",
            description = "A folder that a run wrote; without it the store is exported.")
    private Optional<Path> run = Optional.empty();

    @Option(
            names = "--format",
            required = true,
            paramLabel = "FORMAT",
            description = "${COMPLETION-CANDIDATES}; of a run only plover.")
    private Format format = Format.JSONL;

    @Option(
            names = "--out",
            paramLabel = "PATH",
            description = "Where to write: of a store the folder (export), of a run the file (DIR/plover.jsonl).")
    private Optional<Path> out = Optional.empty();

    @Option(
            names = "--words",
            paramLabel = "WORD",
            description = "Only articles with this word or phrase; may be given more than once.")
    private List<String> words = List.of();

    @Option(
            names = "--since",
            paramLabel = "RUN",
            defaultValue = "0",
            description = "Only articles and stories that were added or changed after this run of add or watch.")
    private long since;

    @Mixin
    private SelectionOptions selection = new SelectionOptions();

    @Mixin
    private StoreOption store = new StoreOption();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        if (run.isPresent()) {
            return ofRun(run.get());
        }
        Part part = new Part(selection.with(words), since);
        return store.use(spec, open -> ofStore(open, part));
    }

    private int ofStore(Store open, Part part) {
        Path folder = out.orElse(Path.of("export"));
        try {
            open.stories().update();
            open.across().update();
            List<String> files = new StoreExport(open.contents(), part, Version.text()).write(format, folder);
            say(
                    spec.commandLine().getOut(),
                    "Wrote " + String.join(", ", files) + " to " + folder
                            + (since > 0 ? ": what was added or changed after run " + since + ", up to run " : ", run ")
                            + open.contents().run() + ".");
            return 0;
        } catch (IOException e) {
            say(spec.commandLine().getErr(), "readout: the export to " + folder + " failed: " + e.getMessage());
            return FAILED;
        }
    }

    private int ofRun(Path folder) throws IOException {
        if (format != Format.PLOVER) {
            throw new ParameterException(
                    spec.commandLine(), "of the folder of a run only --format plover is made; add it to a store");
        }
        Path file = out.orElseGet(() -> folder.resolve(PLOVER_FILE));
        try {
            PloverExport.Counts counts = new PloverExport(Version.text()).write(folder, file);
            say(
                    spec.commandLine().getOut(),
                    "Wrote " + counts.events() + " events to " + file + "; " + counts.left()
                            + " facts have no place in PLOVER.");
            return 0;
        } catch (NoSuchFileException e) {
            say(
                    spec.commandLine().getErr(),
                    "readout: there is no " + e.getFile() + "; write it first with: readout run INPUT --out " + folder);
            return NOTHING_READ;
        }
    }

    private static void say(PrintWriter to, String line) {
        to.println(line);
        to.flush();
    }
}
