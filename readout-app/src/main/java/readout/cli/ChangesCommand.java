package readout.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import readout.report.Counted;
import readout.store.Change;
import readout.store.Change.ChangedFact;
import readout.store.Store;

/** {@code readout changes}: what pages that were changed no longer say, and who still says it. */
@Command(
        name = "changes",
        description = "Lists the articles of a store whose pages have changed, with the facts that went, came or"
                + " changed, and the outlets that still report what is gone.",
        mixinStandardHelpOptions = true)
final class ChangesCommand implements Callable<Integer> {

    @Mixin
    private StoreOption store = new StoreOption();

    @Option(
            names = "--since",
            paramLabel = "RUN",
            defaultValue = "0",
            description = "Only what was found after this run of add or watch.")
    private long since;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        return store.use(spec, this::list);
    }

    private int list(Store open) {
        PrintWriter out = spec.commandLine().getOut();
        List<Change> changes = open.changes().since(since);
        for (Change change : changes) {
            out.println(
                    change.label() + ", " + change.place() + ", version " + change.version() + ", run " + change.run());
            for (ChangedFact fact : change.facts()) {
                fact.gone().ifPresent(line -> out.println("  - " + fact.kind() + ": " + line));
                fact.come().ifPresent(line -> out.println("  + " + fact.kind() + ": " + line));
                if (!fact.carriers().isEmpty()) {
                    out.println("    still reported by " + String.join(", ", fact.carriers()));
                }
            }
        }
        out.println(
                changes.isEmpty()
                        ? "No page has changed what it tells."
                        : Counted.of(changes.size(), "changed article") + ".");
        out.flush();
        return 0;
    }
}
