package readout.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Finds the open stories that share telling terms with an article. The cost of a question does not grow with the
 * number of stories: only the {@value #QUERY_TERMS} heaviest terms are asked for, of each the {@value #POSTINGS}
 * latest stories.
 */
final class StoryIndex {

    private static final int QUERY_TERMS = 40;
    private static final int POSTINGS = 64;
    private static final int CANDIDATES = 10;

    private final Map<Integer, List<OpenStory>> storiesWith = new HashMap<>();
    /** Stories that were merged into another lead to it. */
    private final Map<Integer, OpenStory> merged = new HashMap<>();

    /** Notes that a story now has the terms of an article. */
    void add(OpenStory story, TermVector vector) {
        for (int i = 0; i < Math.min(QUERY_TERMS, vector.size()); i++) {
            List<OpenStory> stories = storiesWith.computeIfAbsent(vector.terms()[i], t -> new ArrayList<>(1));
            int last = stories.size() - 1;
            if (stories.stream().skip(Math.max(0, last - 3)).noneMatch(s -> s == story)) {
                stories.add(story);
            }
            if (stories.size() > 2 * POSTINGS) {
                stories.subList(0, POSTINGS).clear();
            }
        }
    }

    void merge(OpenStory from, OpenStory into) {
        merged.put(from.number(), into);
    }

    /** The stories that share most with a vector, best first, stories older than {@code firstDay} left out. */
    List<OpenStory> candidates(TermVector vector, double firstDay) {
        Map<Integer, Double> scores = new TreeMap<>();
        Map<Integer, OpenStory> found = new HashMap<>();
        for (int i = 0; i < Math.min(QUERY_TERMS, vector.size()); i++) {
            double weight = vector.weights()[i];
            int term = vector.terms()[i];
            for (OpenStory story : latest(term)) {
                if (story.lastDay() >= firstDay) {
                    found.put(story.number(), story);
                    scores.merge(story.number(), weight * story.weight(term) / story.size(), Double::sum);
                }
            }
        }
        return scores.entrySet().stream()
                .sorted(Map.Entry.<Integer, Double>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(CANDIDATES)
                .map(e -> java.util.Objects.requireNonNull(found.get(e.getKey())))
                .toList();
    }

    /** The latest stories with a term, each once. */
    private Iterable<OpenStory> latest(int term) {
        List<OpenStory> stories = storiesWith.getOrDefault(term, List.of());
        Map<Integer, OpenStory> latest = new TreeMap<>();
        for (int i = stories.size() - 1; i >= 0 && latest.size() < POSTINGS; i--) {
            OpenStory story = current(stories.get(i));
            latest.put(story.number(), story);
        }
        return latest.values();
    }

    private OpenStory current(OpenStory story) {
        OpenStory now = story;
        for (OpenStory next = merged.get(now.number()); next != null; next = merged.get(now.number())) {
            now = next;
        }
        return now;
    }
}
