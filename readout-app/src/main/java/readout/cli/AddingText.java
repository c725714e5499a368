package readout.cli;

import java.io.PrintWriter;
import java.util.List;
import readout.report.Counted;
import readout.source.Problem;
import readout.source.Problem.Severity;
import readout.store.ArticleStore.Added;
import readout.store.Store;
import readout.store.StoryKeeper;

/** What was added to a store and what could not be, for people. */
final class AddingText {

    private final PrintWriter out;
    private final Store store;

    AddingText(PrintWriter out, Store store) {
        this.out = out;
        this.store = store;
    }

    void print(Adding adding, StoryKeeper.Kept kept) {
        List<Problem> problems = adding.problems();
        long skipped = problems.stream()
                .filter(problem -> problem.severity() == Severity.SKIPPED)
                .count();
        out.println("Added " + adding.count(Added.NEW) + " new, " + adding.count(Added.CHANGED) + " changed, "
                + adding.count(Added.KNOWN) + " known before; skipped " + skipped + ", warnings "
                + (problems.size() - skipped) + ".");
        out.println("The store " + store.name() + " has "
                + Counted.of(store.articles().size(), "article") + " in " + Counted.of(kept.stories(), "story") + "; "
                + kept.built() + " built, run " + store.contents().run() + ".");
        problems.forEach(problem ->
                out.println((problem.severity() == Severity.SKIPPED ? "  skipped  " : "  warning  ") + problem));
        out.flush();
    }
}
