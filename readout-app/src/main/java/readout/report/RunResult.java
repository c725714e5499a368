package readout.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import readout.news.Article;
import readout.news.ArticleFacts;
import readout.news.Entry;
import readout.news.Fact;
import readout.news.NewsRecord;
import readout.news.Story;
import readout.news.Variance;

/** The articles, facts and record of a run, found by id. */
public final class RunResult {

    private final NewsRecord record;
    private final Map<String, ArticleFacts> articles = new LinkedHashMap<>();
    private final Map<String, Fact> facts = new LinkedHashMap<>();

    public RunResult(List<ArticleFacts> articles, NewsRecord record) {
        this.record = record;
        for (ArticleFacts each : articles) {
            this.articles.put(each.article().id(), each);
            each.facts().forEach(fact -> facts.put(fact.id(), fact));
        }
    }

    public NewsRecord record() {
        return record;
    }

    /** In the order in which they were read. */
    public List<Article> articles() {
        return articles.values().stream().map(ArticleFacts::article).toList();
    }

    public Article article(String id) {
        return Optional.ofNullable(articles.get(id))
                .orElseThrow(() -> new IllegalArgumentException(id))
                .article();
    }

    public Fact fact(String id) {
        return Optional.ofNullable(facts.get(id)).orElseThrow(() -> new IllegalArgumentException(id));
    }

    /** The number of facts of one kind. */
    public long count(Fact.Kind kind) {
        return facts.values().stream().filter(fact -> fact.kind() == kind).count();
    }

    /** What looked like a fact and was not taken. */
    public long abstentions() {
        return articles.values().stream().mapToLong(a -> a.abstentions().size()).sum();
    }

    /** An entry in one line: that of its first fact. */
    public String line(Entry entry) {
        Fact first = fact(entry.facts().get(0));
        return FactLine.of(first, article(first.article()));
    }

    /** The entries that people should see first: those with a difference that cannot be or that strains. */
    public static List<Entry> disputes(Story story) {
        return story.entries().stream().filter(RunResult::isDispute).toList();
    }

    static boolean isDispute(Entry entry) {
        return entry.standing() == Entry.Standing.DISPUTED
                || entry.variances().stream().anyMatch(RunResult::isAtOdds);
    }

    static boolean isAtOdds(Variance variance) {
        return variance.verdict() == Variance.Verdict.CONTRADICTION || variance.verdict() == Variance.Verdict.TENSION;
    }
}
