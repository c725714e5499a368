package readout.eval.scale;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
import readout.record.Archive;
import readout.record.CopyingAcross;

/** Looks for copies in a generated stream. */
@Command(
        name = "lineage",
        description = "Finds copies in a stream in which one article in ten takes a passage of 30 to 80 words, word for"
                + " word, from an earlier one of another outlet: articles/s, heap, recall.",
        mixinStandardHelpOptions = true)
final class LineageScale implements Callable<Integer> {

    private static final int STEPS = 10;
    private static final int COPIES = 10;
    private static final int SHORTEST = 30;
    private static final int LONGEST = 80;

    @Option(names = "--articles", description = "How many (${DEFAULT-VALUE}).")
    private int articles = 100_000;

    private final SplittableRandom random = new SplittableRandom(3);
    private final Archive archive = Archive.inMemory();
    private final Map<String, Copy> copies = new HashMap<>();
    private final Set<String> found = new HashSet<>();
    private final Set<String> exact = new HashSet<>();
    private long passages;

    /** @param from the number of the article that the words were taken from */
    private record Copy(String from, String words) {}

    @Override
    public Integer call() {
        GeneratedNews news = new GeneratedNews(2, 10_000);
        CopyingAcross copying = new CopyingAcross(archive);
        CoreTime time = new CoreTime();
        Costs costs = new Costs(articles, time);
        for (int i = 0; i < articles; i++) {
            int number = i;
            ArticleFacts article = time.without(() -> article(number, news.next()));
            List<Lineage> lineage = copying.add(List.of(article));
            time.without(() -> note(lineage));
            if ((i + 1L) * STEPS / articles > (long) i * STEPS / articles) {
                costs.step(i + 1);
                report();
            }
        }
        System.out.printf(Locale.ROOT, "%d articles: %.0f articles/s%n", articles, costs.articlesPerSecond());
        return 0;
    }

    /** The next article, which may end with words of an earlier one. */
    private ArticleFacts article(int number, GeneratedArticle generated) {
        String text = generated.text();
        if (number >= COPIES && number % COPIES == 0) {
            String from = "" + random.nextInt(number);
            Article source = archive.article(from).article();
            if (!source.outlet().orElseThrow().name().equals(generated.outlet())) {
                String words = passage(source.text());
                copies.put("" + number, new Copy(from, words));
                text += "\n\n" + words;
            }
        }
        ArticleFacts facts = facts(number, generated, text);
        archive.add(facts);
        return facts;
    }

    /** Thirty to eighty words in a row. */
    private String passage(String text) {
        String[] words = text.split("\\s+");
        int length = Math.min(words.length, SHORTEST + random.nextInt(LONGEST - SHORTEST + 1));
        int from = random.nextInt(words.length - length + 1);
        return String.join(" ", List.of(words).subList(from, from + length));
    }

    /** Notes the copies that were found, and how many passages there are. */
    private long note(List<Lineage> lineage) {
        for (Lineage passage : lineage) {
            String to = passage.to().article();
            Copy copy = copies.get(to);
            if (copy != null && isFrom(passage, copy)) {
                found.add(to);
                if (passage.from().article().equals(copy.from())) {
                    exact.add(to);
                }
            }
        }
        passages += lineage.size();
        return passages;
    }

    /** Recall so far. */
    private void report() {
        System.out.printf(
                Locale.ROOT,
                "%d copies; led to an article that has these words %.4f, to the very article they were taken from %.4f;"
                        + " %d passages in all%n",
                copies.size(),
                found.size() / (double) copies.size(),
                exact.size() / (double) copies.size(),
                passages);
    }

    /** Whether a passage is the copied one, and leads to an article in which the copied words stand as a whole. */
    private boolean isFrom(Lineage passage, Copy copy) {
        int end = text(passage.to().article()).length();
        return passage.to().span().end() > end - copy.words().length() / 2
                && text(passage.from().article()).replaceAll("\\s+", " ").contains(copy.words());
    }

    private String text(String article) {
        return archive.article(article).article().text();
    }

    static ArticleFacts facts(int number, GeneratedArticle article, String text) {
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
