package readout.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import readout.news.Period;

/**
 * Figures as bars over their periods: as wide as the period is long, as high as the figure is large, from zero. Figures
 * that agree are one bar.
 */
public final class PeriodChart {

    /** The height of the part with the bars, in pixels; labels stand above and below. */
    public static final int HEIGHT = 150;
    /** The room above the highest bar, in pixels. */
    public static final int TOP = 20;

    /** Width of a letter and of a narrow and a wide chart, in pixels: labels that would touch are left out. */
    private static final int LETTER = 8;

    private static final int NARROW = 300;
    private static final int WIDE = 700;
    private static final int LEAST_HEIGHT = 2;

    private final TimeScale time;
    private final List<Bar> bars;

    /**
     * A figure to draw.
     *
     * @param label a short form of the number
     */
    public record Point(Period period, BigDecimal number, boolean planned, String label) {}

    /**
     * One bar.
     *
     * @param x start in percent of the width
     * @param width in percent of the width
     * @param middle in percent of the width
     * @param y top, in pixels
     * @param height in pixels
     * @param labelled where there is room for its label
     */
    public record Bar(Point point, String x, String width, String middle, int y, int height, Room labelled) {}

    /** How much room the label of a bar has. */
    public enum Room {
        ANYWHERE,
        WIDE_SCREEN,
        NONE
    }

    /** Lays figures out; there is at least one. */
    public PeriodChart(List<Point> points) {
        time = TimeScale.over(points.stream().map(Point::period).toList());
        List<Point> distinct = new ArrayList<>(new LinkedHashSet<>(points));
        double highest = bound(points, 1);
        double lowest = bound(points, -1);
        List<Bar> drawn = new ArrayList<>();
        for (Point point : distinct) {
            drawn.add(bar(point, lowest, highest, room(point, drawn)));
        }
        drawn.sort(Comparator.comparing((Bar bar) -> -Double.parseDouble(bar.width())));
        bars = List.copyOf(drawn);
    }

    /** The bars, wide ones first, so that narrow ones stand before them. */
    public List<Bar> bars() {
        return bars;
    }

    /** The marks of the time line. */
    public List<TimeScale.Tick> ticks() {
        return time.ticks();
    }

    /** The largest number, or zero; with sign -1 the smallest number, or zero. */
    private static double bound(List<Point> points, int sign) {
        return sign * points.stream().mapToDouble(point -> sign * value(point)).reduce(0, Math::max);
    }

    /** A number as large as a chart can take. */
    private static double value(Point point) {
        double value = point.number().doubleValue();
        return Math.max(-1e200, Math.min(1e200, value));
    }

    private Bar bar(Point point, double lowest, double highest, Room room) {
        double range = Math.max(highest - lowest, Double.MIN_NORMAL);
        int zero = TOP + (int) Math.round(HEIGHT * (highest / range));
        int end = TOP + (int) Math.round(HEIGHT * ((highest - value(point)) / range));
        int height = Math.max(LEAST_HEIGHT, Math.abs(end - zero));
        return new Bar(
                point,
                time.at(point.period().from().firstDay()),
                time.width(point.period()),
                time.middle(point.period()),
                end <= zero ? zero - height : zero,
                height,
                room);
    }

    private Room room(Point point, List<Bar> drawn) {
        return isFree(point, drawn, NARROW) ? Room.ANYWHERE : isFree(point, drawn, WIDE) ? Room.WIDE_SCREEN : Room.NONE;
    }

    private boolean isFree(Point point, List<Bar> drawn, int width) {
        double middle = Double.parseDouble(time.middle(point.period()));
        return drawn.stream()
                .filter(bar -> bar.labelled() != Room.NONE)
                .allMatch(bar -> Math.abs(Double.parseDouble(bar.middle()) - middle) * width / 100
                        > LETTER * (bar.point().label().length() + point.label().length()) / 2.0);
    }
}
