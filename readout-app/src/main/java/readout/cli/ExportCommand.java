package readout.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import readout.export.PloverExport;

/** {@code readout export}: writes the facts of a run in the format of another program. */
@Command(
        name = "export",
        description = "Writes the facts of a run in another format: PLOVER event records.",
        mixinStandardHelpOptions = true)
final class ExportCommand implements Callable<Integer> {

    private static final int NOTHING_READ = 4;

    /** The formats that can be written. */
    enum Format {
        /** Event records with the field names of PLOVER's JSON standard. */
        PLOVER("plover.jsonl");

        private final String file;

        Format(String file) {
            this.file = file;
        }
    }

    @Parameters(
            arity = "0..1",
            paramLabel = "DIR",
            defaultValue = "out",
            description = "The folder that a run wrote (${DEFAULT-VALUE}).")
    private Path run = Path.of("out");

    @Option(
            names = "--format",
            required = true,
            paramLabel = "FORMAT",
            description = "plover: event records, one JSON object a line.")
    private Format format = Format.PLOVER;

    @Option(names = "--out", paramLabel = "FILE", description = "Where to write (DIR/plover.jsonl).")
    private Optional<Path> out = Optional.empty();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        Path file = out.orElseGet(() -> run.resolve(format.file));
        PloverExport.Counts counts;
        try {
            counts = new PloverExport(Version.text()).write(run, file);
        } catch (NoSuchFileException e) {
            PrintWriter err = spec.commandLine().getErr();
            err.println(
                    "readout: there is no " + e.getFile() + "; write it first with: readout run INPUT --out " + run);
            err.flush();
            return NOTHING_READ;
        }
        PrintWriter print = spec.commandLine().getOut();
        print.println("Wrote " + counts.events() + " events to " + file + "; " + counts.left()
                + " facts have no place in PLOVER.");
        print.flush();
        return 0;
    }
}
