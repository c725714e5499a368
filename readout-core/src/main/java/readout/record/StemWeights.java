package readout.record;

import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import readout.story.OrdinaryNews;

/**
 * How much a stem tells when passages of one story are compared: it is rare in ordinary news, and rare among the
 * passages of the story, where the names of the parties are in every mouth.
 */
final class StemWeights {

    /** A stem of so many passages is still fully telling: the renderings of one utterance must be able to share it. */
    private static final double FREE = 3;
    /** A story with fewer passages says nothing of what is common in it. */
    private static final double LEAST = 10;

    private static final double FLOOR = 0.1;

    private final int passages;
    /** Of each stem of the passages; looked up for every pair that is compared. */
    private final Map<String, Double> weights = new HashMap<>();
    /** Of each of the passages, by identity. */
    private final Map<Wording, Sums> sums = new IdentityHashMap<>();

    /** What the weights of a passage's stems, and their squares, add up to. */
    private record Sums(double weights, double squares) {}

    StemWeights(Collection<Wording> passages) {
        this.passages = passages.size();
        Map<String, Integer> with = new HashMap<>();
        for (Wording passage : passages) {
            passage.stems().forEach(stem -> with.merge(stem, 1, Integer::sum));
        }
        with.forEach((stem, count) -> weights.put(stem, weight(stem, count)));
        passages.forEach(passage -> sums.computeIfAbsent(passage, this::sums));
    }

    double of(String stem) {
        Double known = weights.get(stem);
        return known == null ? weight(stem, 1) : known;
    }

    private double weight(String stem, int count) {
        double often = Math.log(count / FREE) / Math.log(Math.max(passages, LEAST) / FREE);
        return OrdinaryNews.counts().weight(stem) * Math.max(FLOOR, Math.min(1, 1 - often));
    }

    /** Cosine of two passages, each stem counted once. */
    double cosine(Wording one, Wording other) {
        double shared = 0;
        for (String stem : one.stems()) {
            if (other.has(stem)) {
                shared += square(of(stem));
            }
        }
        return shared == 0
                ? 0
                : shared / Math.sqrt(known(one).squares() * known(other).squares());
    }

    /** The weight of the stems in common. */
    double shared(Wording one, Wording other) {
        double shared = 0;
        for (String stem : one.stems()) {
            if (other.has(stem)) {
                shared += of(stem);
            }
        }
        return shared;
    }

    /** The part of the lighter passage that the other one has, by weight. */
    double containment(Wording one, Wording other) {
        double lighter = Math.min(total(one), total(other));
        return lighter == 0 ? 0 : shared(one, other) / lighter;
    }

    double total(Wording passage) {
        return known(passage).weights();
    }

    private Sums known(Wording passage) {
        Sums known = sums.get(passage);
        return known == null ? sums(passage) : known;
    }

    private Sums sums(Wording passage) {
        double total = 0;
        double squares = 0;
        for (String stem : passage.stems()) {
            double weight = of(stem);
            total += weight;
            squares += square(weight);
        }
        return new Sums(total, squares);
    }

    private static double square(double x) {
        return x * x;
    }
}
