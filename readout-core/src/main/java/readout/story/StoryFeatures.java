package readout.story;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.Optional;
import readout.news.Article;
import readout.news.Region;

/**
 * What the grouping looks at in an article.
 *
 * @param id unique in a run
 * @param published when it appeared; the first moment of a day, month or year of which no more is known
 * @param title its headline, empty when it has none
 * @param text its body; more than {@value #TEXT_LIMIT} characters are not looked at
 */
public record StoryFeatures(String id, Optional<LocalDateTime> published, String title, String text) {

    /** The telling part of a report is at its top, and a text of 5 MB must not cost more than others. */
    static final int TEXT_LIMIT = 8_000;

    /** By time, then by id; those without a date come last. No other order of reading is ever used. */
    public static final Comparator<StoryFeatures> BY_TIME = Comparator.comparing(
                    (StoryFeatures f) -> f.published().orElse(LocalDateTime.MAX))
            .thenComparing(StoryFeatures::id);

    /** The features of an article: its title, and the other regions that tell facts. */
    public static StoryFeatures of(Article article) {
        Optional<LocalDateTime> time = article.published()
                .map(p -> LocalDateTime.of(p.date().firstDay(), p.time().orElse(LocalTime.MIDNIGHT)));
        StringBuilder text = new StringBuilder();
        for (Region region : article.regions()) {
            if (text.length() >= TEXT_LIMIT) {
                break;
            }
            if (region.kind().tellsFacts() && region.kind() != Region.Kind.TITLE) {
                int end = Math.min(region.span().end(), region.span().start() + TEXT_LIMIT);
                text.append(article.text(), region.span().start(), end).append('\n');
            }
        }
        return new StoryFeatures(article.id(), time, article.title().orElse(""), text.toString());
    }
}
