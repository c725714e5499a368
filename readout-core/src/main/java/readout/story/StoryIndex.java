package readout.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the open stories that share telling terms with an article. The cost of a question does not grow with the
 * number of stories: only the {@value #QUERY_TERMS} heaviest terms are asked for, of each the {@value #POSTINGS}
 * latest stories.
 */
final class StoryIndex {

    private static final int QUERY_TERMS = 40;
    private static final int POSTINGS = 64;
    private static final int CANDIDATES = 10;

    private static final Comparator<OpenStory> BEST =
            Comparator.comparingDouble((OpenStory story) -> -story.score).thenComparingInt(OpenStory::number);

    private final Map<Integer, List<OpenStory>> storiesWith = new HashMap<>();
    /** Stories that were merged into another lead to it. */
    private final Map<Integer, OpenStory> merged = new HashMap<>();

    private long looks;

    /** Notes that a story now has the terms of an article. */
    void add(OpenStory story, TermVector vector) {
        for (int i = 0; i < Math.min(QUERY_TERMS, vector.size()); i++) {
            List<OpenStory> stories = storiesWith.computeIfAbsent(vector.terms()[i], t -> new ArrayList<>(1));
            if (!endsWith(stories, story)) {
                stories.add(story);
            }
            if (stories.size() > 2 * POSTINGS) {
                stories.subList(0, POSTINGS).clear();
            }
        }
    }

    private static boolean endsWith(List<OpenStory> stories, OpenStory story) {
        for (int i = stories.size() - 1; i >= Math.max(0, stories.size() - 4); i--) {
            if (stories.get(i) == story) {
                return true;
            }
        }
        return false;
    }

    void merge(OpenStory from, OpenStory into) {
        merged.put(from.number(), into);
    }

    /** Forgets the stories whose last article is older than a day. */
    void forget(double firstDay) {
        storiesWith.values().removeIf(stories -> {
            stories.removeIf(story -> current(story).lastDay() < firstDay);
            return stories.isEmpty();
        });
        merged.values().removeIf(story -> current(story).lastDay() < firstDay);
    }

    /** The stories that share most with a vector, best first, stories older than {@code firstDay} left out. */
    List<OpenStory> candidates(TermVector vector, double firstDay) {
        List<OpenStory> found = new ArrayList<>();
        long question = looks;
        for (int i = 0; i < Math.min(QUERY_TERMS, vector.size()); i++) {
            int term = vector.terms()[i];
            for (OpenStory story : latest(term)) {
                if (story.lastDay() >= firstDay) {
                    if (story.question <= question) {
                        story.score = 0;
                        found.add(story);
                    }
                    story.question = looks;
                    story.score += vector.weights()[i] * story.weight(term) / story.size();
                }
            }
        }
        found.sort(BEST);
        return found.subList(0, Math.min(CANDIDATES, found.size()));
    }

    /** The latest stories with a term, each once. */
    private List<OpenStory> latest(int term) {
        List<OpenStory> stories = storiesWith.getOrDefault(term, List.of());
        List<OpenStory> latest = new ArrayList<>(Math.min(POSTINGS, stories.size()));
        looks++;
        for (int i = stories.size() - 1; i >= 0 && latest.size() < POSTINGS; i--) {
            OpenStory story = current(stories.get(i));
            if (story.look != looks) {
                story.look = looks;
                latest.add(story);
            }
        }
        return latest;
    }

    private OpenStory current(OpenStory story) {
        OpenStory now = story;
        for (OpenStory next = merged.get(now.number()); next != null; next = merged.get(now.number())) {
            now = next;
        }
        return now;
    }
}
