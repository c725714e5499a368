package readout.record;

import java.util.ArrayList;
import java.util.List;
import readout.news.Place;

/** A kernel of a formula, how it is used in a collection, and where it stands. */
final class Formula {

    /** Of each formula so many places are kept. */
    private static final int PLACES = 300;
    /** So much of its places somebody says: not all that is said is found. */
    private static final double UTTERED = 0.5;
    /** Words that hardly ever stand side by side must keep together so much. */
    private static final double COHESION = 0.6;

    /**
     * A place of it.
     *
     * @param story number of the story
     * @param article number of the article, in the order of the stories
     */
    record Occurrence(int story, int article, Place place) {}

    private final List<String> kernel;
    private final double surprise;
    private int places;
    private int uttered;
    private int stories;
    private int lastStory = -1;
    private int articles;
    private int lastArticle = -1;
    private int articlesWhole;
    private int lastWhole = -1;
    private final List<Occurrence> occurrences = new ArrayList<>(2);

    Formula(Mention mention) {
        kernel = mention.kernel();
        surprise = mention.surprise();
    }

    List<String> kernel() {
        return kernel;
    }

    String key() {
        return String.join(" ", kernel);
    }

    /** In how many articles it stands. */
    int articles() {
        return articles;
    }

    List<Occurrence> occurrences() {
        return occurrences;
    }

    /** Notes a mention; articles and stories come one after the other. */
    void note(int story, int article, Mention mention) {
        places++;
        uttered += mention.uttered() ? 1 : 0;
        stories += story == lastStory ? 0 : 1;
        lastStory = story;
        articles += article == lastArticle ? 0 : 1;
        lastArticle = article;
        if (mention.whole() && article != lastWhole) {
            articlesWhole++;
            lastWhole = article;
        }
    }

    /** Whether it returns, is mostly said, and is more than two words that happen to be near. */
    boolean isRefrain(FormulaCounts counts) {
        boolean holds = kernel.size() == 1
                ? articlesWhole > 0
                : articlesWhole > 1 || counts.cohesion(kernel.get(0), kernel.get(1)) >= COHESION;
        return stories > 1 && uttered >= UTTERED * places && holds;
    }

    /** How much it tells: more when it is in many stories. */
    double weight() {
        return surprise * Math.log(1 + stories);
    }

    /** Keeps a place; false when there are enough. */
    boolean add(Occurrence occurrence) {
        return occurrences.size() < PLACES && occurrences.add(occurrence);
    }

    /** Keeps none of its places. */
    void forget() {
        occurrences.clear();
    }
}
