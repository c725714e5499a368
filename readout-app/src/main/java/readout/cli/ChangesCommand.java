package readout.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import readout.store.ArticleStore;
import readout.store.Change;
import readout.store.StoreException;

/** {@code readout changes}: what pages that were changed no longer say, and what they say now. */
@Command(
        name = "changes",
        description = "Lists the articles of a store whose pages have changed, with the facts that went and came.",
        mixinStandardHelpOptions = true)
final class ChangesCommand implements Callable<Integer> {

    @Mixin
    private StoreOption store = new StoreOption();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        try (ArticleStore open = store.open()) {
            PrintWriter out = Objects.requireNonNull(spec.commandLine().getOut());
            List<Change> changes = open.changes();
            for (Change change : changes) {
                out.println(change.place() + ", version " + change.version());
                change.gone().forEach(words -> out.println("  - " + words));
                change.come().forEach(words -> out.println("  + " + words));
            }
            out.println(changes.isEmpty() ? "No page has changed." : changes.size() + " changed.");
            out.flush();
            return 0;
        } catch (StoreException e) {
            PrintWriter err = Objects.requireNonNull(spec.commandLine().getErr());
            err.println(e.getMessage());
            err.flush();
            return 1;
        }
    }
}
