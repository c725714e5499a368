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
    private final List<Member> articles = new ArrayList<>(2);
    private TermMap sum = new TermMap();
    private double lastDay = Double.NEGATIVE_INFINITY;
    private int lastArticle;
    /** The story that has taken this one, or itself. */
    private OpenStory current = this;

    /** @param number place in the stream, the order of time */
    private record Member(int number, String id) {}

    /** Scratch of {@link StoryIndex}: the last question for which it was looked at, and its score. */
    long question;

    double score;

    OpenStory(int number) {
        this.number = number;
    }

    int number() {
        return number;
    }

    /** The ids of its articles in order of time. */
    List<String> articles() {
        return articles.stream()
                .sorted(Comparator.comparingInt(Member::number))
                .map(Member::id)
                .toList();
    }

    /** The story in which its articles are now: another one after {@link #take}. */
    OpenStory current() {
        OpenStory root = this;
        while (root.current != root) {
            root = root.current;
        }
        for (OpenStory at = this; at.current != root; ) {
            OpenStory next = at.current;
            at.current = root;
            at = next;
        }
        return root;
    }

    int size() {
        return articles.size();
    }

    /** The day of its latest article, in days since 1970. */
    double lastDay() {
        return lastDay;
    }

    /** The number of its latest article, counted from the beginning of the stream. */
    int lastArticle() {
        return lastArticle;
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

    /** @param article its number in the stream */
    void add(String id, int article, TermVector vector, double day) {
        articles.add(new Member(article, id));
        lastDay = Math.max(lastDay, day);
        lastArticle = article;
        for (int i = 0; i < vector.size(); i++) {
            sum.add(vector.terms()[i], (float) vector.weights()[i]);
        }
        prune();
    }

    /** Takes all articles of another story, which is empty from then on. */
    void take(OpenStory other) {
        articles.addAll(other.articles);
        lastDay = Math.max(lastDay, other.lastDay);
        lastArticle = Math.max(lastArticle, other.lastArticle);
        for (int i = 0; i < other.sum.size(); i++) {
            sum.add(other.sum.term(i), other.sum.value(i));
        }
        prune();
        other.articles.clear();
        other.sum = new TermMap();
        other.current = this;
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
    }
}
