package readout.cli;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import readout.Readout;
import readout.fetch.Fetcher;
import readout.source.Sources;
import readout.store.Store;
import readout.store.StoredValidators;

/** {@code readout watch}: asks feeds again and again, and keeps the record of a store current. */
@Command(
        name = "watch",
        description = "Asks feeds (RSS, Atom, JSON, sitemaps) again and again for what is new, fetches the pages that they"
                + " name, and keeps the record of a store current. Pages that have not changed are not sent again.",
        mixinStandardHelpOptions = true)
final class WatchCommand implements Callable<Integer> {

    @Parameters(arity = "1..*", paramLabel = "FEED", description = "Addresses of feeds.")
    private List<String> feeds = List.of();

    @Mixin
    private StoreOption store = new StoreOption();

    @Mixin
    private ReachOption reach = new ReachOption();

    @Option(
            names = "--every",
            paramLabel = "MINUTES",
            defaultValue = "15",
            description = "The time between two rounds (${DEFAULT-VALUE}).")
    private int minutes = 15;

    @Option(
            names = "--rounds",
            paramLabel = "N",
            defaultValue = "0",
            description = "End after so many rounds; 0, unless given, means never.")
    private int rounds;

    @Option(names = "--threads", paramLabel = "N", description = "How many articles are read at once (all cores).")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        return store.use(spec, this::watch);
    }

    private int watch(Store open) {
        Readout readout = Readout.load();
        StoredValidators validators = open.validators();
        Fetcher fetcher = reach.fetcher(validators);
        Sources.Options options = Sources.Options.usual().withWeb(fetcher, true);
        AddingText text = new AddingText(spec.commandLine().getOut(), open);
        for (int round = 1; rounds == 0 || round <= rounds; round++) {
            Adding adding = new Adding(readout, open, Math.max(1, threads));
            for (String feed : feeds) {
                ask(feed, adding, options, validators);
            }
            text.print(adding, adding.update());
            if (round != rounds && !sleep()) {
                return 0;
            }
        }
        return 0;
    }

    /** What a server said of a page counts from when its articles are in the store. */
    private static void ask(String feed, Adding adding, Sources.Options options, StoredValidators validators) {
        int problems = adding.problems().size();
        adding.add(List.of(feed), options);
        if (adding.problems().size() == problems) {
            validators.commit();
        } else {
            validators.commitButFirst();
        }
    }

    /** Until the next round; false when the program is told to end. */
    private boolean sleep() {
        try {
            TimeUnit.MINUTES.sleep(Math.max(1, minutes));
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
