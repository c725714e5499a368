package readout.record;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import readout.news.Place;
import readout.news.Variance;
import readout.news.Variance.Verdict;

/**
 * One side of a difference: the facts of an entry that give one value, and what they say.
 *
 * @param value what they say
 * @param facts those facts, of one article or several
 */
record Contrast<V>(V value, List<Reported> facts) {

    /** An entry with more different values than this is compared by the first ones. */
    private static final int LARGEST = 8;
    /** Of a side with more facts than this the words of the first are shown. */
    static final int SHOWN = 100;

    /** How two values stand to each other. */
    interface Judge<V> {
        /** The variance between two sides, empty when there is none. */
        Optional<Variance> judge(Contrast<V> one, Contrast<V> other);
    }

    /** The facts with a value, by value, in order of time. */
    static <V> List<Contrast<V>> sides(List<Reported> facts, Function<Reported, Optional<V>> value) {
        Map<V, List<Reported>> byValue = new LinkedHashMap<>();
        for (Reported fact : facts) {
            value.apply(fact)
                    .ifPresent(v ->
                            byValue.computeIfAbsent(v, x -> new ArrayList<>()).add(fact));
        }
        List<Contrast<V>> sides = new ArrayList<>();
        byValue.forEach((v, told) -> sides.add(new Contrast<>(v, told)));
        return sides.subList(0, Math.min(LARGEST, sides.size()));
    }

    /** The variances between each two sides. */
    static <V> List<Variance> compare(List<Reported> facts, Function<Reported, Optional<V>> value, Judge<V> judge) {
        List<Contrast<V>> sides = sides(facts, value);
        List<Variance> variances = new ArrayList<>();
        for (int i = 0; i < sides.size(); i++) {
            for (int j = i + 1; j < sides.size(); j++) {
                judge.judge(sides.get(i), sides.get(j)).ifPresent(variances::add);
            }
        }
        return variances;
    }

    Reported first() {
        return facts.get(0);
    }

    /** Who says so: the names of the articles, each once. */
    String who() {
        List<String> labels =
                facts.stream().map(Reported::label).distinct().limit(4).toList();
        return Explanations.list(labels);
    }

    String has() {
        return facts.stream().map(fact -> fact.article().id()).distinct().count() > 1 ? " have " : " has ";
    }

    /** The first facts of this side: what is true of them is taken to be true of thousands. */
    List<Reported> some() {
        return facts.subList(0, Math.min(SHOWN, facts.size()));
    }

    /** A variance between this side and another one, with a place for each of their first articles. */
    Variance against(
            Contrast<V> other, String type, Verdict verdict, Function<Reported, Place> place, String explanation) {
        List<Reported> all = new ArrayList<>(facts);
        all.addAll(other.facts);
        return new Variance(
                type,
                verdict,
                all.stream().map(Reported::id).toList(),
                Stream.concat(some().stream(), other.some().stream())
                        .map(place)
                        .distinct()
                        .toList(),
                explanation);
    }

    /** "A has x; B has y", and what follows from it. */
    String sentence(Contrast<V> other, String mine, String theirs, String conclusion) {
        return who() + has() + mine + "; " + other.who() + other.has() + theirs + ": " + conclusion + ".";
    }
}
