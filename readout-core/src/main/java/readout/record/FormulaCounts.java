package readout.record;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import readout.news.ArticleFacts;
import readout.story.OrdinaryNews;

/**
 * How often stems and pairs of neighbouring stems stand in a collection, and in how many of its stories: what tells a
 * formula from words that meet by chance, and from phrases of everyday news.
 */
final class FormulaCounts {

    /** How much more frequent a formula must be here than in ordinary news: e to this power. */
    private static final double TELLING = 3.2;
    /** Neighbours in a formula seldom stand apart: occurrences together by the geometric mean of all (Ochiai 1957). */
    private static final double COHESION = 0.3;

    private final Map<String, Integer> occurrences = new HashMap<>();
    private final Map<String, Integer> storiesWith = new HashMap<>();
    private int stories;

    void add(Collection<ArticleFacts> story) {
        stories++;
        Set<String> seen = new HashSet<>();
        for (ArticleFacts article : story) {
            for (TellingWords passage : TellingWords.passages(article)) {
                List<String> pairs = passage.pairs();
                seen.addAll(pairs);
                pairs.forEach(pair -> occurrences.merge(pair, 1, Integer::sum));
                passage.stems().forEach(stem -> occurrences.merge(stem, 1, Integer::sum));
            }
        }
        seen.forEach(pair -> storiesWith.merge(pair, 1, Integer::sum));
    }

    /** Whether a pair returns, holds together and is not everyday news. A formula consists of such pairs. */
    boolean isTelling(String pair) {
        int in = storiesWith.getOrDefault(pair, 0);
        return in > 1 && cohesion(pair) >= COHESION && surprise(pair) >= TELLING;
    }

    private double cohesion(String pair) {
        int space = pair.indexOf(' ');
        double first = occurrences.getOrDefault(pair.substring(0, space), 1);
        double second = occurrences.getOrDefault(pair.substring(space + 1), 1);
        return occurrences.getOrDefault(pair, 0) / Math.sqrt(first * second);
    }

    /**
     * The logarithm of how much more frequent a pair is in the stories than in ordinary news, as in pointwise mutual
     * information (Church and Hanks 1990).
     */
    double surprise(String pair) {
        OrdinaryNews ordinary = OrdinaryNews.counts();
        int space = pair.indexOf(' ');
        double expected = (ordinary.with(pair.substring(0, space), pair.substring(space + 1)) + 0.5)
                / (ordinary.articles() + 1.0);
        return Math.log(storiesWith.getOrDefault(pair, 0) / (double) stories / expected);
    }
}
