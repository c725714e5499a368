package readout.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import readout.chart.PeriodChart;
import readout.news.Amount;
import readout.news.Article;
import readout.news.ArticleFacts;
import readout.news.Figure;
import readout.news.Series;
import readout.record.Archive;

/** The same figure through time: the chart and its table. */
public final class SeriesView {

    /** These have no size that a bar could show. */
    private static final Set<String> UNDRAWN = Set.of("ordinal", "rank");

    private static final List<String> LARGE = List.of("", "thousand", "million", "bn", "tn");

    private final Series series;
    private final List<Row> rows;

    /**
     * One figure as one article tells it.
     *
     * @param mark what to mind in comparing it with the one before, or empty
     */
    public record Row(Figure figure, Article article, String line, String mark, Passage passage) {

        public String period() {
            return figure.period().map(Object::toString).orElse("");
        }

        /** The number as the article words it. */
        public String number() {
            return FactLine.quote(article, figure.amount().span());
        }
    }

    SeriesView(Series series, Archive archive, PassageMaker passages) {
        this.series = series;
        Map<String, String> marks = new HashMap<>();
        series.marks().forEach(mark -> marks.merge(mark.figure(), mark.explanation(), (a, b) -> a + " " + b));
        List<Row> told = new ArrayList<>();
        for (String id : AcrossView.ends(series.figures(), 4 * AcrossView.PLACES)) {
            ArticleFacts account = archive.article(id.substring(0, id.lastIndexOf(':')));
            Figure figure = account.facts().stream()
                    .filter(f -> f.id().equals(id))
                    .map(Figure.class::cast)
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException(id));
            Article article = account.article();
            told.add(new Row(
                    figure,
                    article,
                    FactLine.of(figure, article),
                    marks.getOrDefault(id, ""),
                    passages.at(article, figure.evidence())));
        }
        rows = List.copyOf(told);
    }

    public Series series() {
        return series;
    }

    public List<Row> rows() {
        return rows;
    }

    /** How many figures are left out. */
    public int more() {
        return series.figures().size() - rows.size();
    }

    /** What the numbers count: "USD", "percent", or empty for a bare number. */
    public String unit() {
        return rows.stream()
                .map(row -> row.figure().amount().unit())
                .findFirst()
                .map(unit -> unit.equals("count") ? "" : unit.equals("%") ? "percent" : unit)
                .orElse("");
    }

    /** The chart, of numbers that have a size. */
    public Optional<PeriodChart> chart() {
        List<PeriodChart.Point> points = rows.stream()
                .map(Row::figure)
                .filter(figure -> figure.period().isPresent()
                        && !UNDRAWN.contains(figure.amount().unit()))
                .map(figure -> new PeriodChart.Point(
                        figure.period().get(), figure.amount().number(), figure.planned(), label(figure.amount())))
                .toList();
        return points.isEmpty() ? Optional.empty() : Optional.of(new PeriodChart(points));
    }

    /** A short form: {@code >8.4 bn}. */
    private static String label(Amount amount) {
        BigDecimal number = amount.number();
        int step = 0;
        while (step + 1 < LARGE.size() && number.abs().compareTo(BigDecimal.valueOf(step == 0 ? 10_000 : 1_000)) >= 0) {
            number = number.movePointLeft(3);
            step++;
        }
        number = number.round(new MathContext(4)).stripTrailingZeros();
        String digits = Math.abs(number.scale()) > 6 ? number.toString() : number.toPlainString();
        String unit = LARGE.get(step).isEmpty() ? "" : " " + LARGE.get(step);
        return sign(amount) + digits + unit + (amount.unit().equals("%") ? " %" : "");
    }

    private static String sign(Amount amount) {
        return amount.qualifier()
                .map(qualifier -> switch (qualifier) {
                    case OVER -> ">";
                    case AT_LEAST -> "≥";
                    case ABOUT, NEARLY -> "≈";
                    case AT_MOST -> "≤";
                    case UNDER -> "<";
                })
                .orElse("");
    }
}
