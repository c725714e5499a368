package readout.eval.generate;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.PriorityQueue;
import java.util.SplittableRandom;

/**
 * A stream of coverage of states that do not exist: as many articles a day as wanted, in order of time. Stories have
 * one to {@value #LARGEST_STORY} articles over a few days, most of them few (their sizes follow a power law, as in real
 * news); each has its own actors, place and words. The same seed gives the same stream.
 */
public final class GeneratedNews implements Iterator<GeneratedArticle> {

    private static final LocalDate FIRST_DAY = LocalDate.of(2031, 1, 1);
    private static final int LONGEST_STORY_DAYS = 4;
    /** A stream of very many articles covers more of the world. */
    private static final int FEWEST_STATES = 120;

    private static final int LARGEST_STORY = 2_000;

    private final SplittableRandom random;
    private final int perDay;
    private final List<String> sentences = lines("sentences.txt");
    private final List<String> words =
            List.of(String.join(" ", lines("words.txt")).split(" "));
    private final List<GeneratedState> states = new ArrayList<>();
    /** Articles that are still to come, by their place in the stream. */
    private final PriorityQueue<Planned> pending =
            new PriorityQueue<>(Comparator.comparingLong(Planned::moment).thenComparingInt(Planned::index));

    private long given;
    private long planned;
    private int stories;

    /** An article that has no words yet: those of a large story would fill the memory. */
    private record Planned(GeneratedStory story, int index, long moment) {}

    /** @param perDay articles a day */
    public GeneratedNews(long seed, int perDay) {
        this.random = new SplittableRandom(seed);
        this.perDay = perDay;
        for (int i = 0; i < Math.max(FEWEST_STATES, perDay / 10); i++) {
            states.add(GeneratedState.of(random));
        }
    }

    /** A stream that begins with one story of so many articles over {@value #LONGEST_STORY_DAYS} days, and nothing else. */
    public static GeneratedNews oneStory(long seed, int articles) {
        GeneratedNews news = new GeneratedNews(seed, Math.max(1, articles / LONGEST_STORY_DAYS));
        news.plan(news.story(), articles, articles);
        return news;
    }

    @Override
    public boolean hasNext() {
        return true;
    }

    @Override
    public GeneratedArticle next() {
        // A story may begin at any moment up to the next article's.
        while (pending.isEmpty() || pending.peek().moment() >= planned) {
            plan();
        }
        given++;
        Planned next = pending.remove();
        LocalDate day = FIRST_DAY.plusDays(next.moment() / perDay);
        return next.story().article(next.index(), next.moment(), day, random);
    }

    /** How many articles were given. */
    public long given() {
        return given;
    }

    private void plan() {
        GeneratedStory story = story();
        int size = size();
        plan(story, size, size == 1 ? 1 : 1 + random.nextLong((long) perDay * LONGEST_STORY_DAYS));
    }

    private GeneratedStory story() {
        return new GeneratedStory(++stories, random, states, words, sentences);
    }

    /** The articles of a story lie within so many articles of the stream. */
    private void plan(GeneratedStory story, int size, long length) {
        for (int i = 0; i < size; i++) {
            long moment = i == 0 ? planned : planned + random.nextLong(length);
            pending.add(new Planned(story, i, moment));
        }
        planned += size;
    }

    /** Half of the stories have one or two articles, and one in fifteen thousand has the most. */
    private int size() {
        return (int) Math.min(LARGEST_STORY, Math.round(Math.pow(1 - random.nextDouble(), -0.8)));
    }

    private static List<String> lines(String name) {
        try (InputStream in = Objects.requireNonNull(GeneratedNews.class.getResourceAsStream(name), name);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && line.charAt(0) != '#')
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
