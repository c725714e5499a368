package readout.record;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import readout.news.Place;
import readout.news.Variance;
import readout.news.Variance.Verdict;

/**
 * Differences between lists of an agreement's areas: an open list, and one that the other contains, are compatible; two
 * closed lists, each with something of its own, stand in tension.
 */
final class ListVariances {

    private ListVariances() {}

    /**
     * What one article lists.
     *
     * @param items each with its words
     * @param open whether more is meant than is said
     */
    record Listing(Map<String, Place> items, boolean open) {

        List<Place> without(List<String> others) {
            List<Place> own = new ArrayList<>();
            items.forEach((item, place) -> {
                if (others.stream().noneMatch(other -> alike(item, other))) {
                    own.add(place);
                }
            });
            return own;
        }

        private static boolean alike(String one, String other) {
            Wording a = Wording.of(one);
            Wording b = Wording.of(other);
            long common = a.stems().stream().filter(b::has).count();
            return common > 0
                    && common * 2 >= Math.min(a.stems().size(), b.stems().size());
        }

        List<String> names() {
            return List.copyOf(items.keySet());
        }
    }

    static List<Variance> of(List<Reported> facts, java.util.function.Function<Reported, Optional<Listing>> listing) {
        return Contrast.compare(facts, listing, ListVariances::judge);
    }

    private static Optional<Variance> judge(Contrast<Listing> one, Contrast<Listing> other) {
        Listing a = one.value();
        Listing b = other.value();
        List<Place> onlyA = a.without(b.names());
        List<Place> onlyB = b.without(a.names());
        if (a.names().equals(b.names())) {
            return Optional.empty();
        }
        boolean compatible = onlyA.isEmpty() || onlyB.isEmpty() || (a.open() && b.open());
        List<Place> evidence = new ArrayList<>(onlyA);
        evidence.addAll(onlyB);
        addMissing(evidence, one);
        addMissing(evidence, other);
        Variance plain = one.against(
                other,
                "list",
                compatible ? Verdict.COMPATIBLE : Verdict.TENSION,
                Reported::place,
                explanation(one, onlyA, other, onlyB));
        return Optional.of(new Variance(plain.type(), plain.verdict(), plain.facts(), evidence, plain.explanation()));
    }

    /** Both lists are shown, from their first item to their last. */
    private static void addMissing(List<Place> evidence, Contrast<Listing> side) {
        side.value().items().values().stream()
                .map(Place::span)
                .reduce((first, last) -> first.union(last))
                .ifPresent(span -> evidence.add(side.first().place(span)));
    }

    private static String explanation(
            Contrast<Listing> one, List<Place> onlyA, Contrast<Listing> other, List<Place> onlyB) {
        List<String> parts = new ArrayList<>();
        only(one, onlyA).ifPresent(parts::add);
        only(other, onlyB).ifPresent(parts::add);
        if (parts.isEmpty()) {
            parts.add(one.who() + " and " + other.who() + " list the same in other words");
        }
        boolean bothOpen = one.value().open() && other.value().open();
        return String.join("; ", parts) + (bothOpen ? "; both lists are open." : ".");
    }

    private static Optional<String> only(Contrast<Listing> side, List<Place> own) {
        if (own.isEmpty()) {
            return Optional.empty();
        }
        List<String> quotes = own.stream()
                .map(place -> Explanations.quote(side.first().article(), place.span()))
                .toList();
        return Optional.of("only " + side.who() + side.has() + Explanations.list(quotes));
    }

    /** An empty list is no list. */
    static Optional<Listing> listing(LinkedHashMap<String, Place> items, boolean open) {
        return items.isEmpty() ? Optional.empty() : Optional.of(new Listing(items, open));
    }
}
