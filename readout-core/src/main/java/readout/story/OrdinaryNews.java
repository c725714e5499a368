package readout.story;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ObjIntConsumer;

/**
 * In how many articles of ordinary news a stem, or two neighbouring stems, occur. Made by {@code evaluate train
 * ordinary-news}; the origin of the counts is stated in the data file.
 */
public final class OrdinaryNews {

    private static final OrdinaryNews LOADED = load();

    private final int articles;
    private final Map<String, Integer> counts;
    private final TermMap byTerm = new TermMap();

    private OrdinaryNews(int articles, Map<String, Integer> counts) {
        this.articles = articles;
        this.counts = counts;
        counts.forEach((stem, count) -> byTerm.add(term(stem), count));
    }

    /** A stem as a number. Two stems have one number so seldom (2⁻³² a pair) that it does no harm. */
    public static int term(String stem) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < stem.length(); i++) {
            hash = (hash ^ stem.charAt(i)) * 0x100000001b3L;
        }
        return (int) (hash ^ hash >>> 32);
    }

    /** In how many articles of ordinary news the stem of a term occurs; 0 also for rare ones. */
    int with(int term) {
        return (int) byTerm.get(term);
    }

    /** The counts that come with Readout. */
    public static OrdinaryNews counts() {
        return LOADED;
    }

    private static OrdinaryNews load() {
        List<String> lines = WordList.read("ordinary-news.txt");
        Map<String, Integer> counts = new HashMap<>(lines.size() * 2);
        for (String line : lines.subList(1, lines.size())) {
            int tab = line.indexOf('\t');
            counts.put(line.substring(tab + 1), Integer.valueOf(line.substring(0, tab)));
        }
        return new OrdinaryNews(Integer.parseInt(lines.get(0)), counts);
    }

    /** The number of articles counted. */
    public int articles() {
        return articles;
    }

    /** Hands out each stem that was counted, with the number of its articles. */
    public void each(ObjIntConsumer<String> taker) {
        counts.forEach((term, count) -> {
            if (term.indexOf(' ') < 0) {
                taker.accept(term, count);
            }
        });
    }

    /** In how many of them a stem occurs; 0 also for rare ones. */
    public int with(String stem) {
        return counts.getOrDefault(stem, 0);
    }

    /** In how many of them two stems stand side by side, function words between them left out. */
    public int with(String first, String second) {
        return counts.getOrDefault(first + " " + second, 0);
    }

    /** Inverse document frequency, smoothed, between 0 and about 7: how much a stem tells. */
    public double weight(String stem) {
        return Math.log((articles + 1.0) / (with(stem) + 0.5));
    }
}
