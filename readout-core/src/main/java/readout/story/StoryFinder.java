package readout.story;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * Puts each article, in order of time, into the story it belongs to, or opens a new one; stories that turn out to be
 * one are merged. Single-pass clustering as in topic detection and tracking (Allan et al. 1998), with the decay in
 * time of Yang et al. (1998). Nearness is the mean cosine to the articles of a story, made a little larger for stories
 * of many angles, and it decays with the days since the story's last article.
 *
 * <p>The result depends on the articles alone: they are taken by {@link StoryFeatures#BY_TIME}. What a finder holds is
 * bounded by the articles of the last {@value #WINDOW_DAYS} days, and so is the cost of an article.
 */
public final class StoryFinder {

    /** Nearer than this and an article belongs to a story. */
    private static final double JOIN = 0.18;
    /** Nearer than this and two stories are one. */
    private static final double MERGE = 0.35;
    /** 1 would be the cosine to the centre of the story, 0 the mean cosine to its articles. */
    private static final double COHESION = 0.4;
    /** After so many days nearness has sunk to 37 percent. */
    private static final double DECAY_DAYS = 5;
    /** A story without an article for so many days is closed. */
    private static final double WINDOW_DAYS = 30;

    private static final double SECONDS_PER_DAY = 86_400;

    private final TermWeights weights = new TermWeights();
    private final StoryIndex index = new StoryIndex();
    private final TreeMap<Integer, OpenStory> stories = new TreeMap<>();
    private int opened;

    /** Stories are looked through for closed ones when so many are open, and then when they have doubled. */
    private int tidyAt = 10_000;

    private final Consumer<List<StoryFeatures>> closed;

    /**
     * A finder for a stream of articles in order of time.
     *
     * @param closed takes each story that can grow no more, its articles in order of time
     */
    public StoryFinder(Consumer<List<StoryFeatures>> closed) {
        this.closed = closed;
    }

    /** The articles by story, the stories in order of their first article, the articles of each in order of time. */
    public static List<List<StoryFeatures>> group(Collection<StoryFeatures> articles) {
        List<List<StoryFeatures>> stories = new ArrayList<>();
        StoryFinder finder = new StoryFinder(stories::add);
        articles.stream().sorted(StoryFeatures.BY_TIME).forEach(finder::add);
        finder.finish();
        stories.sort(Comparator.comparing((List<StoryFeatures> story) -> story.get(0), StoryFeatures.BY_TIME));
        return stories;
    }

    /** Takes the next article, by {@link StoryFeatures#BY_TIME}. */
    public void add(StoryFeatures article) {
        TermVector vector = weights.vector(article);
        double day = day(article.published());
        if (stories.size() >= tidyAt) {
            tidy(day);
        }
        OpenStory story = nearest(vector, day).orElseGet(this::open);
        story.add(article, vector, day);
        index.add(story, vector);
        if (story.size() > 1) {
            mergeInto(story, vector);
        }
    }

    /** Closes all stories. */
    public void finish() {
        stories.values().forEach(this::close);
        stories.clear();
    }

    /** Closes the stories that no article of a day or later can join. */
    private void tidy(double day) {
        double firstDay = day - WINDOW_DAYS;
        index.forget(firstDay);
        stories.values().removeIf(story -> {
            boolean old = story.lastDay() < firstDay;
            if (old) {
                close(story);
            }
            return old;
        });
        tidyAt = Math.max(10_000, 2 * stories.size());
    }

    private void close(OpenStory story) {
        closed.accept(story.articles().stream().sorted(StoryFeatures.BY_TIME).toList());
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

    private Optional<OpenStory> nearest(TermVector vector, double day) {
        OpenStory best = null;
        double nearest = JOIN;
        for (OpenStory story : index.candidates(vector, day - WINDOW_DAYS)) {
            double mean = story.dot(vector) / story.size();
            double near = mean / Math.pow(story.cohesion(), COHESION) * decay(story.lastDay(), day);
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

    private void mergeInto(OpenStory story, TermVector vector) {
        List<OpenStory> others = new ArrayList<>(index.candidates(vector, story.lastDay() - WINDOW_DAYS));
        others.remove(story);
        for (OpenStory other : others) {
            if (nearness(story, other) >= MERGE) {
                story.addAll(Objects.requireNonNull(stories.remove(other.number())));
                index.merge(other, story);
            }
        }
    }

    private static double nearness(OpenStory one, OpenStory other) {
        double mean = one.dot(other) / ((double) one.size() * other.size());
        return mean / Math.pow(one.cohesion() * other.cohesion(), COHESION) * decay(one.lastDay(), other.lastDay());
    }
}
