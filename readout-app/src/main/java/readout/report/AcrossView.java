package readout.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import readout.chart.TimeScale;
import readout.news.Across;
import readout.news.StoryThread;
import readout.record.Archive;

/** What returns across stories, as the templates show it. */
public final class AcrossView {

    /** Of a refrain or series the words of so many places are shown: the first and the last ones. */
    static final int PLACES = 12;
    /** Of very many refrains or series so many are shown. */
    private static final int MOST = 60;

    private final Across across;
    private final List<RefrainView> refrains;
    private final List<SeriesView> series;

    /** @param shown ids of the articles that the report shows in full */
    AcrossView(Across across, Archive archive, Set<String> shown) {
        this(across, archive, new PassageMaker(archive, ArticleLinks.IN_REPORT, shown::contains));
    }

    /** @param links where every article is shown in full */
    public AcrossView(Across across, Archive archive, ArticleLinks links) {
        this(across, archive, new PassageMaker(archive, links, article -> true));
    }

    private AcrossView(Across across, Archive archive, PassageMaker passages) {
        this.across = across;
        refrains = across.refrains().stream()
                .limit(MOST)
                .map(r -> new RefrainView(r, archive, passages))
                .toList();
        series = across.series().stream()
                .limit(MOST)
                .map(s -> new SeriesView(s, archive, passages))
                .toList();
    }

    public List<StoryThread> threads() {
        return across.threads();
    }

    public List<RefrainView> refrains() {
        return refrains;
    }

    public int moreRefrains() {
        return across.refrains().size() - refrains.size();
    }

    public List<SeriesView> series() {
        return series;
    }

    public int moreSeries() {
        return across.series().size() - series.size();
    }

    /** The time line on which all refrains are drawn; empty when no article has a date. */
    public Optional<TimeScale> refrainTime() {
        List<RefrainView.Heard> heard =
                refrains.stream().flatMap(refrain -> refrain.heard().stream()).toList();
        return heard.isEmpty()
                ? Optional.empty()
                : Optional.of(TimeScale.over(
                        heard.stream().map(RefrainView.Heard::day).toList()));
    }

    /** The first and the last ones of many. */
    static <T> List<T> ends(List<T> items, int most) {
        if (items.size() <= most) {
            return items;
        }
        List<T> ends = new ArrayList<>(items.subList(0, most / 2));
        ends.addAll(items.subList(items.size() - most / 2, items.size()));
        return ends;
    }
}
