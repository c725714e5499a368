package readout.eval;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import readout.Readout;
import readout.language.LanguageEngine;
import readout.news.Article;
import readout.page.Page;
import readout.page.PageReader;
import readout.source.Item;
import readout.source.Sources;

/** Measures the stages from the bytes of a source to the facts of its articles, page by page, on one thread. */
@Command(
        name = "stages",
        description = "Measures the processor time of each stage on the pages of INPUT; holds one page at a time.",
        mixinStandardHelpOptions = true)
final class Stages implements Callable<Integer> {

    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

    /** What is done to a page, in this order. */
    private enum Stage {
        READ,
        EXTRACT,
        LANGUAGE,
        PAGE_TO_FACTS
    }

    @Parameters(paramLabel = "INPUT")
    private Path input = Path.of("");

    @Option(names = "--articles", defaultValue = "2000", description = "How many are measured (${DEFAULT-VALUE}).")
    private int articles = 2_000;

    @Option(names = "--warm-up", defaultValue = "500", description = "How many before them are not.")
    private int warmUp = 500;

    private final Map<Stage, Long> nanos = new EnumMap<>(Stage.class);

    @Override
    public Integer call() {
        PageReader reader = new PageReader();
        LanguageEngine language = LanguageEngine.load();
        Readout readout = Readout.load();
        int done = 0;
        try (Stream<Item> items = Sources.open(List.of(input.toString()), Sources.Options.usual())) {
            Iterator<Page> pages = items.filter(Item.Document.class::isInstance)
                    .map(item -> ((Item.Document) item).page())
                    .iterator();
            while (done < warmUp + articles && timed(Stage.READ, pages::hasNext)) {
                if (done++ == warmUp) {
                    nanos.clear();
                }
                Page page = pages.next();
                Article article = timed(Stage.EXTRACT, () -> reader.read(page));
                timed(Stage.LANGUAGE, () -> language.read(article));
                timed(Stage.PAGE_TO_FACTS, () -> readout.read(page));
            }
        }
        print(Math.max(1, done - warmUp));
        return 0;
    }

    private <T> T timed(Stage stage, Supplier<T> work) {
        long start = CLOCK.getCurrentThreadCpuTime();
        T result = work.get();
        nanos.merge(stage, CLOCK.getCurrentThreadCpuTime() - start, Long::sum);
        return result;
    }

    private void print(int measured) {
        nanos.forEach((stage, spent) -> System.out.printf(
                Locale.ROOT,
                "%-14s %8.3f ms/page %8.0f pages/s%n",
                stage.name().toLowerCase(Locale.ROOT).replace('_', ' '),
                spent / 1e6 / measured,
                measured * 1e9 / spent));
    }
}
