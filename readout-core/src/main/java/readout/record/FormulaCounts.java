package readout.record;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import readout.news.ArticleFacts;
import readout.story.OrdinaryNews;

/**
 * How often stems, and pairs of stems that stand near each other, occur in a collection: what tells a formula from
 * words that meet by chance, and from phrases of everyday news. Which of a pair comes first does not matter: languages
 * and translators turn words round.
 */
final class FormulaCounts {

    /** How many telling words apart the two of a pair may stand. */
    static final int WINDOW = 2;
    /** How much more frequent a formula must be here than in ordinary news: e to this power. */
    private static final double TELLING = 3.2;
    /** Of the occurrences of the one word so many are with the other, and of the other at least so many with the one. */
    private static final double FIXED = 0.4;

    private static final double FIXED_BACK = 0.1;
    /** A word is rare when it stands in so few articles of ordinary news, as a part of all. */
    private static final double RARE = 0.02;
    /** Words with so many first letters in common are of one root. */
    private static final int ROOT = 6;

    private static final Map<String, Integer> ORDINARY_ROOTS = ordinaryRoots();

    private final PairCounts storiesWith = new PairCounts();
    private final PairCounts places = new PairCounts();
    private int stories;

    void add(Collection<ArticleFacts> story) {
        stories++;
        Set<Long> seen = new HashSet<>();
        for (ArticleFacts article : story) {
            for (TellingWords passage : TellingWords.passages(article)) {
                for (int i = 0; i < passage.size(); i++) {
                    note(key(passage.stem(i)), seen);
                    note(key(root(passage.stem(i))) + 1, seen);
                    for (int j = i + 1; j < passage.size() && j <= i + WINDOW; j++) {
                        note(key(passage.stem(i), passage.stem(j)), seen);
                    }
                }
            }
        }
        seen.forEach(storiesWith::add);
    }

    private void note(long key, Set<Long> seen) {
        places.add(key);
        seen.add(key);
    }

    private static Map<String, Integer> ordinaryRoots() {
        Map<String, Integer> roots = new HashMap<>();
        OrdinaryNews.counts().each((stem, count) -> roots.merge(root(stem), count, Integer::sum));
        return roots;
    }

    /** The beginning of a stem that it shares with the other words of its family. */
    static String root(String stem) {
        return stem.substring(0, Math.min(ROOT, stem.length()));
    }

    private static long key(String stem) {
        return OrdinaryNews.term(stem);
    }

    private static long key(String one, String other) {
        String first = one.compareTo(other) < 0 ? one : other;
        String second = first.equals(one) ? other : one;
        return (long) OrdinaryNews.term(first) << 32 ^ OrdinaryNews.term(second) * 31L ^ 0x5bd1e995L;
    }

    /** The root by which a word alone can be a formula; empty for short words and for those of everyday news. */
    String rareRoot(String stem) {
        return stem.length() >= ROOT && isRare(stem) && storiesWith.get(key(root(stem)) + 1) > 1 ? root(stem) : "";
    }

    /** Whether words of a stem's root are rare in ordinary news. */
    static boolean isRare(String stem) {
        return ORDINARY_ROOTS.getOrDefault(root(stem), 0)
                <= RARE * OrdinaryNews.counts().articles();
    }

    /** Whether a pair returns, holds together and is not everyday news. */
    boolean isTelling(String one, String other) {
        return storiesWith.get(key(one, other)) > 1
                && fixed(one, other) >= FIXED
                && Math.min(part(one, other), part(other, one)) >= FIXED_BACK
                && surprise(one, other) >= TELLING;
    }

    /**
     * How much one word calls for the other, in the direction in which it does so more: "power" stands anywhere,
     * "hegemony" goes with it. Association of words has a direction (Gries 2013, delta P).
     */
    double fixed(String one, String other) {
        return Math.max(part(one, other), part(other, one));
    }

    /** The geometric mean of both directions (Ochiai 1957). */
    double cohesion(String one, String other) {
        return Math.sqrt(part(one, other) * part(other, one));
    }

    /** Of the places of one word the part that it shares with the other. */
    private double part(String one, String other) {
        return Math.min(1, places.get(key(one, other)) / (double) places.get(key(one)));
    }

    /**
     * The logarithm of how much more frequent a pair is in the stories than in ordinary news, as in pointwise mutual
     * information (Church and Hanks 1990).
     */
    double surprise(String one, String other) {
        OrdinaryNews ordinary = OrdinaryNews.counts();
        return surprise(storiesWith.get(key(one, other)), ordinary.with(one, other) + ordinary.with(other, one));
    }

    /** The same for a root alone. */
    double surprise(String root) {
        return surprise(storiesWith.get(key(root) + 1), ORDINARY_ROOTS.getOrDefault(root, 0));
    }

    private double surprise(int here, int ordinary) {
        double expected = (ordinary + 0.5) / (OrdinaryNews.counts().articles() + 1.0);
        return Math.log(here / (double) stories / expected);
    }
}
