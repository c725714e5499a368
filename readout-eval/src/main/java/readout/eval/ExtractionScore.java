package readout.eval;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The measure of {@code score_extraction.py}: runs of four words, averaged over pages; and equal word sequences. */
public final class ExtractionScore {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{Pc}]+");
    private static final int RUN = 4;

    private double precision;
    private int withSystem;
    private double recall;
    private int withGold;
    private int exact;
    private int pages;

    /** Adds a page. */
    public void add(String gold, String system) {
        List<String> goldWords = words(gold);
        List<String> systemWords = words(system);
        Map<String, Integer> goldRuns = runs(goldWords);
        Map<String, Integer> systemRuns = runs(systemWords);
        int common = 0;
        for (Map.Entry<String, Integer> run : goldRuns.entrySet()) {
            common += Math.min(run.getValue(), systemRuns.getOrDefault(run.getKey(), 0));
        }
        if (!systemRuns.isEmpty()) {
            withSystem++;
            precision += common / (double) sum(systemRuns);
        }
        if (!goldRuns.isEmpty()) {
            withGold++;
            recall += common / (double) sum(goldRuns);
        }
        pages++;
        exact += goldWords.equals(systemWords) ? 1 : 0;
    }

    private static int sum(Map<String, Integer> runs) {
        return runs.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** The words of a text as the scorer counts them. */
    public static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        Matcher match = WORD.matcher(text);
        while (match.find()) {
            words.add(match.group());
        }
        return words;
    }

    private static Map<String, Integer> runs(List<String> words) {
        Map<String, Integer> runs = new HashMap<>();
        for (int i = 0; i == 0 && !words.isEmpty() || i + RUN <= words.size(); i++) {
            runs.merge(String.join(" ", words.subList(i, Math.min(words.size(), i + RUN))), 1, Integer::sum);
        }
        return runs;
    }

    public double precision() {
        return precision / Math.max(1, withSystem);
    }

    public double recall() {
        return recall / Math.max(1, withGold);
    }

    public double f1() {
        return 2 * precision() * recall() / Math.max(1e-9, precision() + recall());
    }

    /** The share of pages with exactly the words of the gold. */
    public double accuracy() {
        return exact / (double) Math.max(1, pages);
    }
}
