package readout.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import readout.Readout;
import readout.news.Article;
import readout.news.ArticleFacts;
import readout.page.Page;
import readout.page.PageAddress;
import readout.source.Item;
import readout.source.Problem;
import readout.source.Sources;
import readout.store.ArticleStore;
import readout.store.ArticleStore.Added;
import readout.store.StoreException;

/** {@code readout add}: reads what is not yet in a store and adds it, article by article. */
@Command(
        name = "add",
        description = "Reads files, folders and addresses and adds their articles to a store. What is there already is"
                + " not read again; a page that has changed becomes a new version.",
        mixinStandardHelpOptions = true)
final class AddCommand implements Callable<Integer> {

    private static final int PROBLEMS_SHOWN = 20;
    private static final int NOT_ALL_READ = 3;

    @Parameters(arity = "1..*", paramLabel = "INPUT", description = "Files, folders, addresses; - is standard input.")
    private List<String> inputs = List.of();

    @Mixin
    private StoreOption store = new StoreOption();

    @Mixin
    private WebOptions web = new WebOptions();

    @Option(names = "--threads", paramLabel = "N", description = "How many articles are read at once (all cores).")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(names = "--strict", description = "End with exit code 3 when anything was skipped or read with a warning.")
    private boolean strict;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final List<Problem> problems = new ArrayList<>();
    /** Hashes of the pages of this run: a copy is not added twice. */
    private final Set<String> seen = new HashSet<>();

    private final Map<Added, Integer> counts = new EnumMap<>(Added.class);

    @Override
    public Integer call() {
        try (ArticleStore open = store.open()) {
            add(open);
            print(open);
        } catch (StoreException e) {
            PrintWriter err = Objects.requireNonNull(spec.commandLine().getErr());
            err.println(e.getMessage());
            err.flush();
            return 1;
        }
        return strict && !problems.isEmpty() ? NOT_ALL_READ : 0;
    }

    private void add(ArticleStore open) {
        Map<String, String> places = new HashMap<>();
        try (Stream<Item> items = Sources.open(inputs, web.with(Sources.Options.usual()))) {
            Iterator<Page> pages = items.map(item -> page(item, open, places))
                    .flatMap(Optional::stream)
                    .iterator();
            Readout.load()
                    .readAll(
                            pages,
                            Math.max(1, threads),
                            facts -> take(facts, open, places),
                            (page, cause) -> problems.add(new Problem(
                                    page.source(),
                                    "",
                                    "the program failed on it (" + cause + "); please report it",
                                    Problem.Severity.SKIPPED)));
        }
    }

    /** A page that the store does not have, under the id that it has there or will have. */
    private Optional<Page> page(Item item, ArticleStore open, Map<String, String> places) {
        if (item instanceof Problem problem) {
            problems.add(problem);
        }
        if (!(item instanceof Item.Document document)) {
            return Optional.empty();
        }
        Page page = document.page();
        if (!seen.add(page.sha256()) || open.knows(page.sha256())) {
            counts.merge(Added.KNOWN, 1, Integer::sum);
            return Optional.empty();
        }
        String place = PageAddress.of(page).orElse(page.source());
        String id = open.idFor(place, page.id());
        places.put(id, place);
        return Optional.of(
                new Page(id, page.source(), page.sha256(), page.form(), page.content(), page.hints(), page.regions()));
    }

    private void take(ArticleFacts facts, ArticleStore open, Map<String, String> places) {
        Article article = facts.article();
        Optional<Problem> problem = Problem.of(article);
        problem.ifPresent(problems::add);
        String place = Objects.requireNonNullElse(places.remove(article.id()), article.source());
        if (problem.filter(p -> p.severity() == Problem.Severity.SKIPPED).isEmpty()) {
            counts.merge(open.add(place, facts), 1, Integer::sum);
        }
    }

    private void print(ArticleStore open) {
        PrintWriter out = Objects.requireNonNull(spec.commandLine().getOut());
        out.println("Added " + counts.getOrDefault(Added.NEW, 0) + " new, " + counts.getOrDefault(Added.CHANGED, 0)
                + " changed, " + counts.getOrDefault(Added.KNOWN, 0) + " known before; problems " + problems.size()
                + ". The store " + store.file() + " has " + open.size() + " articles.");
        problems.stream().limit(PROBLEMS_SHOWN).forEach(problem -> out.println("  " + problem));
        if (problems.size() > PROBLEMS_SHOWN) {
            out.println("  … " + (problems.size() - PROBLEMS_SHOWN) + " more");
        }
        out.flush();
    }
}
