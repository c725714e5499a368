package readout.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A story that may still grow: its articles and the sum of their vectors. */
final class OpenStory {

    /** A story of 20,000 articles must not cost more than one of 20: of so many terms only the heavier half is kept. */
    private static final int TERMS = 2_000;

    private final int number;
    private final List<StoryFeatures> articles = new ArrayList<>();
    private Map<Integer, Double> sum = new LinkedHashMap<>();
    private double square;
    private double lastDay = Double.NEGATIVE_INFINITY;

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
        return sum.getOrDefault(term, 0.0);
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
        for (Map.Entry<Integer, Double> term : sum.entrySet()) {
            dot += term.getValue() * other.weight(term.getKey());
        }
        return dot;
    }

    void add(StoryFeatures article, TermVector vector, double day) {
        articles.add(article);
        lastDay = Math.max(lastDay, day);
        for (int i = 0; i < vector.size(); i++) {
            add(vector.terms()[i], vector.weights()[i]);
        }
        prune();
    }

    void addAll(OpenStory other) {
        articles.addAll(other.articles);
        lastDay = Math.max(lastDay, other.lastDay);
        other.sum.forEach(this::add);
        prune();
    }

    private void add(int term, double weight) {
        double before = weight(term);
        sum.put(term, before + weight);
        square += weight * (2 * before + weight);
    }

    private void prune() {
        if (sum.size() <= TERMS) {
            return;
        }
        Map<Integer, Double> kept = new LinkedHashMap<>();
        sum.entrySet().stream()
                .sorted(Comparator.comparingDouble((Map.Entry<Integer, Double> e) -> e.getValue())
                        .reversed()
                        .thenComparing(Map.Entry::getKey))
                .limit(TERMS / 2)
                .forEach(e -> kept.put(e.getKey(), e.getValue()));
        sum = kept;
        square = kept.values().stream().mapToDouble(w -> w * w).sum();
    }
}
