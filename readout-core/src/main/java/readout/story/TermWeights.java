package readout.story;

import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * Turns articles into vectors of weighted terms: root of the frequency, times the inverse document frequency in
 * ordinary news and in the articles seen so far. What thousands of articles of one story say tells of that story, not of
 * the news: after {@value #WHOLE} articles each further one of a story counts for less, so that a story counts for about
 * {@value #WHOLE} times the logarithm of its size. New names never end, so counts age: when there are {@value #COUNTED}
 * terms all counts are halved, and those of terms that were seen once are dropped.
 */
final class TermWeights {

    private static final int TERMS = 250;
    /** How many times an article of ordinary news counts against one of the stream. */
    private static final double ORDINARY = 2;

    private static final int COUNTED = 500_000;
    /** So many articles of a story count in full. */
    private static final int WHOLE = 100;

    private final OrdinaryNews ordinary = OrdinaryNews.counts();
    private TermMap articlesWith = new TermMap();
    private double articles;

    /** The vector of an article that is yet to be counted. */
    TermVector vector(StoryFeatures article) {
        double[] weights = new double[article.size()];
        for (int i = 0; i < article.size(); i++) {
            weights[i] = Math.sqrt(article.frequency(i)) * rarity(article.term(i));
        }
        int[] heaviest = heaviest(weights);
        return TermVector.of(
                IntStream.of(heaviest).map(article::term).toArray(),
                IntStream.of(heaviest).mapToDouble(i -> weights[i]).toArray());
    }

    /**
     * Counts an article.
     *
     * @param story how many articles its story has with it
     */
    void count(StoryFeatures article, int story) {
        if (articlesWith.size() >= COUNTED) {
            age();
        }
        float share = Math.min(1, (float) WHOLE / story);
        articles += share;
        for (int i = 0; i < article.size(); i++) {
            articlesWith.add(article.term(i), share);
        }
    }

    /** The places of the greatest weights, the greatest first; weights are not negative. */
    private static int[] heaviest(double[] weights) {
        long[] keys = new long[weights.length];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = (long) -Float.floatToIntBits((float) weights[i]) << Integer.SIZE | i;
        }
        Arrays.sort(keys);
        return LongStream.of(keys).limit(TERMS).mapToInt(key -> (int) key).toArray();
    }

    private void age() {
        TermMap kept = new TermMap();
        for (int i = 0; i < articlesWith.size(); i++) {
            if (articlesWith.value(i) > 1) {
                kept.add(articlesWith.term(i), articlesWith.value(i) / 2);
            }
        }
        articlesWith = kept;
        articles /= 2;
    }

    private double rarity(int term) {
        double all = ORDINARY * ordinary.articles() + articles + 2;
        double with = ORDINARY * ordinary.with(term) + articlesWith.get(term) + 1.5;
        return Math.max(0, Math.log(all / with));
    }
}
