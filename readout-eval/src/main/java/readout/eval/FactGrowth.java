package readout.eval;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import readout.fact.Extractor;
import readout.fact.agreement.AgreementExtractor;
import readout.fact.figure.FigureExtractor;
import readout.fact.measure.MeasureExtractor;
import readout.fact.meeting.MeetingExtractor;
import readout.language.LanguageEngine;
import readout.language.QuantityFinder;
import readout.language.Reading;
import readout.language.TimeFinder;
import readout.news.Article;
import readout.news.PartialDate;
import readout.news.Published;

/** How the time of the extractors of events and figures, and of the finders under them, grows with the text. */
@Command(
        name = "fact-growth",
        description =
                "Prints milliseconds of processor time for each 100 kB of odd texts of growing size; flat rows are linear.",
        mixinStandardHelpOptions = true)
final class FactGrowth implements Callable<Integer> {

    private static final ThreadMXBean THREAD = ManagementFactory.getThreadMXBean();

    private static final Map<String, String> TEXTS = new LinkedHashMap<>();

    static {
        TEXTS.put(
                "news",
                "Japan imposed a duty of 5 percent on steel from Brazil on Monday, and the two signed a treaty. ");
        TEXTS.put("numbers", "5 percent, 12.4 billion dollars, two-thirds of 30 tonnes, 1,200 and 7 ");
        TEXTS.put("names", "Tomas Arlen, Nora Feld, Lena Varga and Japan, ");
        TEXTS.put("dates", "on Monday, 3 May 2029, for two weeks, in early April, ");
        TEXTS.put("table", "Japan | 12.4 | 13.1 | 5.6% | 2029\n");
    }

    @Option(names = "--megabytes", description = "size of the largest text; default: ${DEFAULT-VALUE}")
    private double megabytes = 5;

    @Option(names = "--only", description = "one of the texts: news, numbers, names, dates, table; default: all")
    private String only = "";

    private final LanguageEngine engine = LanguageEngine.load();

    @Override
    public Integer call() {
        System.out.printf(
                Locale.ROOT,
                "%-8s %6s %9s %9s %9s %9s %9s %9s%n",
                "text",
                "MB",
                "times",
                "amounts",
                "meetings",
                "agreem.",
                "measures",
                "figures");
        TEXTS.forEach((name, text) -> {
            if (!only.isEmpty() && !only.equals(name)) {
                return;
            }
            for (double size = megabytes / 16; size <= megabytes; size *= 4) {
                row(name, text.repeat((int) (size * 1_000_000 / text.length()) + 1), size);
            }
        });
        return 0;
    }

    private void row(String name, String text, double size) {
        Reading reading = engine.read(article(text));
        StringBuilder out = new StringBuilder(String.format(Locale.ROOT, "%-8s %6.2f", name, size));
        time(out, size, () -> TimeFinder.load().find(reading.article(), reading.sentences()));
        time(out, size, () -> QuantityFinder.load().find(reading.sentences(), reading.timexes()));
        List<Extractor> extractors = List.of(
                new MeetingExtractor(), new AgreementExtractor(), new MeasureExtractor(), new FigureExtractor());
        extractors.forEach(extractor -> time(out, size, () -> extractor.extract(reading)));
        System.out.println(out);
    }

    private static void time(StringBuilder out, double size, Runnable work) {
        long start = THREAD.getCurrentThreadCpuTime();
        work.run();
        out.append(
                String.format(Locale.ROOT, " %9.1f", (THREAD.getCurrentThreadCpuTime() - start) / 1e6 / (10 * size)));
    }

    private static Article article(String text) {
        Published published =
                new Published(new PartialDate(2030, 3, 14), Optional.empty(), Published.How.GIVEN, "for the benchmark");
        return Article.plain("growth", text).withPublished(published);
    }
}
