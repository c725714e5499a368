package readout.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the open stories that share telling terms with an article. The cost of a question does not grow with the
 * number of stories: only the {@value #QUERY_TERMS} heaviest terms are asked for, and each has {@link Postings} of a
 * bounded length.
 */
final class StoryIndex {

    private static final int QUERY_TERMS = 40;
    private static final int CANDIDATES = 10;

    private static final Comparator<OpenStory> BEST =
            Comparator.comparingDouble((OpenStory story) -> -story.score).thenComparingInt(OpenStory::number);

    private final Map<Integer, Postings> storiesWith = new HashMap<>();

    private long questions;

    /** Notes that a story now has the terms of an article. */
    void add(OpenStory story, TermVector vector) {
        for (int i = 0; i < Math.min(QUERY_TERMS, vector.size()); i++) {
            storiesWith.computeIfAbsent(vector.terms()[i], t -> new Postings()).add(story, (float) vector.weights()[i]);
        }
    }

    /** Forgets the stories that are over. */
    void forget(Horizon horizon) {
        storiesWith.values().removeIf(stories -> stories.forget(horizon));
    }

    /** The stories that share most with a vector, best first, without those that are over. */
    List<OpenStory> candidates(TermVector vector, Horizon horizon) {
        List<OpenStory> found = new ArrayList<>();
        questions++;
        for (int i = 0; i < Math.min(QUERY_TERMS, vector.size()); i++) {
            Postings stories = storiesWith.get(vector.terms()[i]);
            if (stories != null) {
                score(stories, vector.weights()[i], horizon, found);
            }
        }
        return best(found);
    }

    /** The first {@value #CANDIDATES}, without putting thousands in order. */
    private static List<OpenStory> best(List<OpenStory> found) {
        List<OpenStory> best = new ArrayList<>(CANDIDATES + 1);
        for (OpenStory story : found) {
            int at = best.size();
            while (at > 0 && BEST.compare(story, best.get(at - 1)) < 0) {
                at--;
            }
            if (at < CANDIDATES) {
                best.add(at, story);
            }
            if (best.size() > CANDIDATES) {
                best.remove(CANDIDATES);
            }
        }
        return best;
    }

    private void score(Postings stories, double weight, Horizon horizon, List<OpenStory> found) {
        for (int at = 0; at < stories.size(); at++) {
            OpenStory story = stories.story(at);
            if (horizon.hides(story)) {
                continue;
            }
            if (story.question != questions) {
                story.question = questions;
                story.score = 0;
                found.add(story);
            }
            story.score += weight * stories.weight(at) / story.size();
        }
    }
}
