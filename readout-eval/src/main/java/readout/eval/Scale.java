package readout.eval;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import readout.eval.generate.GeneratedArticle;
import readout.eval.generate.GeneratedNews;
import readout.news.Article;
import readout.news.ArticleFacts;
import readout.news.Lineage;
import readout.news.Outlet;
import readout.news.PartialDate;
import readout.news.Published;
import readout.news.Region;
import readout.news.Span;
import readout.record.Copying;
import readout.story.StoryFeatures;
import readout.story.StoryFinder;

/** Measures how grouping and lineage do on very many generated articles; times are those of the core, not of the clock. */
@Command(
        name = "scale",
        description = "Speed and memory on very many generated articles.",
        mixinStandardHelpOptions = true)
final class Scale {

    private static final int STEPS = 10;

    @Command(
            name = "stories",
            description = "Groups a stream into stories: articles/s and heap at each tenth of the stream.",
            mixinStandardHelpOptions = true)
    int stories(
            @Option(names = "--articles", defaultValue = "100000", description = "How many (${DEFAULT-VALUE}).")
                    int articles,
            @Option(names = "--per-day", defaultValue = "10000", description = "How many a day (${DEFAULT-VALUE}).")
                    int perDay) {
        GeneratedNews news = new GeneratedNews(1, perDay);
        int[] closed = new int[2];
        StoryFinder finder = new StoryFinder(story -> {
            closed[0]++;
            closed[1] += story.size();
        });
        System.out.printf(Locale.ROOT, "%10s %12s %12s %10s%n", "position", "articles/s", "us/article", "heap MB");
        long all = 0;
        for (int step = 1; step <= STEPS; step++) {
            int count = articles / STEPS;
            long spent = 0;
            for (int i = 0; i < count; i++) {
                GeneratedArticle article = news.next();
                long start = cpu();
                finder.add(features(article));
                spent += cpu() - start;
            }
            all += spent;
            row((long) step * count, count, spent);
        }
        long start = cpu();
        finder.finish();
        all += cpu() - start;
        System.out.printf(
                Locale.ROOT,
                "%d articles in %d stories: %.0f articles/s%n",
                closed[1],
                closed[0],
                closed[1] * 1e9 / all);
        return 0;
    }

    private static StoryFeatures features(GeneratedArticle article) {
        return StoryFeatures.of(
                article.id(), Optional.of(article.published().atStartOfDay()), article.title(), article.text());
    }

    /** Nanoseconds that this thread has had a core: the machine may be busy with other work. */
    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static void row(long position, int count, long nanos) {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        System.out.printf(
                Locale.ROOT,
                "%10d %12.0f %12.1f %10d%n",
                position,
                count * 1e9 / nanos,
                nanos / 1e3 / count,
                (runtime.totalMemory() - runtime.freeMemory()) >> 20);
    }

    @Command(
            name = "lineage",
            description =
                    "Finds copies in a stream in which one article in ten takes a passage of 30 to 80 words, word for"
                            + " word, from an earlier one: articles/s, heap, recall.",
            mixinStandardHelpOptions = true)
    int lineage(
            @Option(names = "--articles", defaultValue = "100000", description = "How many (${DEFAULT-VALUE}).")
                    int articles) {
        GeneratedNews news = new GeneratedNews(2, 10_000);
        SplittableRandom random = new SplittableRandom(3);
        List<String> texts = new ArrayList<>();
        Set<String> copies = new HashSet<>();
        Copying copying = new Copying();
        long spent = 0;
        for (int i = 0; i < articles; i++) {
            GeneratedArticle article = news.next();
            String text = article.text();
            if (i >= STEPS && i % STEPS == 0) {
                int from = random.nextInt(texts.size());
                text += "\n\n" + passage(texts.get(from), random);
                copies.add(from + " " + i);
            }
            texts.add(text);
            ArticleFacts facts = facts(i, article, text);
            long start = cpu();
            copying.add(facts);
            spent += cpu() - start;
            if ((i + 1) % (articles / STEPS) == 0) {
                row(i + 1, i + 1, spent);
            }
        }
        Set<String> found = new HashSet<>();
        for (Lineage passage : copying.lineage()) {
            found.add(passage.from().article() + " " + passage.to().article());
        }
        long right = copies.stream().filter(found::contains).count();
        System.out.printf(
                Locale.ROOT,
                "%d articles: %.0f articles/s; %d of %d copies found, recall %.4f%n",
                articles,
                articles * 1e9 / spent,
                right,
                copies.size(),
                right / (double) copies.size());
        return 0;
    }

    /** Thirty to eighty words in a row. */
    private static String passage(String text, SplittableRandom random) {
        String[] words = text.split("\\s+");
        int length = Math.min(words.length, 30 + random.nextInt(51));
        int from = random.nextInt(words.length - length + 1);
        return String.join(" ", List.of(words).subList(from, from + length));
    }

    private static ArticleFacts facts(int number, GeneratedArticle article, String text) {
        Published published =
                new Published(PartialDate.of(article.published()), Optional.empty(), Published.How.STATED, "generated");
        Article told = new Article(
                "" + number,
                article.id(),
                "",
                text,
                List.of(new Region(new Span(0, text.length()), Region.Kind.BODY)),
                Optional.of(new Outlet(article.outlet())),
                Optional.of(article.title()),
                Optional.empty(),
                Optional.of(published),
                "en",
                false);
        return new ArticleFacts(told, List.of(), List.of(), List.of(), List.of());
    }
}
