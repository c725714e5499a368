package readout.record;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import readout.news.Amount;
import readout.news.ArticleFacts;
import readout.news.Fact;
import readout.news.Figure;
import readout.news.Period;
import readout.news.Series;

/** Finds figures that measure one thing at several times, in whatever stories. */
final class SeriesFinder {

    /** Of one thing no more figures are listed. */
    private static final int MOST = 1_000;

    /** One figure. */
    record Point(String figure, String what, List<String> of, Period period, Amount amount, boolean planned) {

        /** The days that its period has. */
        long days() {
            return period.to().lastDay().toEpochDay() - period.from().firstDay().toEpochDay() + 1;
        }
    }

    private final Map<String, List<Point>> byKey = new TreeMap<>();

    void add(ArticleFacts article) {
        for (Fact fact : article.facts()) {
            if (fact instanceof Figure figure
                    && figure.period().isPresent()
                    && !figure.of().isEmpty()) {
                List<Point> points = byKey.computeIfAbsent(key(figure), k -> new ArrayList<>(1));
                if (points.size() < MOST) {
                    points.add(new Point(
                            figure.id(),
                            figure.what(),
                            figure.of(),
                            figure.period().get(),
                            figure.amount(),
                            figure.planned()));
                }
            }
        }
    }

    List<Series> find() {
        List<Series> series = new ArrayList<>();
        for (List<Point> points : byKey.values()) {
            if (points.stream().map(Point::period).distinct().count() > 1) {
                points.sort(Comparator.comparing((Point p) -> p.period().from().firstDay())
                        .thenComparing(p -> p.period().to().lastDay())
                        .thenComparing(Point::figure));
                Point first = points.get(0);
                series.add(new Series(
                        "n" + (series.size() + 1),
                        first.what(),
                        first.of(),
                        points.stream().map(Point::figure).toList(),
                        SeriesMarks.of(points)));
            }
        }
        return series;
    }

    /** What is measured, of whom, in what: word order, inflection and articles do not count. */
    private static String key(Figure figure) {
        List<String> of = figure.of().stream().map(Names::key).sorted().toList();
        List<String> what = Wording.of(figure.what()).stems().stream().sorted().toList();
        return what + " " + of + " " + figure.amount().unit();
    }
}
