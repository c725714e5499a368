package readout.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import readout.store.Hit;
import readout.store.Selection;
import readout.store.Store;

/** {@code readout search}: articles or facts of a store by words, actor, kind, outlet and period. */
@Command(
        name = "search",
        description =
                "Finds the articles, or with --facts the facts, of a store: with all of some words the best first,"
                        + " without words the latest first.",
        mixinStandardHelpOptions = true)
final class SearchCommand implements Callable<Integer> {

    @Parameters(arity = "0..*", paramLabel = "WORD", description = "Words; several in quotation marks are a phrase.")
    private List<String> words = List.of();

    @Mixin
    private StoreOption store = new StoreOption();

    @Mixin
    private SelectionOptions selection = new SelectionOptions();

    @Option(names = "--facts", description = "Find facts, by the words of their evidence.")
    private boolean facts;

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
        Selection wanted = selection.with(words);
        return store.use(spec, open -> list(open, wanted));
    }

    private int list(Store open, Selection wanted) {
        PrintWriter out = spec.commandLine().getOut();
        List<Hit> hits =
                facts ? open.search().facts(wanted, limit) : open.search().articles(wanted, limit);
        for (Hit hit : hits) {
            out.println(hit.date().orElse("no date") + "  " + hit.outlet().orElse(hit.id()) + "  "
                    + hit.title().orElse("") + "  " + hit.place());
            if (!hit.passage().isEmpty()) {
                out.println("    " + hit.passage().replaceAll("\\s+", " "));
            }
        }
        out.println(
                hits.isEmpty()
                        ? "Nothing found."
                        : hits.size() < limit
                                ? hits.size() + " found."
                                : "The first " + limit + "; there may be more, which --limit shows.");
        out.flush();
        return 0;
    }
}
