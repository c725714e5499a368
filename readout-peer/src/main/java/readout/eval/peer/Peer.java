package readout.eval.peer;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import readout.eval.QuoteArticle;
import readout.eval.QuoteScore;
import readout.eval.ReadoutQuotes;
import readout.eval.SpokenQuote;

/** Quality and speed of Readout and of CoreNLP on the same articles, one after the other on one thread. */
@Command(
        name = "peer",
        description = "Compares direct quotations and their speakers with CoreNLP's quote annotator.",
        mixinStandardHelpOptions = true)
public final class Peer implements Callable<Integer> {

    @Parameters(paramLabel = "INPUT", description = "PolNeAR articles: JSON lines with text and attributions.")
    private Path input = Path.of("");

    @Option(names = "--sample", defaultValue = "40", description = "So many articles, evenly spread; 0 for all.")
    private int sample;

    @Option(names = "--warm-up", defaultValue = "4", description = "Articles that CoreNLP reads before the clock starts.")
    private int warmUp;

    private Peer() {}

    public static void main(String[] args) {
        System.exit(new CommandLine(new Peer()).execute(args));
    }

    @Override
    public Integer call() throws IOException {
        List<QuoteArticle> articles = spread(QuoteArticle.read(input));
        System.out.printf(
                Locale.ROOT,
                "%d articles, %d direct quotations with a source%n",
                articles.size(),
                articles.stream().mapToInt(a -> a.direct().size()).sum());
        ReadoutQuotes readout = new ReadoutQuotes();
        for (int round = 0; round < 4; round++) {
            articles.forEach(article -> readout.of(article.text()));
        }
        double ours = run("Readout", articles, readout::of);
        CoreNlpQuotes peer = new CoreNlpQuotes();
        articles.stream().limit(warmUp).forEach(article -> peer.of(article.text()));
        double theirs = run("CoreNLP 4.5.10", articles, peer::of);
        System.out.printf(Locale.ROOT, "Readout reads %.0f times as many articles in the same time%n", theirs / ours);
        return 0;
    }

    private List<QuoteArticle> spread(List<QuoteArticle> all) {
        if (sample <= 0 || sample >= all.size()) {
            return all;
        }
        List<QuoteArticle> out = new ArrayList<>();
        for (int i = 0; i < sample; i++) {
            out.add(all.get((int) ((long) i * all.size() / sample)));
        }
        return out;
    }

    /** Prints one row; returns seconds of processor time. */
    private static double run(
            String name, List<QuoteArticle> articles, Function<String, List<SpokenQuote>> quotes) {
        List<List<SpokenQuote>> found = new ArrayList<>();
        long clock = System.nanoTime();
        long processor = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        articles.forEach(article -> found.add(quotes.apply(article.text())));
        double seconds = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - processor) / 1e9;
        double clockSeconds = (System.nanoTime() - clock) / 1e9;
        QuoteScore score = new QuoteScore();
        for (int i = 0; i < articles.size(); i++) {
            score.add(articles.get(i), found.get(i));
        }
        System.out.printf(
                Locale.ROOT,
                "%-15s %s, %.2f articles/s of processor time, %.2f by the clock%n",
                name,
                score,
                articles.size() / seconds,
                articles.size() / clockSeconds);
        return seconds;
    }
}
