package readout.story;

import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Turns articles into vectors of weighted terms: root of the frequency, times the inverse document frequency in
 * ordinary news and in the articles seen so far.
 */
final class TermWeights {

    private static final int TERMS = 250;
    /** How many times an article of ordinary news counts against one of the stream. */
    private static final double ORDINARY = 2;

    private final OrdinaryNews ordinary = OrdinaryNews.counts();
    private final TermMap articlesWith = new TermMap();
    private int articles;

    /** Counts an article and gives its vector. */
    TermVector vector(StoryFeatures article) {
        articles++;
        double[] weights = new double[article.size()];
        for (int i = 0; i < article.size(); i++) {
            articlesWith.add(article.term(i), 1);
            weights[i] = Math.sqrt(article.frequency(i)) * rarity(article.term(i));
        }
        int[] order = IntStream.range(0, weights.length)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> -weights[i]).thenComparing(Comparator.naturalOrder()))
                .mapToInt(i -> i)
                .limit(TERMS)
                .toArray();
        return TermVector.of(
                IntStream.of(order).map(article::term).toArray(),
                IntStream.of(order).mapToDouble(i -> weights[i]).toArray());
    }

    private double rarity(int term) {
        double all = ORDINARY * ordinary.articles() + articles + 1;
        double with = ORDINARY * ordinary.with(term) + articlesWith.get(term) + 0.5;
        return Math.max(0, Math.log(all / with));
    }
}
