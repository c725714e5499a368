package readout.record;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import readout.news.ArticleFacts;
import readout.story.OrdinaryNews;

/**
 * In how many stories of a collection stems and pairs of neighbouring stems stand: what tells a formula from words that
 * meet by chance, and from phrases of everyday news.
 */
final class FormulaCounts {

    /** How much more frequent a formula must be here than in ordinary news: e to this power. */
    private static final double TELLING = 3.2;
    /** Neighbours in a formula seldom stand apart: stories with both by the geometric mean of each (Ochiai 1957). */
    private static final double COHESION = 0.3;

    private final PairCounts storiesWith = new PairCounts();
    private int stories;

    void add(Collection<ArticleFacts> story) {
        stories++;
        Set<Long> seen = new HashSet<>();
        for (ArticleFacts article : story) {
            for (TellingWords passage : TellingWords.passages(article)) {
                for (int i = 0; i < passage.size(); i++) {
                    seen.add(key(passage.stem(i)));
                    if (i + 1 < passage.size()) {
                        seen.add(key(passage.stem(i), passage.stem(i + 1)));
                    }
                }
            }
        }
        seen.forEach(storiesWith::add);
    }

    int stories() {
        return stories;
    }

    private static long key(String stem) {
        return OrdinaryNews.term(stem);
    }

    private static long key(String first, String second) {
        return (long) OrdinaryNews.term(first) << 32 ^ OrdinaryNews.term(second) * 31L ^ 0x5bd1e995L;
    }

    /** Whether a pair returns, holds together and is not everyday news. A formula consists of such pairs. */
    boolean isTelling(String first, String second) {
        return storiesWith.get(key(first, second)) > 1
                && cohesion(first, second) >= COHESION
                && surprise(first, second) >= TELLING;
    }

    double cohesion(String first, String second) {
        double one = storiesWith.get(key(first));
        double other = storiesWith.get(key(second));
        return storiesWith.get(key(first, second)) / Math.sqrt(one * other);
    }

    /**
     * The logarithm of how much more frequent a pair is in the stories than in ordinary news, as in pointwise mutual
     * information (Church and Hanks 1990).
     */
    double surprise(String first, String second) {
        OrdinaryNews ordinary = OrdinaryNews.counts();
        double expected = (ordinary.with(first, second) + 0.5) / (ordinary.articles() + 1.0);
        return Math.log(storiesWith.get(key(first, second)) / (double) stories / expected);
    }
}
