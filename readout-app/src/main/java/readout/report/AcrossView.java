package readout.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import readout.news.Across;
import readout.news.Article;
import readout.news.ArticleFacts;
import readout.news.Fact;
import readout.news.Place;
import readout.news.Refrain;
import readout.news.Series;
import readout.news.StoryThread;
import readout.record.Archive;

/** What returns across stories, as the template {@code across.jte} shows it. */
public final class AcrossView {

    /** Of a refrain or series so many places are shown: the first and the last ones. */
    private static final int PLACES = 12;

    private final List<StoryThread> threads;
    private final List<RefrainView> refrains;
    private final List<SeriesView> series;

    AcrossView(Across across, Archive archive) {
        threads = across.threads();
        refrains = across.refrains().stream().map(r -> refrain(r, archive)).toList();
        series = across.series().stream().map(s -> series(s, archive)).toList();
    }

    /** A refrain and where it stands. */
    public record RefrainView(Refrain refrain, List<Passage> passages) {}

    /** A series, its figures, and what to mind in comparing them. */
    public record SeriesView(Series series, List<String> lines) {}

    public List<StoryThread> threads() {
        return threads;
    }

    public List<RefrainView> refrains() {
        return refrains;
    }

    public List<SeriesView> series() {
        return series;
    }

    private static RefrainView refrain(Refrain refrain, Archive archive) {
        return new RefrainView(
                refrain,
                ends(refrain.occurrences()).stream()
                        .map(place -> passage(place, archive))
                        .toList());
    }

    private static Passage passage(Place place, Archive archive) {
        Article article = archive.article(place.article()).article();
        return Passage.of(article, Paragraph.starts(article.text()), List.of(place.span()));
    }

    private static <T> List<T> ends(List<T> items) {
        if (items.size() <= PLACES) {
            return items;
        }
        List<T> ends = new ArrayList<>(items.subList(0, PLACES / 2));
        ends.addAll(items.subList(items.size() - PLACES / 2, items.size()));
        return ends;
    }

    private static SeriesView series(Series series, Archive archive) {
        Map<String, String> marks = new HashMap<>();
        series.marks().forEach(mark -> marks.merge(mark.figure(), mark.explanation(), (a, b) -> a + " " + b));
        List<String> lines = ends(series.figures()).stream()
                .map(id -> line(id, archive) + (marks.containsKey(id) ? " — " + marks.get(id) : ""))
                .toList();
        return new SeriesView(series, lines);
    }

    private static String line(String figure, Archive archive) {
        ArticleFacts told = archive.article(figure.substring(0, figure.lastIndexOf(':')));
        Fact fact = told.facts().stream()
                .filter(f -> f.id().equals(figure))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(figure));
        return FactLine.of(fact, told.article());
    }
}
