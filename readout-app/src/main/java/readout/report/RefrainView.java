package readout.report;

import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import readout.chart.TimeScale;
import readout.news.Article;
import readout.news.Period;
import readout.news.Published;
import readout.news.Refrain;
import readout.record.Archive;

/** A refrain, when it was heard, and where it stands. */
public final class RefrainView {

    private static final int MOST_DOTS = 60;

    private final Refrain refrain;
    private final List<Passage> passages;
    private final List<Heard> heard;

    /**
     * When a refrain was heard.
     *
     * @param first whether in the wording of its first time
     * @param times in how many places on that day
     */
    public record Heard(Period day, boolean first, int times) {

        /** Where it stands on a time line. */
        public String at(TimeScale time) {
            return time.middle(day);
        }

        /** The size of its dot, in pixels; its area grows with the times. */
        public int radius() {
            return (int) Math.min(9, Math.round(4 * Math.sqrt(times)));
        }
    }

    RefrainView(Refrain refrain, Archive archive, PassageMaker passages) {
        this.refrain = refrain;
        this.passages = AcrossView.ends(refrain.occurrences(), AcrossView.PLACES).stream()
                .map(passages::at)
                .toList();
        TreeMap<String, Heard> days = new TreeMap<>();
        String words = refrain.variants().isEmpty()
                ? refrain.phrase()
                : refrain.variants().get(0);
        AcrossView.ends(refrain.occurrences(), MOST_DOTS).forEach(place -> {
            Article article = archive.article(place.article()).article();
            boolean first = wording(article.quote(place.span())).equals(wording(words));
            article.published()
                    .map(Published::date)
                    .ifPresent(day -> days.merge(
                            day + " " + first,
                            new Heard(Period.of(day), first, 1),
                            (a, b) -> new Heard(a.day(), a.first(), a.times() + 1)));
        });
        heard = List.copyOf(days.values());
    }

    public Refrain refrain() {
        return refrain;
    }

    public List<Passage> passages() {
        return passages;
    }

    /** In order of time; places in articles without a date are left out. */
    public List<Heard> heard() {
        return heard;
    }

    /** "2030-03-12 to 2031-03-20". */
    public String span() {
        if (heard.isEmpty()) {
            return "no date";
        }
        String from = heard.get(0).day().toString();
        String to = heard.get(heard.size() - 1).day().toString();
        return from.equals(to) ? from : from + " to " + to;
    }

    private static String wording(String words) {
        return words.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    }
}
