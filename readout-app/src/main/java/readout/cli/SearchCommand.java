package readout.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import readout.store.ArticleStore;
import readout.store.Hit;
import readout.store.StoreException;

/** {@code readout search}: articles of a store by their words. */
@Command(
        name = "search",
        description = "Finds the articles of a store with all of some words, the best first.",
        mixinStandardHelpOptions = true)
final class SearchCommand implements Callable<Integer> {

    @Parameters(arity = "1..*", paramLabel = "WORD", description = "Words; several in quotation marks are a phrase.")
    private List<String> words = List.of();

    @Mixin
    private StoreOption store = new StoreOption();

    @Option(
            names = "--limit",
            paramLabel = "N",
            defaultValue = "20",
            description = "How many are shown (${DEFAULT-VALUE}).")
    private int limit = 20;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        try (ArticleStore open = store.open()) {
            PrintWriter out = Objects.requireNonNull(spec.commandLine().getOut());
            List<Hit> hits = open.search(words, limit);
            for (Hit hit : hits) {
                out.println(hit.published().orElse("no date") + "  "
                        + hit.outlet().orElse(hit.id()) + "  " + hit.title().orElse("") + "  " + hit.place());
                out.println("    " + hit.passage().replaceAll("\\s+", " "));
            }
            out.println(hits.isEmpty() ? "Nothing found." : hits.size() + " found.");
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
