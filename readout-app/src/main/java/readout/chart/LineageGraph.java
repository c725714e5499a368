package readout.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import readout.news.Lineage;

/**
 * Who took passages from whom, as boxes in layers: an article stands below those that it took from. In a layer each box stands near the middle of those above it (the barycentre
 * method of Sugiyama, Tagawa and Toda 1981, one pass down).
 */
public final class LineageGraph {

    /** The size of a box, in pixels. */
    public static final int BOX_WIDTH = 176;

    public static final int BOX_HEIGHT = 44;

    private static final int ACROSS = BOX_WIDTH + 28;
    private static final int DOWN = BOX_HEIGHT + 66;
    private static final int EDGE = 8;
    /** How far a link that passes other layers keeps to the right, in pixels. */
    private static final int ASIDE = 120;
    /** Room for the label of such a link, in pixels. */
    private static final int LABEL = 120;

    private final List<Box> boxes = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();
    private int width;
    private int height;

    /** An article, with the left upper corner of its box. */
    public record Box(String article, int x, int y) {

        int middle() {
            return x + BOX_WIDTH / 2;
        }
    }

    /**
     * What one article took from another.
     *
     * @param kinds the number of passages of each kind
     * @param path of the line, for an SVG {@code path}
     * @param head of its arrow
     * @param x where its label stands
     * @param y where its label stands
     */
    public record Link(
            String from, String to, Map<Lineage.Kind, Integer> kinds, String path, String head, int x, int y) {

        /** The closest kind: what is copied in one passage and rewritten in another is drawn as copied. */
        public Lineage.Kind closest() {
            return kinds.keySet().iterator().next();
        }

        /** How many passages. */
        public int passages() {
            return kinds.values().stream().mapToInt(count -> count).sum();
        }
    }

    /**
     * Lays out the articles that share passages.
     *
     * @param order the ids of the articles in order of time
     */
    public LineageGraph(List<String> order, List<Lineage> lineage) {
        Set<String> known = Set.copyOf(order);
        List<Lineage> between = lineage.stream()
                .filter(l -> known.contains(l.from().article()) && known.contains(l.to().article()))
                .filter(l -> !l.from().article().equals(l.to().article()))
                .toList();
        Map<String, Box> placed = place(Layers.of(order, between), between);
        boxes.addAll(placed.values());
        Map<List<String>, Map<Lineage.Kind, Integer>> kinds = new LinkedHashMap<>();
        between.forEach(l -> kinds.computeIfAbsent(
                        List.of(l.from().article(), l.to().article()), k -> new EnumMap<>(Lineage.Kind.class))
                .merge(l.kind(), 1, Integer::sum));
        kinds.forEach((ends, count) -> links.add(link(
                Objects.requireNonNull(placed.get(ends.get(0))),
                Objects.requireNonNull(placed.get(ends.get(1))),
                count)));
    }

    public List<Box> boxes() {
        return boxes;
    }

    public List<Link> links() {
        return links;
    }

    /** In pixels. */
    public int width() {
        return width;
    }

    /** In pixels. */
    public int height() {
        return height;
    }

    private Map<String, Box> place(Map<String, Integer> layers, List<Lineage> lineage) {
        Map<Integer, List<String>> rows = new TreeMap<>();
        layers.forEach((id, layer) ->
                rows.computeIfAbsent(layer, k -> new ArrayList<>()).add(id));
        int most = rows.values().stream().mapToInt(List::size).max().orElse(0);
        width = 2 * EDGE + most * ACROSS;
        height = 2 * EDGE + Math.max(0, rows.size() - 1) * DOWN + BOX_HEIGHT;
        Map<String, Box> placed = new LinkedHashMap<>();
        for (Map.Entry<Integer, List<String>> row : rows.entrySet()) {
            List<String> ids = row.getValue().stream()
                    .sorted(Comparator.comparingDouble(id -> above(id, placed, lineage)))
                    .toList();
            int x = EDGE + (most - ids.size()) * ACROSS / 2;
            for (String id : ids) {
                placed.put(id, new Box(id, x, EDGE + row.getKey() * DOWN));
                x += ACROSS;
            }
        }
        return placed;
    }

    /** The middle of the boxes from which an article took something. */
    private static double above(String id, Map<String, Box> placed, List<Lineage> lineage) {
        return lineage.stream()
                .filter(l -> l.to().article().equals(id))
                .flatMap(l -> Optional.ofNullable(placed.get(l.from().article())).stream())
                .mapToInt(Box::middle)
                .average()
                .orElse(0);
    }

    private Link link(Box from, Box to, Map<Lineage.Kind, Integer> kinds) {
        boolean down = to.y() > from.y();
        int start = down ? from.y() + BOX_HEIGHT : from.y();
        int end = down ? to.y() : to.y() + BOX_HEIGHT;
        int back = down ? -8 : 8;
        boolean aside = Math.abs(to.y() - from.y()) != DOWN;
        int one = aside ? Math.max(from.middle(), to.middle()) + ASIDE : from.middle();
        int two = aside ? one : to.middle();
        int middle = (start + end) / 2;
        if (aside) {
            width = Math.max(width, one + LABEL);
        }
        String path = "M" + from.middle() + " " + start + "C" + one + " " + (aside ? start - 3 * back : middle) + " "
                + two + " " + (aside ? end + 3 * back : middle) + " " + to.middle() + " " + (end + back);
        String head = "M" + (to.middle() - 5) + " " + (end + back) + "H" + (to.middle() + 5) + "L" + to.middle() + " "
                + end + "Z";
        int x = (from.middle() + to.middle() + 3 * (one + two)) / 8 + EDGE;
        return new Link(from.article(), to.article(), kinds, path, head, x, middle + 4);
    }
}
