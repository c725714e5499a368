package readout.story;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * Puts each article, in order of time, into the story it belongs to, or opens a new one; stories that turn out to be
 * one are merged. Single-pass clustering as in topic detection and tracking (Allan et al. 1998), with the decay in
 * time of Yang et al. (1998). Nearness is the mean cosine to the articles of a story, and it decays
 * with the days since the story's last article.
 *
 * <p>The result depends on the articles alone: they are taken by {@link StoryFeatures#BY_TIME}. What a finder holds is
 * bounded by the articles of the last {@link Horizon}, and so is the cost of an article.
 */
public final class StoryFinder {

    /** Nearer than this and an article belongs to a story. */
    static final double JOIN = 0.16;
    /** Nearer than this and two stories are one. */
    private static final double MERGE = 0.35;
    /** After so many days nearness has sunk to 37 percent. */
    static final double DECAY_DAYS = 5;
    /** Of fewer open stories none is closed: an article without a date may still join any of them. */
    private static final int ALWAYS_OPEN = 10_000;

    private static final double SECONDS_PER_DAY = 86_400;

    private final TermWeights weights = new TermWeights();
    private final StoryIndex index = new StoryIndex();
    private final TreeMap<Integer, OpenStory> stories = new TreeMap<>();
    private final Consumer<List<String>> closed;
    private int opened;
    private int taken;

    /** Stories are looked through for those that are over when so many are open. */
    private int tidyAt = ALWAYS_OPEN;

    /**
     * A finder for a stream of articles in order of time.
     *
     * @param closed takes each story that can grow no more: the ids of its articles in order of time
     */
    public StoryFinder(Consumer<List<String>> closed) {
        this.closed = closed;
    }

    /** The ids of articles by story, the stories in order of their first article, the articles of each in order of time. */
    public static List<List<String>> group(Collection<StoryFeatures> articles) {
        List<StoryFeatures> ordered =
                articles.stream().sorted(StoryFeatures.BY_TIME).toList();
        Map<String, Integer> places = new HashMap<>();
        List<List<String>> stories = new ArrayList<>();
        StoryFinder finder = new StoryFinder(stories::add);
        for (StoryFeatures article : ordered) {
            places.put(article.id(), places.size());
            finder.add(article);
        }
        finder.finish();
        stories.sort(Comparator.comparing(story -> places.getOrDefault(story.get(0), 0)));
        return stories;
    }

    /** Takes the next article, by {@link StoryFeatures#BY_TIME}. */
    public void add(StoryFeatures article) {
        TermVector vector = weights.vector(article);
        double day = day(article.published());
        Horizon horizon = Horizon.before(day, taken);
        if (stories.size() >= tidyAt) {
            tidy(horizon);
        }
        List<OpenStory> candidates = index.candidates(vector, horizon);
        Optional<OpenStory> known = nearest(candidates, vector, day);
        OpenStory story = known.orElseGet(this::open);
        story.add(article.id(), taken++, vector, day);
        weights.count(article, story.size());
        index.add(story, vector);
        if (known.isPresent()) {
            candidates.stream().filter(other -> other != story).forEach(other -> mergeIfOne(story, other));
        }
    }

    /** Closes all stories. */
    public void finish() {
        stories.values().forEach(story -> closed.accept(story.articles()));
        stories.clear();
    }

    /** Closes the stories that no later article can join. */
    private void tidy(Horizon horizon) {
        index.forget(horizon);
        stories.values().removeIf(story -> {
            boolean over = horizon.hides(story);
            if (over) {
                closed.accept(story.articles());
            }
            return over;
        });
        tidyAt = Math.max(ALWAYS_OPEN, stories.size() + stories.size() / 4);
    }

    private OpenStory open() {
        OpenStory story = new OpenStory(opened++);
        stories.put(story.number(), story);
        return story;
    }

    /** Infinite for an article without a date: no gap counts against it. */
    private static double day(Optional<LocalDateTime> published) {
        return published
                .map(time -> time.toEpochSecond(ZoneOffset.UTC) / SECONDS_PER_DAY)
                .orElse(Double.NEGATIVE_INFINITY);
    }

    private static Optional<OpenStory> nearest(List<OpenStory> candidates, TermVector vector, double day) {
        OpenStory best = null;
        double nearest = JOIN;
        for (OpenStory story : candidates) {
            double near = story.dot(vector) / story.size() * decay(story.lastDay(), day);
            if (near >= nearest) {
                nearest = near;
                best = story;
            }
        }
        return Optional.ofNullable(best);
    }

    private static double decay(double oneDay, double otherDay) {
        double gap = Math.abs(oneDay - otherDay);
        return Double.isFinite(gap) ? Math.exp(-gap / DECAY_DAYS) : 1;
    }

    private void mergeIfOne(OpenStory story, OpenStory other) {
        if (nearness(story, other) >= MERGE) {
            stories.remove(other.number());
            story.take(other);
        }
    }

    private static double nearness(OpenStory one, OpenStory other) {
        double mean = one.dot(other) / ((double) one.size() * other.size());
        return mean * decay(one.lastDay(), other.lastDay());
    }
}
