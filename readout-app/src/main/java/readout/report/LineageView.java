package readout.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import readout.chart.Copies;
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
    public record Taken(Key from, Key to, Copies copies, List<Pair> pairs) {}

    /** A passage in both articles. */
    public record Pair(String kind, Passage from, Passage to) {}

    /** Makes a passage of a place. */
    interface Passages {
        Passage at(Place place);
    }

    LineageView(List<Key> order, List<Lineage> lineage, Passages passages) {
        order.forEach(key -> keys.put(key.article().id(), key));
        List<String> ids = order.stream().map(key -> key.article().id()).toList();
        List<Copies> copies = Copies.of(lineage);
        graph = new LineageGraph(busiest(ids, copies), copies);
        copies.stream()
                .sorted(Comparator.comparing((Copies copy) -> -copy.passages()))
                .limit(MOST_LINKS)
                .forEach(copy -> taken.add(taken(copy, lineage, passages)));
    }

    /** The articles that share most passages, in their order. */
    private static List<String> busiest(List<String> ids, List<Copies> copies) {
        Map<String, Integer> shares = new HashMap<>();
        copies.forEach(copy -> {
            shares.merge(copy.from(), copy.passages(), Integer::sum);
            shares.merge(copy.to(), copy.passages(), Integer::sum);
        });
        Set<String> most = ids.stream()
                .filter(shares::containsKey)
                .sorted(Comparator.comparing((String id) -> -shares.getOrDefault(id, 0)))
                .limit(MOST_BOXES)
                .collect(Collectors.toSet());
        return ids.stream().filter(most::contains).toList();
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

    private Taken taken(Copies copies, List<Lineage> lineage, Passages passages) {
        List<Pair> pairs = lineage.stream()
                .filter(l -> l.from().article().equals(copies.from())
                        && l.to().article().equals(copies.to()))
                .limit(MOST_PASSAGES)
                .map(l -> new Pair(l.kind().label(), passages.at(l.from()), passages.at(l.to())))
                .toList();
        return new Taken(key(copies.from()), key(copies.to()), copies, pairs);
    }
}
