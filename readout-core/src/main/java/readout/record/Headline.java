package readout.record;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import readout.news.ArticleFacts;
import readout.news.Meeting;
import readout.news.PartialDate;
import readout.news.Published;

/**
 * What a story is called, and where and when it happened.
 *
 * @param title the headline of its first article that has one
 * @param date the day of most of its held meetings, or else of its first publication
 * @param place the place of most of its meetings
 */
record Headline(String title, Optional<PartialDate> date, Optional<String> place) {

    private static final int LONGEST = 120;

    static Headline of(List<ArticleFacts> articles) {
        String title = articles.stream()
                .flatMap(a -> a.article().title().stream())
                .filter(t -> !t.isBlank())
                .findFirst()
                .orElseGet(() -> lead(articles.get(0)));
        Optional<PartialDate> met = most(
                articles,
                m -> m.status() == Meeting.Status.HELD
                        ? m.when().map(w -> w.from()).filter(PartialDate::isDay)
                        : Optional.empty());
        Optional<PartialDate> published = articles.stream()
                .flatMap(a -> a.article().published().stream())
                .map(Published::date)
                .min(Comparator.naturalOrder());
        Optional<PartialDate> date = met.filter(day -> published
                .map(p -> Math.abs(p.firstDay().toEpochDay() - day.firstDay().toEpochDay()) <= 7)
                .orElse(true));
        return new Headline(title, date.isPresent() ? date : published, most(articles, Meeting::place));
    }

    /** The most frequent value of the meetings; of equals the smallest. */
    private static <T extends Comparable<T>> Optional<T> most(
            List<ArticleFacts> articles, Function<Meeting, Optional<T>> value) {
        Map<T, Integer> counts = new TreeMap<>();
        articles.stream()
                .flatMap(a -> a.facts().stream())
                .filter(fact -> fact instanceof Meeting && !fact.telling().negated())
                .forEach(fact -> value.apply((Meeting) fact).ifPresent(v -> counts.merge(v, 1, Integer::sum)));
        return counts.entrySet().stream()
                .max(Map.Entry.<T, Integer>comparingByValue()
                        .thenComparing(Map.Entry.<T, Integer>comparingByKey().reversed()))
                .map(Map.Entry::getKey);
    }

    private static String lead(ArticleFacts article) {
        String text = article.article().text().strip();
        int end = text.indexOf('\n');
        String line = end < 0 ? text : text.substring(0, end);
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST).strip() + " \u2026";
    }
}
