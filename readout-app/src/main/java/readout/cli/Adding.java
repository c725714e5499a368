package readout.cli;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import readout.Readout;
import readout.news.ArticleFacts;
import readout.page.Page;
import readout.page.PageAddress;
import readout.source.Item;
import readout.source.Problem;
import readout.source.Sources;
import readout.store.ArticleStore;
import readout.store.ArticleStore.Added;
import readout.store.Store;
import readout.store.StoryKeeper;

/** Reads inputs into a store: pages that it does not have, article by article, then the stories that they touch. */
final class Adding {

    private final Readout readout;
    private final Store store;
    private final ArticleStore articles;
    private final int threads;
    private final IntConsumer progress;
    private int read;
    private final List<Problem> problems = new ArrayList<>();
    /** The places of the pages that are being read, in their order. */
    private final Deque<String> underWay = new ArrayDeque<>();

    private final Map<Added, Integer> counts = new EnumMap<>(Added.class);

    Adding(Readout readout, Store store, int threads) {
        this(readout, store, threads, articles -> {});
    }

    /** @param progress is told after each article how many have been read */
    Adding(Readout readout, Store store, int threads, IntConsumer progress) {
        this.progress = progress;
        this.readout = readout;
        this.store = store;
        this.articles = store.articles();
        this.threads = threads;
    }

    /** Adds what the inputs have. */
    void add(List<String> inputs, Sources.Options options) {
        try (Stream<Item> items = Sources.open(inputs, options)) {
            Iterator<Page> pages =
                    items.map(this::page).flatMap(Optional::stream).iterator();
            readout.readAll(pages, threads, this::take, this::fail);
        }
    }

    /** Brings the whole record up to date. */
    StoryKeeper.Kept update() {
        StoryKeeper.Kept kept = updateStories();
        store.across().update();
        return kept;
    }

    /** Brings the stories up to date, and leaves what returns across them. */
    StoryKeeper.Kept updateStories() {
        return store.stories().update();
    }

    /** A page that the store does not have. */
    private Optional<Page> page(Item item) {
        if (item instanceof Problem problem) {
            problems.add(problem);
        }
        if (!(item instanceof Item.Document document)) {
            return Optional.empty();
        }
        Page page = document.page();
        String place = place(page);
        if (articles.knows(place, page.sha256(), Set.copyOf(underWay))) {
            counts.merge(Added.KNOWN, 1, Integer::sum);
            return Optional.empty();
        }
        underWay.add(place);
        return Optional.of(page);
    }

    private static String place(Page page) {
        return PageAddress.of(page).orElse(page.source());
    }

    private void take(ArticleFacts facts) {
        Optional<Problem> problem = Problem.of(facts.article());
        problem.ifPresent(problems::add);
        String place = underWay.remove();
        if (problem.filter(p -> p.severity() == Problem.Severity.SKIPPED).isEmpty()) {
            counts.merge(articles.add(place, facts), 1, Integer::sum);
        }
        progress.accept(++read);
    }

    private void fail(Page page, Throwable cause) {
        underWay.remove();
        problems.add(new Problem(
                page.source(),
                "",
                "the program failed on it (" + cause + "); please report it",
                Problem.Severity.SKIPPED));
    }

    /** What was skipped or read with a warning. */
    List<Problem> problems() {
        return problems;
    }

    /** To how many pages something happened. */
    int count(Added added) {
        return counts.getOrDefault(added, 0);
    }
}
