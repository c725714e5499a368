package readout.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import readout.chart.LineageGraph;
import readout.news.Lineage;
import readout.news.Place;

/** Who copied whom in a story, drawn and in words. */
public final class LineageView {

    /** A drawing with more boxes is not read; the words go on. */
    private static final int MOST_BOXES = 16;

    private static final int MOST_LINKS = 24;
    /** Of what one article took so many passages are shown. */
    private static final int MOST_PASSAGES = 4;

    private final Map<String, Key> keys = new HashMap<>();
    private final LineageGraph graph;
    private final List<Taken> taken = new ArrayList<>();

    /** What one article took from another, the first passages of it in the words of both. */
    public record Taken(Key from, Key to, String kinds, int passages, List<Pair> pairs) {}

    /** A passage in both articles. */
    public record Pair(String kind, Passage from, Passage to) {}

    /** Makes a passage of a place. */
    interface Passages {
        Passage at(Place place);
    }

    LineageView(List<Key> order, List<Lineage> lineage, Passages passages) {
        order.forEach(key -> keys.put(key.article().id(), key));
        List<String> ids = order.stream().map(key -> key.article().id()).toList();
        graph = new LineageGraph(busiest(ids, lineage), lineage);
        new LineageGraph(ids, lineage)
                .links().stream()
                        .limit(MOST_LINKS)
                        .forEach(link -> taken.add(new Taken(
                                key(link.from()),
                                key(link.to()),
                                kinds(link),
                                link.passages(),
                                pairs(link, lineage, passages))));
    }

    /** The articles that share most passages, in their order. */
    private static List<String> busiest(List<String> ids, List<Lineage> lineage) {
        Map<String, Integer> shares = new HashMap<>();
        lineage.forEach(l -> {
            shares.merge(l.from().article(), 1, Integer::sum);
            shares.merge(l.to().article(), 1, Integer::sum);
        });
        List<String> most = ids.stream()
                .filter(shares::containsKey)
                .sorted(Comparator.comparing((String id) -> -shares.getOrDefault(id, 0)))
                .limit(MOST_BOXES)
                .toList();
        return ids.stream().filter(Set.copyOf(most)::contains).toList();
    }

    public LineageGraph graph() {
        return graph;
    }

    public List<Taken> taken() {
        return taken;
    }

    /** The letter of an article. */
    public Key key(String article) {
        return Objects.requireNonNull(keys.get(article));
    }

    /** "2 copied, 1 quoted". */
    public static String kinds(LineageGraph.Link link) {
        return link.kinds().entrySet().stream()
                .map(kind -> kind.getValue() + " " + kind.getKey().label())
                .collect(Collectors.joining(", "));
    }

    private static List<Pair> pairs(LineageGraph.Link link, List<Lineage> lineage, Passages passages) {
        return lineage.stream()
                .filter(l -> l.from().article().equals(link.from())
                        && l.to().article().equals(link.to()))
                .limit(MOST_PASSAGES)
                .map(l -> new Pair(l.kind().label(), passages.at(l.from()), passages.at(l.to())))
                .toList();
    }
}
