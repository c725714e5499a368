package readout.eval;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.IntFunction;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import readout.Readout;
import readout.eval.generate.GeneratedNews;
import readout.news.ArticleFacts;
import readout.page.Hints;
import readout.page.Page;

/** Shows the time from page to facts against the length of hostile texts, in processor time of one thread. */
@Command(
        name = "growth",
        description = "Time against length, up to several megabytes, for texts that are meant to be slow.",
        mixinStandardHelpOptions = true)
final class Growth implements Callable<Integer> {

    private static final int STEPS = 4;

    @Option(
            names = "--most",
            defaultValue = "5000000",
            description = "Characters of the longest text (${DEFAULT-VALUE}).")
    private int most;

    @Option(names = "--only", description = "Only the texts of this name.")
    private String only = "";

    @Override
    public Integer call() {
        Readout readout = Readout.load();
        readout.read(page(repeated(articles(), 200_000)));
        List<String> header = new ArrayList<>();
        for (int step = STEPS - 1; step >= 0; step--) {
            header.add(String.format(Locale.ROOT, "%9d", most >> step));
        }
        System.out.printf(
                Locale.ROOT, "%-28s %s  growth, facts (seconds of one core)%n", "characters", String.join(" ", header));
        texts().forEach((name, text) -> {
            if (only.isEmpty() || only.equals(name)) {
                row(readout, name, text);
            }
        });
        return 0;
    }

    private void row(Readout readout, String name, IntFunction<String> text) {
        StringBuilder cells = new StringBuilder();
        double first = 0;
        double last = 0;
        int facts = 0;
        for (int step = STEPS - 1; step >= 0; step--) {
            Page page = page(text.apply(most >> step));
            long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            ArticleFacts found = readout.read(page);
            last = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1e9;
            first = step == STEPS - 1 ? last : first;
            facts = found.facts().size();
            cells.append(String.format(Locale.ROOT, "%9.2f ", last));
        }
        System.out.printf(Locale.ROOT, "%-28s %s %5.1f x, %d%n", name, cells, last / first, facts);
    }

    /** The texts by name, each to be had in any length; all but one are a single paragraph. */
    private static Map<String, IntFunction<String>> texts() {
        Map<String, IntFunction<String>> out = new LinkedHashMap<>();
        pieces().forEach((name, piece) -> out.put(name, length -> repeated(piece, length)));
        out.put("ever new names", Growth::newNames);
        return out;
    }

    private static Map<String, String> pieces() {
        Map<String, String> out = new LinkedHashMap<>();
        out.put("sentences", sentences());
        out.put("articles, with paragraphs", articles());
        out.put("no sentence end", sentences().replace(".", "").replace("\"", ""));
        out.put("quotation marks", "\"");
        out.put("opening marks", "\u201CWe agree, Oren Tal said. ");
        out.put("unbalanced marks", "\"We agree, Oren Tal said. \u201D \u2018No \u00AB ' and \u201E so \" on. ");
        out.put("quotations of a word", "\"a\" said ");
        out.put("cues", "he said that she said that it said: ");
        out.put("names", "Oren Tal and Mira Kell told Ilan Voss and Jonas Brandt, ");
        out.put(
                "mixed scripts",
                "Oren Tal \u0441\u043A\u0430\u0437\u0430\u043B \u8BF4 said \u05D0\u05D1 that \u0633\u0644\u0627\u0645 agreed. ");
        out.put("right to left", "\u05D0\u05DE\u05E8 \u05D4\u05E0\u05E9\u05D9\u05D0 \u0642\u0627\u0644 ");
        out.put("control characters", "Oren\u0000Tal\u202E said\u0007 \u200Fthat\u200B we\uFEFF agree\u0001. ");
        return out;
    }

    private static String sentences() {
        return articles().replace('\n', ' ').replaceAll(" +", " ");
    }

    private static String articles() {
        GeneratedNews news = new GeneratedNews(1, 100);
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < 200; i++) {
            out.append(news.next().text()).append("\n\n");
        }
        return out.toString();
    }

    private static String newNames(int length) {
        StringBuilder out = new StringBuilder(length + 40);
        for (int i = 0; out.length() < length; i++) {
            String name = Integer.toString(i, 36).replaceAll("[0-9]", "e");
            out.append("Mor").append(name).append("ia and the Mor").append(name).append("ian president agreed. ");
        }
        out.setLength(length);
        return out.toString();
    }

    private static String repeated(String piece, int length) {
        StringBuilder out = new StringBuilder(length + piece.length());
        while (out.length() < length) {
            out.append(piece);
        }
        out.setLength(length);
        return out.toString();
    }

    private static Page page(String text) {
        return new Page("text", "text.txt", "", Page.Form.PLAIN, text, Hints.NONE);
    }
}
