package readout.report;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import readout.news.Article;
import readout.news.ArticleFacts;
import readout.news.Entry;
import readout.news.Fact;
import readout.news.Story;
import readout.news.Variance;

/** The articles and facts of one story, found by id. */
final class Told {

    private final Map<String, Article> articles = new LinkedHashMap<>();
    private final Map<String, Fact> facts = new HashMap<>();
    private final Map<String, String> lines = new HashMap<>();

    Told(List<ArticleFacts> articles) {
        for (ArticleFacts each : articles) {
            this.articles.put(each.article().id(), each.article());
            each.facts().forEach(fact -> facts.put(fact.id(), fact));
        }
    }

    Article article(String id) {
        return Optional.ofNullable(articles.get(id)).orElseThrow(() -> new IllegalArgumentException(id));
    }

    /** The articles, in order of time. */
    List<Article> inTime() {
        return List.copyOf(articles.values());
    }

    Fact fact(String id) {
        return Optional.ofNullable(facts.get(id)).orElseThrow(() -> new IllegalArgumentException(id));
    }

    /** An entry in one line: that of its first fact. */
    String line(Entry entry) {
        return line(fact(entry.facts().get(0)));
    }

    /** A fact of one of the articles in one line; a page shows it several times. */
    String line(Fact fact) {
        return lines.computeIfAbsent(fact.id(), id -> FactLine.of(fact, article(fact.article())));
    }

    /** The entries that people should see first: those with a difference that cannot be or that strains. */
    static List<Entry> disputes(Story story) {
        return story.entries().stream().filter(Told::isDispute).toList();
    }

    static boolean isDispute(Entry entry) {
        return entry.standing() == Entry.Standing.DISPUTED
                || entry.variances().stream().anyMatch(Told::isAtOdds);
    }

    static boolean isAtOdds(Variance variance) {
        return variance.verdict() == Variance.Verdict.CONTRADICTION || variance.verdict() == Variance.Verdict.TENSION;
    }
}
