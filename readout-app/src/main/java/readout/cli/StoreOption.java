package readout.cli;

import java.io.PrintWriter;
import java.time.Clock;
import java.util.function.Function;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import readout.store.Store;
import readout.store.StoreException;

/** The option that names the store. */
final class StoreOption {

    private static final int FAILED = 3;

    @Option(
            names = "--store",
            paramLabel = "STORE",
            defaultValue = "readout.db",
            description = "The store: an SQLite file, or an address jdbc:postgresql:… (${DEFAULT-VALUE}).")
    private String name = "readout.db";

    /** Does something with the store; says what is wrong with it on the error stream of the command. */
    int use(CommandSpec spec, Function<Store, Integer> work) {
        try (Store store = Store.open(name, Clock.systemUTC())) {
            if (store.isReadOnly()) {
                tell(spec, "Note: the store " + store.name() + " is only for reading; nobody may change it meanwhile.");
            }
            return work.apply(store);
        } catch (StoreException e) {
            tell(spec, String.valueOf(e.getMessage()));
            return FAILED;
        }
    }

    private static void tell(CommandSpec spec, String message) {
        PrintWriter err = spec.commandLine().getErr();
        err.println(message);
        err.flush();
    }
}
