package readout.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** A story that may still grow: its articles and the sum of their vectors. */
final class OpenStory {

    /** A story of 20,000 articles must not cost more than one of 20: of so many terms only the heavier half is kept. */
    private static final int TERMS = 2_000;

    private final int number;
    private final List<StoryFeatures> articles = new ArrayList<>(2);
    private TermMap sum = new TermMap();
    private double square;
    private double lastDay = Double.NEGATIVE_INFINITY;

    /** Scratch of {@link StoryIndex}: the last question and the last term for which it was looked at, and its score. */
    long question;

    long look;
    double score;

    OpenStory(int number) {
        this.number = number;
    }

    int number() {
        return number;
    }

    List<StoryFeatures> articles() {
        return articles;
    }

    int size() {
        return articles.size();
    }

    /** The day of its latest article, in days since 1970. */
    double lastDay() {
        return lastDay;
    }

    /** The length of the mean of its vectors: near 1 when all its articles use the same words. */
    double cohesion() {
        return Math.sqrt(square) / articles.size();
    }

    double weight(int term) {
        return sum.get(term);
    }

    double dot(TermVector vector) {
        double dot = 0;
        for (int i = 0; i < vector.size(); i++) {
            dot += weight(vector.terms()[i]) * vector.weights()[i];
        }
        return dot;
    }

    double dot(OpenStory other) {
        if (sum.size() > other.sum.size()) {
            return other.dot(this);
        }
        double dot = 0;
        for (int i = 0; i < sum.size(); i++) {
            dot += sum.value(i) * other.weight(sum.term(i));
        }
        return dot;
    }

    void add(StoryFeatures article, TermVector vector, double day) {
        articles.add(article);
        lastDay = Math.max(lastDay, day);
        for (int i = 0; i < vector.size(); i++) {
            add(vector.terms()[i], (float) vector.weights()[i]);
        }
        prune();
    }

    void addAll(OpenStory other) {
        articles.addAll(other.articles);
        lastDay = Math.max(lastDay, other.lastDay);
        for (int i = 0; i < other.sum.size(); i++) {
            add(other.sum.term(i), other.sum.value(i));
        }
        prune();
    }

    private void add(int term, float weight) {
        double before = sum.get(term);
        sum.add(term, weight);
        double after = sum.get(term);
        square += after * after - before * before;
    }

    private void prune() {
        if (sum.size() <= TERMS) {
            return;
        }
        TermMap all = sum;
        TermMap kept = new TermMap();
        IntStream.range(0, all.size())
                .boxed()
                .sorted(Comparator.comparingDouble((Integer at) -> -all.value(at))
                        .thenComparing(Comparator.comparing(all::term)))
                .limit(TERMS / 2)
                .forEach(at -> kept.add(all.term(at), all.value(at)));
        sum = kept;
        square = IntStream.range(0, kept.size())
                .mapToDouble(at -> kept.value(at))
                .map(w -> w * w)
                .sum();
    }
}
