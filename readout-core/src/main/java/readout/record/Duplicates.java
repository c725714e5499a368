package readout.record;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import readout.news.ArticleFacts;
import readout.news.Fact;
import readout.story.StoryFeatures;

/**
 * The articles of a story that have the very text of an earlier one, of the same time: they tell what that one tells,
 * fact by fact, so nothing in them has to be compared. One text ten thousand times costs hardly more than once.
 */
final class Duplicates {

    private final int[] first;

    private Duplicates(int[] first) {
        this.first = first;
    }

    private record Reading(String text, Optional<LocalDateTime> time, List<Fact.Kind> facts) {

        static Reading of(ArticleFacts article) {
            return new Reading(
                    article.article().text(),
                    StoryFeatures.time(article.article()),
                    article.facts().stream().map(Fact::kind).toList());
        }
    }

    /** @param articles in order of time */
    static Duplicates among(List<ArticleFacts> articles) {
        Map<Reading, Integer> seen = new HashMap<>();
        int[] first = new int[articles.size()];
        for (int i = 0; i < first.length; i++) {
            Integer earlier = seen.putIfAbsent(Reading.of(articles.get(i)), i);
            first[i] = earlier == null ? i : earlier;
        }
        return new Duplicates(first);
    }

    /** How many articles there are of which an earlier one has the text. */
    int count() {
        int count = 0;
        for (int i = 0; i < first.length; i++) {
            count += first[i] == i ? 0 : 1;
        }
        return count;
    }

    /** The facts article by article, of duplicates none. */
    <T> List<List<T>> without(List<List<T>> byArticle) {
        List<List<T>> distinct = new ArrayList<>(byArticle);
        for (int i = 0; i < first.length; i++) {
            if (first[i] != i) {
                distinct.set(i, List.of());
            }
        }
        return distinct;
    }

    /** Puts the facts of duplicates into the entries of those that they repeat. */
    void addTo(List<Draft> entries, List<List<Reported>> byArticle) {
        Map<String, Draft> entryOf = new HashMap<>();
        entries.forEach(entry -> entry.facts().forEach(fact -> entryOf.put(fact.id(), entry)));
        for (int i = 0; i < first.length; i++) {
            List<Reported> told = byArticle.get(first[i]);
            for (int fact = 0; first[i] != i && fact < told.size(); fact++) {
                Optional.ofNullable(entryOf.get(told.get(fact).id()))
                        .orElseThrow()
                        .add(byArticle.get(i).get(fact));
            }
        }
        entries.forEach(Draft::sort);
    }
}
