package readout.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import readout.Readout;
import readout.source.Sources;
import readout.store.Store;

/** {@code readout add}: reads what is not yet in a store and adds it, article by article. */
@Command(
        name = "add",
        description =
                "Reads files, folders and addresses, adds their articles to a store and brings its record up to date."
                        + " What is there already is not read again; a page that has changed becomes a new version.",
        mixinStandardHelpOptions = true)
final class AddCommand implements Callable<Integer> {

    private static final int NOT_ALL_READ = 1;

    @Parameters(arity = "1..*", paramLabel = "INPUT", description = "Files, folders, addresses; - is standard input.")
    private List<String> inputs = List.of();

    @Mixin
    private StoreOption store = new StoreOption();

    @Mixin
    private WebOptions web = new WebOptions();

    @Option(names = "--threads", paramLabel = "N", description = "How many articles are read at once (all cores).")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(names = "--strict", description = "End with exit code 1 when anything was skipped or read with a warning.")
    private boolean strict;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        return store.use(spec, this::add);
    }

    private int add(Store open) {
        Adding adding = new Adding(Readout.load(), open, Math.max(1, threads));
        adding.add(inputs, web.with(Sources.Options.usual()));
        new AddingText(spec.commandLine().getOut(), open).print(adding, adding.update());
        return strict && !adding.problems().isEmpty() ? NOT_ALL_READ : 0;
    }
}
