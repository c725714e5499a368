package readout.report;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import readout.news.Article;
import readout.news.ArticleFacts;
import readout.news.Entry;
import readout.news.Fact;
import readout.news.Story;
import readout.news.Variance;

/** The articles and facts of one story, found by id. */
public final class Told {

    private final Map<String, Article> articles = new LinkedHashMap<>();
    private final Map<String, Brief> facts = new HashMap<>();

    /** A fact of which often no more is wanted than its line. */
    public interface Brief {

        /** The id of its article. */
        String article();

        /** The fact in one line. */
        String line();

        /** The fact itself. */
        Fact fact();
    }

    /** Takes articles with all their facts. */
    public Told(List<ArticleFacts> articles) {
        for (ArticleFacts each : articles) {
            this.articles.put(each.article().id(), each.article());
            each.facts().forEach(fact -> facts.put(fact.id(), new Whole(fact, each.article())));
        }
    }

    /**
     * Takes articles and what is known of their facts.
     *
     * @param articles in order of time
     * @param facts by id
     */
    public Told(List<Article> articles, Map<String, ? extends Brief> facts) {
        articles.forEach(article -> this.articles.put(article.id(), article));
        this.facts.putAll(facts);
    }

    /** A fact whose line is made when it is first shown; a page shows it several times. */
    private static final class Whole implements Brief {

        private final Fact fact;
        private final Article article;
        private @Nullable String line;

        Whole(Fact fact, Article article) {
            this.fact = fact;
            this.article = article;
        }

        @Override
        public String article() {
            return fact.article();
        }

        @Override
        public String line() {
            String made = line == null ? FactLine.of(fact, article) : line;
            line = made;
            return made;
        }

        @Override
        public Fact fact() {
            return fact;
        }
    }

    Article article(String id) {
        return Optional.ofNullable(articles.get(id)).orElseThrow(() -> new IllegalArgumentException(id));
    }

    /** The articles, in order of time. */
    List<Article> inTime() {
        return List.copyOf(articles.values());
    }

    Brief brief(String id) {
        return Optional.ofNullable(facts.get(id)).orElseThrow(() -> new IllegalArgumentException(id));
    }

    Fact fact(String id) {
        return brief(id).fact();
    }

    /** An entry in one line: that of its first fact. */
    String line(Entry entry) {
        return brief(entry.facts().get(0)).line();
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
