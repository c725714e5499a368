package readout.eval;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import readout.Readout;
import readout.fact.statement.StatementExtractor;
import readout.language.LanguageEngine;
import readout.language.LanguageEngine.Stage;
import readout.language.Reading;
import readout.language.Sentence;
import readout.news.Article;
import readout.news.ArticleFacts;
import readout.page.Page;
import readout.page.PageReader;
import readout.source.Item;
import readout.source.Sources;

/** Measures articles and tokens per second of each stage, after warm-up, and the heap and start-up time. */
@Command(
        name = "speed",
        description = "Measures the speed of each stage on INPUT (files, folders, JSON Lines), after warm-up.",
        mixinStandardHelpOptions = true)
final class Speed implements Callable<Integer> {

    @Parameters(paramLabel = "INPUT")
    private String input = "";

    @Option(
            names = "--rounds",
            defaultValue = "5",
            description = "Runs over the input; of the stages the last third counts.")
    private int rounds = 5;

    @Option(names = "--program", description = "The script to start for the start-up time (./readout).")
    private Path program = Path.of("readout");

    @Option(names = "--examples", description = "What it reads (examples/coverage).")
    private Path examples = Path.of("examples", "coverage");

    @Override
    public Integer call() throws IOException, InterruptedException {
        List<Page> pages;
        try (Stream<Item> items = Sources.open(List.of(input), Sources.Options.usual())) {
            pages = items.filter(Item.Document.class::isInstance)
                    .map(item -> ((Item.Document) item).page())
                    .toList();
        }
        PageReader reader = new PageReader();
        List<Article> articles = pages.stream().map(reader::read).toList();
        Readout readout = Readout.load();
        LanguageEngine language = LanguageEngine.load();
        StatementExtractor statements = StatementExtractor.load();
        int measured = Math.max(1, (rounds + 2) / 3);
        for (int round = measured; round < rounds; round++) {
            articles.forEach(article -> {
                readout.read(article);
                statements.extract(language.read(article));
            });
        }
        long tokens = stages(language, statements, articles, measured);
        oneThread(readout, pages, tokens);
        threads(readout, pages, Runtime.getRuntime().availableProcessors());
        startUp();
        return 0;
    }

    /** Measures the stages in some rounds and gives back how many tokens the articles have. */
    private static long stages(
            LanguageEngine reader, StatementExtractor statements, List<Article> articles, int rounds) {
        Map<Stage, Long> nanos = new EnumMap<>(Stage.class);
        long tokens = 0;
        long attribution = 0;
        List<Article> all = Collections.nCopies(rounds, articles).stream()
                .flatMap(List::stream)
                .toList();
        for (Article article : all) {
            long[] last = {System.nanoTime()};
            Reading reading = reader.read(article, stage -> {
                long now = System.nanoTime();
                nanos.merge(stage, now - last[0], Long::sum);
                last[0] = now;
            });
            tokens += reading.sentences().stream().mapToLong(Sentence::size).sum();
            long start = System.nanoTime();
            statements.extract(reading);
            attribution += System.nanoTime() - start;
        }
        System.out.printf(Locale.ROOT, "%d articles, %d tokens, one thread:%n", articles.size(), tokens / rounds);
        long engine = 0;
        for (Stage stage : Stage.values()) {
            long spent = nanos.getOrDefault(stage, 1L);
            row(stage.name().toLowerCase(Locale.ROOT), spent, all.size(), tokens);
            engine += stage.compareTo(Stage.PARSE) <= 0 ? spent : 0;
        }
        row("segment to parse", engine, all.size(), tokens);
        row("attribution", attribution, all.size(), tokens);
        long language = nanos.values().stream().mapToLong(Long::longValue).sum();
        System.out.printf(
                Locale.ROOT, "attribution costs %.0f %% of the language engine%n", attribution * 100.0 / language);
        return tokens / rounds;
    }

    private static void oneThread(Readout readout, List<Page> pages, long tokens) {
        long start = System.nanoTime();
        List<ArticleFacts> facts = pages.stream().map(readout::read).toList();
        long read = System.nanoTime();
        row("page to facts", read - start, pages.size(), tokens);
        readout.record(facts);
        row("record", System.nanoTime() - read, pages.size(), tokens);
        Runtime runtime = Runtime.getRuntime();
        System.gc();
        System.out.printf(
                Locale.ROOT,
                "heap with all models and results: %d MB%n",
                (runtime.totalMemory() - runtime.freeMemory()) >> 20);
    }

    private static void threads(Readout readout, List<Page> pages, int threads) {
        long start = System.nanoTime();
        List<ArticleFacts> facts = new ArrayList<>();
        readout.readAll(pages.iterator(), threads, facts::add, (page, cause) -> {});
        double seconds = (System.nanoTime() - start) / 1e9;
        System.out.printf(Locale.ROOT, "page to facts, %d threads: %.1f articles/s%n", threads, pages.size() / seconds);
    }

    private void startUp() throws IOException, InterruptedException {
        Path out = java.nio.file.Files.createTempDirectory("readout-speed");
        for (int i = 0; i < 3; i++) {
            long start = System.nanoTime();
            new ProcessBuilder(
                            program.toAbsolutePath().toString(),
                            "run",
                            examples.toString(),
                            "--quiet",
                            "--out",
                            out.toString())
                    .inheritIO()
                    .start()
                    .waitFor();
            System.out.printf(
                    Locale.ROOT,
                    "%s run %s, whole process: %.2f s%n",
                    program,
                    examples,
                    (System.nanoTime() - start) / 1e9);
        }
    }

    private static void row(String name, long nanos, int articles, long tokens) {
        System.out.printf(
                Locale.ROOT,
                "%-18s %8.3f ms/article %10.1f articles/s %12.0f tokens/s%n",
                name,
                nanos / 1e6 / articles,
                articles * 1e9 / nanos,
                tokens * 1e9 / nanos);
    }
}
