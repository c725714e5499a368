package readout.chart;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import readout.news.Lineage;

/**
 * The passages that one article took from another.
 *
 * @param from id of the likely origin
 * @param to id of the article that took them
 * @param kinds the number of passages of each kind, the closest kind first
 */
public record Copies(String from, String to, Map<Lineage.Kind, Integer> kinds) {

    /** Those of these passages, in the order of the first of each. */
    public static List<Copies> of(List<Lineage> lineage) {
        Map<List<String>, Map<Lineage.Kind, Integer>> kinds = new LinkedHashMap<>();
        lineage.stream()
                .filter(l -> !l.from().article().equals(l.to().article()))
                .forEach(l -> kinds.computeIfAbsent(
                                List.of(l.from().article(), l.to().article()), k -> new EnumMap<>(Lineage.Kind.class))
                        .merge(l.kind(), 1, Integer::sum));
        List<Copies> copies = new ArrayList<>();
        kinds.forEach((ends, count) -> copies.add(new Copies(ends.get(0), ends.get(1), count)));
        return copies;
    }

    /** The closest kind: what is copied in one passage and rewritten in another counts as copied. */
    public Lineage.Kind closest() {
        return kinds.keySet().iterator().next();
    }

    /** How many passages. */
    public int passages() {
        return kinds.values().stream().mapToInt(count -> count).sum();
    }

    /** "2 copied, 1 quoted". */
    public String words() {
        return kinds.entrySet().stream()
                .map(kind -> kind.getValue() + " " + kind.getKey().label())
                .collect(Collectors.joining(", "));
    }
}
