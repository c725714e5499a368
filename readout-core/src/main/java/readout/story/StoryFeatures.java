package readout.story;

import java.nio.ByteBuffer;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import readout.news.Article;
import readout.news.Region;

/**
 * What the grouping looks at in an article: a few kilobytes, whatever its length, so that those of many articles can be
 * held while the articles themselves lie on disk.
 */
public final class StoryFeatures {

    /** The telling part of a report is at its top, and a text of 5 MB must not cost more than others. */
    static final int TEXT_LIMIT = 8_000;

    private static final int BODY_WORDS = 300;
    private static final int LEAD_WORDS = 60;
    private static final float TITLE = 7;
    private static final float LEAD = 2;
    private static final float CAPITAL = 1.5f;
    /** Of a term and its frequency. */
    private static final int BYTES = Integer.BYTES + Float.BYTES;

    /** By time, then by id; those without a date come last. No other order of reading is ever used. */
    public static final Comparator<StoryFeatures> BY_TIME = inTime(StoryFeatures::published, StoryFeatures::id);

    /** The same order, of articles. */
    public static final Comparator<Article> ARTICLES_BY_TIME = inTime(StoryFeatures::time, Article::id);

    private final String id;
    private final Optional<LocalDateTime> published;
    private final int[] terms;
    private final float[] frequencies;

    private StoryFeatures(String id, Optional<LocalDateTime> published, int[] terms, float[] frequencies) {
        this.id = id;
        this.published = published;
        this.terms = terms;
        this.frequencies = frequencies;
    }

    private static <T> Comparator<T> inTime(Function<T, Optional<LocalDateTime>> time, Function<T, String> id) {
        return Comparator.comparing((T t) -> time.apply(t).orElse(LocalDateTime.MAX))
                .thenComparing(id);
    }

    /**
     * The features of a text.
     *
     * @param id unique in a run
     * @param published when it appeared; the first moment of a day, month or year of which no more is known
     * @param title its headline, empty when it has none
     * @param text its body; more than {@value #TEXT_LIMIT} characters are not looked at
     */
    public static StoryFeatures of(String id, Optional<LocalDateTime> published, String title, String text) {
        Map<Integer, Float> counts = new HashMap<>();
        Words.of(title).forEach(word -> add(counts, word, TITLE));
        int position = 0;
        for (Word word : Words.of(text, 0, Math.min(text.length(), TEXT_LIMIT), BODY_WORDS)) {
            add(counts, word, position < LEAD_WORDS ? LEAD : 1);
            position += word.empty() ? 0 : 1;
        }
        int[] terms = counts.keySet().stream().mapToInt(term -> term).sorted().toArray();
        float[] frequencies = new float[terms.length];
        for (int i = 0; i < terms.length; i++) {
            frequencies[i] = counts.getOrDefault(terms[i], 0f);
        }
        return new StoryFeatures(id, published, terms, frequencies);
    }

    private static void add(Map<Integer, Float> counts, Word word, float weight) {
        if (!word.empty()) {
            float marked = weight * (word.capital() || word.number() ? CAPITAL : 1);
            counts.merge(OrdinaryNews.term(word.stem()), marked, Float::sum);
        }
    }

    /** The features of an article: its title, and the other regions that tell facts. */
    public static StoryFeatures of(Article article) {
        List<String> parts = new ArrayList<>();
        int length = 0;
        for (Region region : article.regions()) {
            if (length < TEXT_LIMIT && region.kind().tellsFacts() && region.kind() != Region.Kind.TITLE) {
                int end = Math.min(region.span().end(), region.span().start() + TEXT_LIMIT);
                parts.add(article.text().substring(region.span().start(), end));
                length += end - region.span().start() + 1;
            }
        }
        return of(article.id(), time(article), article.title().orElse(""), String.join("\n", parts));
    }

    /** When an article appeared; the first moment of a day, month or year of which no more is known. */
    public static Optional<LocalDateTime> time(Article article) {
        return article.published()
                .map(p -> LocalDateTime.of(p.date().firstDay(), p.time().orElse(LocalTime.MIDNIGHT)));
    }

    /** The terms and their frequencies as {@link #of(String, Optional, byte[])} takes them. */
    public byte[] toBytes() {
        ByteBuffer bytes = ByteBuffer.allocate(BYTES * terms.length);
        for (int i = 0; i < terms.length; i++) {
            bytes.putInt(terms[i]).putFloat(frequencies[i]);
        }
        return bytes.array();
    }

    /** The features that {@link #toBytes} wrote down. */
    public static StoryFeatures of(String id, Optional<LocalDateTime> published, byte[] written) {
        ByteBuffer bytes = ByteBuffer.wrap(written);
        int[] terms = new int[written.length / BYTES];
        float[] frequencies = new float[terms.length];
        for (int i = 0; i < terms.length; i++) {
            terms[i] = bytes.getInt();
            frequencies[i] = bytes.getFloat();
        }
        return new StoryFeatures(id, published, terms, frequencies);
    }

    public String id() {
        return id;
    }

    public Optional<LocalDateTime> published() {
        return published;
    }

    /** How many different terms it has. */
    int size() {
        return terms.length;
    }

    /** The number of a term, see {@link OrdinaryNews#term}; in rising order. */
    int term(int at) {
        return terms[at];
    }

    /** How often the term stands in the article, more in title and lead. */
    double frequency(int at) {
        return frequencies[at];
    }
}
