package readout.chart;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import readout.news.Lineage;

/** Puts articles that share passages into layers: the longest way to them along the order of time. */
final class Layers {

    private Layers() {}

    /**
     * The layer of each article that shares a passage, from 0 for those that took nothing from an earlier one.
     *
     * @param order the ids of the articles in order of time
     * @param lineage between two of them
     */
    static Map<String, Integer> of(List<String> order, List<Lineage> lineage) {
        Map<String, Integer> time = new HashMap<>();
        order.forEach(id -> time.putIfAbsent(id, time.size()));
        Map<String, Integer> layers = new HashMap<>();
        for (Lineage l : lineage) {
            layers.put(l.from().article(), 0);
            layers.put(l.to().article(), 0);
        }
        lineage.stream()
                .filter(l -> rank(time, l.from().article()) < rank(time, l.to().article()))
                .sorted(Comparator.comparing((Lineage l) -> rank(time, l.to().article())))
                .forEach(l ->
                        layers.merge(l.to().article(), rank(layers, l.from().article()) + 1, Math::max));
        Map<String, Integer> inOrder = new LinkedHashMap<>();
        order.stream().filter(layers::containsKey).forEach(id -> inOrder.put(id, rank(layers, id)));
        return inOrder;
    }

    private static int rank(Map<String, Integer> ranks, String id) {
        return ranks.getOrDefault(id, 0);
    }
}
