package readout.eval.generate;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.PriorityQueue;
import java.util.SplittableRandom;

/**
 * A stream of coverage of states that do not exist: as many articles a day as wanted, in order of time. Stories have
 * one to some dozens of articles over a few days, most of them few (their sizes follow a power law, as in real news);
 * each has its own actors, place and words. The same seed gives the same stream.
 */
public final class GeneratedNews implements Iterator<GeneratedArticle> {

    private static final LocalDate FIRST_DAY = LocalDate.of(2031, 1, 1);
    private static final int LONGEST_STORY_DAYS = 4;

    private final SplittableRandom random;
    private final int perDay;
    private final List<String> sentences = lines("sentences.txt");
    private final List<String> words =
            List.of(String.join(" ", lines("words.txt")).split(" "));
    private final List<GeneratedState> states = new ArrayList<>();
    /** Articles that are still to come, by their place in the stream. */
    private final PriorityQueue<GeneratedArticle> pending =
            new PriorityQueue<>((a, b) -> Long.compare(a.moment(), b.moment()));

    private long given;
    private long planned;
    private int stories;

    /** @param perDay articles a day */
    public GeneratedNews(long seed, int perDay) {
        this.random = new SplittableRandom(seed);
        this.perDay = perDay;
        for (int i = 0; i < 120; i++) {
            states.add(GeneratedState.of(random));
        }
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
        return pending.remove();
    }

    /** How many articles were given. */
    public long given() {
        return given;
    }

    private void plan() {
        GeneratedStory story = new GeneratedStory(++stories, random, states, words, sentences);
        int size = size();
        long length = size == 1 ? 1 : 1 + random.nextLong((long) perDay * LONGEST_STORY_DAYS);
        for (int i = 0; i < size; i++) {
            long moment = i == 0 ? planned : planned + random.nextLong(length);
            LocalDate day = FIRST_DAY.plusDays(moment / perDay);
            pending.add(story.article(i, moment, day, random));
        }
        planned += size;
    }

    /** One to forty, two thirds of the stories with at most three. */
    private int size() {
        return (int) Math.min(40, Math.round(Math.pow(1 - random.nextDouble(), -0.8)));
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
