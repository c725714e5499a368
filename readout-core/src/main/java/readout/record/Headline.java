package readout.record;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import readout.news.PartialDate;

/**
 * What a story is called, and where and when it happened.
 *
 * @param title the headline of its first article that has one
 * @param date the day of most of its held meetings, or else of its first publication
 * @param place the place of most of its meetings
 */
record Headline(String title, Optional<PartialDate> date, Optional<String> place) {

    /** From what is known of the articles of a story, in order of time. */
    static Headline of(List<Heading> articles) {
        String title = articles.stream()
                .flatMap(a -> a.title().stream())
                .findFirst()
                .orElseGet(() -> articles.get(0).lead());
        Optional<PartialDate> published =
                articles.stream().flatMap(a -> a.published().stream()).min(Comparator.naturalOrder());
        Optional<PartialDate> met = most(articles, Heading::held)
                .filter(day -> published
                        .map(p -> Math.abs(p.firstDay().toEpochDay()
                                        - day.firstDay().toEpochDay())
                                <= 7)
                        .orElse(true));
        return new Headline(
                title,
                met.isPresent() ? met : published,
                most(articles, Heading::places).map(Places::shown));
    }

    /** The most frequent value; of equals the smallest. */
    private static <T extends Comparable<T>> Optional<T> most(
            List<Heading> articles, Function<Heading, List<T>> values) {
        Map<T, Integer> counts = new TreeMap<>();
        articles.forEach(a -> values.apply(a).forEach(value -> counts.merge(value, 1, Integer::sum)));
        return counts.entrySet().stream()
                .max(Map.Entry.<T, Integer>comparingByValue()
                        .thenComparing(Map.Entry.<T, Integer>comparingByKey().reversed()))
                .map(Map.Entry::getKey);
    }
}
