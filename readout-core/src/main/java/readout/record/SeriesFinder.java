package readout.record;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import readout.news.ArticleFacts;
import readout.news.Fact;
import readout.news.Figure;
import readout.news.Series;

/** Finds figures that measure one thing at several times, in whatever stories. */
final class SeriesFinder {

    private SeriesFinder() {}

    static List<Series> find(List<ArticleFacts> articles) {
        Map<String, List<Figure>> byKey = new TreeMap<>();
        for (ArticleFacts article : articles) {
            for (Fact fact : article.facts()) {
                if (fact instanceof Figure figure
                        && figure.period().isPresent()
                        && !figure.of().isEmpty()) {
                    byKey.computeIfAbsent(key(figure), k -> new ArrayList<>()).add(figure);
                }
            }
        }
        List<Series> series = new ArrayList<>();
        for (List<Figure> figures : byKey.values()) {
            long periods = figures.stream()
                    .map(f -> f.period().orElseThrow())
                    .distinct()
                    .count();
            if (periods > 1) {
                figures.sort(Comparator.comparing(
                                (Figure f) -> f.period().orElseThrow().from().firstDay())
                        .thenComparing(f -> f.period().orElseThrow().to().lastDay())
                        .thenComparing(Figure::id));
                Figure first = figures.get(0);
                series.add(new Series(
                        "n" + (series.size() + 1),
                        first.what(),
                        first.of(),
                        figures.stream().map(Figure::id).toList()));
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
