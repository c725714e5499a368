package readout.record;

import java.util.ArrayList;
import java.util.List;
import readout.news.Series.Kind;
import readout.news.Series.Mark;
import readout.record.SeriesFinder.Point;

/** What makes the figures of a series less comparable with the ones before: gaps, unequal periods, revisions. */
final class SeriesMarks {

    /** Periods are unequal when the longer one has so many times the days of the shorter: months differ by a tenth. */
    private static final double UNEQUAL = 1.15;

    private SeriesMarks() {}

    /** @param points in order of their periods */
    static List<Mark> of(List<Point> points) {
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < points.size(); i++) {
            Point point = points.get(i);
            if (point.planned()) {
                marks.add(new Mark(point.figure(), Kind.PLANNED, "A target or forecast, not a result."));
            }
            if (i > 0) {
                compare(points.get(i - 1), point, marks);
            }
        }
        return marks;
    }

    private static void compare(Point before, Point point, List<Mark> marks) {
        if (before.period().equals(point.period())) {
            if (Amounts.compare(before.amount(), point.amount()) == Amounts.Relation.APART) {
                marks.add(new Mark(
                        point.figure(), Kind.REVISION, "Another number for " + point.period() + " than before."));
            }
            return;
        }
        double longer = Math.max(before.days(), point.days());
        if (longer > UNEQUAL * Math.min(before.days(), point.days())) {
            marks.add(new Mark(
                    point.figure(),
                    Kind.UNEQUAL,
                    before.period() + " and " + point.period() + " are periods of different length."));
        }
        long free = point.period().from().firstDay().toEpochDay()
                - before.period().to().lastDay().toEpochDay()
                - 1;
        if (free > Math.min(before.days(), point.days()) / 2) {
            marks.add(new Mark(
                    point.figure(),
                    Kind.GAP,
                    "There is no figure between " + before.period() + " and " + point.period() + "."));
        }
    }
}
