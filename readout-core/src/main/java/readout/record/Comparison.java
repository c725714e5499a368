package readout.record;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import readout.news.ArticleFacts;
import readout.news.Entry;
import readout.news.Story;
import readout.story.StoryFeatures;

/**
 * Two accounts, or two sets of them, side by side: what only one of them states, and what both do.
 *
 * @param story all articles as one story
 * @param both entries that both have; where they differ, a variance says how
 * @param onlyOne entries that only the first has
 * @param onlyOther entries that only the second has
 */
public record Comparison(Story story, List<Entry> both, List<Entry> onlyOne, List<Entry> onlyOther) {

    public Comparison {
        both = List.copyOf(both);
        onlyOne = List.copyOf(onlyOne);
        onlyOther = List.copyOf(onlyOther);
    }

    /** Compares; all articles are taken to be about one occurrence. Neither side may be empty. */
    public static Comparison of(List<ArticleFacts> one, List<ArticleFacts> other) {
        List<ArticleFacts> all = new ArrayList<>(one);
        all.addAll(other);
        all.sort(Comparator.comparing(ArticleFacts::article, StoryFeatures.ARTICLES_BY_TIME));
        Story story = StoryAccount.of("s1", all).story();
        Set<String> first = facts(one);
        Set<String> second = facts(other);
        List<Entry> both = new ArrayList<>();
        List<Entry> onlyOne = new ArrayList<>();
        List<Entry> onlyOther = new ArrayList<>();
        for (Entry entry : story.entries()) {
            boolean inFirst = entry.facts().stream().anyMatch(first::contains);
            boolean inSecond = entry.facts().stream().anyMatch(second::contains);
            (inFirst && inSecond ? both : inFirst ? onlyOne : onlyOther).add(entry);
        }
        return new Comparison(story, both, onlyOne, onlyOther);
    }

    private static Set<String> facts(List<ArticleFacts> articles) {
        Set<String> ids = new HashSet<>();
        articles.forEach(article -> article.facts().forEach(fact -> ids.add(fact.id())));
        return ids;
    }
}
