package readout.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who took passages from whom: the articles in a column in order of time, and at their right a line from each origin to
 * each article that took from it. Lines that pass the same articles keep to lanes of their own, the shortest nearest to
 * the boxes, as in an arc diagram; at a box they are ordered so that those of one side do not cross.
 */
public final class LineageGraph {

    /** The size of a box, in pixels. */
    public static final int BOX_WIDTH = 176;

    public static final int BOX_HEIGHT = 44;

    private static final int DOWN = BOX_HEIGHT + 22;
    private static final int EDGE = 8;
    private static final int LANE = 30;
    private static final int HEAD = 8;
    private static final int SIDE = EDGE + BOX_WIDTH;

    private final List<Box> boxes = new ArrayList<>();
    private final List<Link> links;
    private final int lanes;

    /** An article, with the left upper corner of its box. */
    public record Box(String article, int x, int y) {}

    /**
     * What one article took from another.
     *
     * @param path of the line, for an SVG {@code path}
     * @param head of its arrow
     * @param x where its label starts
     * @param y the foot of its label
     */
    public record Link(Copies copies, String path, String head, int x, int y) {}

    /** A line before its ends are known: the rows of both articles, and its lane from 0. */
    private record Arc(Copies copies, int start, int end, int lane) {

        int top() {
            return Math.min(start, end);
        }

        int bottom() {
            return Math.max(start, end);
        }

        Arc in(int other) {
            return new Arc(copies, start, end, other);
        }

        /** Where it stands among the lines of a row: those that go up first, the near lanes outside. */
        int place(int row) {
            return bottom() == row ? lane - Integer.MAX_VALUE / 2 : Integer.MAX_VALUE / 2 - lane;
        }
    }

    /**
     * Lays out articles; those that share no passage are left out.
     *
     * @param order the ids of the articles in order of time; copies of others are not drawn
     */
    public LineageGraph(List<String> order, List<Copies> copies) {
        Set<String> known = Set.copyOf(order);
        List<Copies> drawn = copies.stream()
                .filter(copy -> known.contains(copy.from()) && known.contains(copy.to()))
                .toList();
        Set<String> shown = drawn.stream()
                .flatMap(copy -> Stream.of(copy.from(), copy.to()))
                .collect(Collectors.toSet());
        Map<String, Integer> rows = new HashMap<>();
        for (String id : order) {
            if (shown.contains(id) && rows.putIfAbsent(id, boxes.size()) == null) {
                boxes.add(new Box(id, EDGE, EDGE + boxes.size() * DOWN));
            }
        }
        List<Arc> arcs = inLanes(drawn.stream()
                .map(copy -> new Arc(copy, rows.getOrDefault(copy.from(), 0), rows.getOrDefault(copy.to(), 0), 0))
                .toList());
        lanes = arcs.stream().mapToInt(arc -> arc.lane() + 1).max().orElse(0);
        links = arcs.stream().map(arc -> link(arc, arcs)).toList();
    }

    public List<Box> boxes() {
        return boxes;
    }

    public List<Link> links() {
        return links;
    }

    /** In pixels. */
    public int width() {
        return SIDE + (lanes + 1) * LANE;
    }

    /** In pixels. */
    public int height() {
        return 2 * EDGE + Math.max(0, boxes.size() - 1) * DOWN + BOX_HEIGHT;
    }

    /** Short lines first, each in the first lane that is free along its way. */
    private static List<Arc> inLanes(List<Arc> arcs) {
        List<Arc> placed = new ArrayList<>();
        arcs.stream()
                .sorted(Comparator.comparing((Arc arc) -> arc.bottom() - arc.top())
                        .thenComparing(Arc::top)
                        .thenComparing(Arc::start))
                .forEach(arc -> {
                    Arc next = arc;
                    while (isTaken(next, placed)) {
                        next = next.in(next.lane() + 1);
                    }
                    placed.add(next);
                });
        return placed;
    }

    private static boolean isTaken(Arc arc, List<Arc> placed) {
        return placed.stream()
                .anyMatch(other ->
                        other.lane() == arc.lane() && other.top() < arc.bottom() && arc.top() < other.bottom());
    }

    private static Link link(Arc arc, List<Arc> arcs) {
        int x = SIDE + (arc.lane() + 1) * LANE;
        int start = port(arc, arc.start(), arcs);
        int end = port(arc, arc.end(), arcs);
        int bend = end > start ? 6 : -6;
        String path = "M" + SIDE + " " + start + "H" + (x - 6) + "Q" + x + " " + start + " " + x + " " + (start + bend)
                + "V" + (end - bend) + "Q" + x + " " + end + " " + (x - 6) + " " + end + "H" + (SIDE + HEAD);
        String head = "M" + (SIDE + HEAD) + " " + (end - 5) + "V" + (end + 5) + "L" + SIDE + " " + end + "Z";
        return new Link(arc.copies(), path, head, x + 4, (start + end) / 2 + 4);
    }

    /** The height at which a line leaves or reaches the box of a row. */
    private static int port(Arc arc, int row, List<Arc> arcs) {
        List<Arc> here = arcs.stream()
                .filter(other -> other.start() == row || other.end() == row)
                .sorted(Comparator.comparing((Arc other) -> other.place(row)))
                .toList();
        return EDGE + row * DOWN + BOX_HEIGHT * (here.indexOf(arc) + 1) / (here.size() + 1);
    }
}
