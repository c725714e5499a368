package readout.eval.scale;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
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

/** Looks for copies in a generated stream. */
@Command(
        name = "lineage",
        description = "Finds copies in a stream in which one article in ten takes a passage of 30 to 80 words, word for"
                + " word, from an earlier one: articles/s, heap, recall.",
        mixinStandardHelpOptions = true)
final class LineageScale implements Callable<Integer> {

    private static final int STEPS = 10;

    @Option(names = "--articles", description = "How many (${DEFAULT-VALUE}).")
    private int articles = 100_000;

    @Override
    public Integer call() {
        GeneratedNews news = new GeneratedNews(2, 10_000);
        SplittableRandom random = new SplittableRandom(3);
        List<String> texts = new ArrayList<>();
        Set<String> copies = new HashSet<>();
        Copying copying = new Copying();
        CoreTime time = new CoreTime();
        Costs costs = new Costs(articles, time);
        for (int i = 0; i < articles; i++) {
            int number = i;
            ArticleFacts facts = time.without(() -> {
                GeneratedArticle article = news.next();
                String text = article.text();
                if (number >= STEPS && number % STEPS == 0) {
                    int from = random.nextInt(texts.size());
                    text += "\n\n" + passage(texts.get(from), random);
                    copies.add(from + " " + number);
                }
                texts.add(text);
                return facts(number, article, text);
            });
            copying.add(facts);
            if ((i + 1L) * STEPS / articles > (long) i * STEPS / articles) {
                costs.step(i + 1);
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
                costs.articlesPerSecond(),
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
