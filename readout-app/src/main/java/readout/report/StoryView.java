package readout.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import readout.news.Article;
import readout.news.ArticleFacts;
import readout.news.Entry;
import readout.news.Fact;
import readout.news.Rendering;
import readout.news.Span;
import readout.news.Story;
import readout.news.Variance;

/** A story and its record, as the template {@code story.jte} shows it, disputes first. */
public final class StoryView {

    /** More entries of one kind in one story no page can show; the rest is in record.json. */
    private static final int MOST_OF_A_KIND = 500;
    /** An entry with more articles shows the accounts and cells of the first. */
    private static final int MOST_ARTICLES = 100;

    private static final List<Fact.Kind> KINDS =
            List.of(Fact.Kind.MEETING, Fact.Kind.AGREEMENT, Fact.Kind.MEASURE, Fact.Kind.FIGURE, Fact.Kind.STATEMENT);

    private final Story story;
    private final Told told;
    private final List<Variance> findings;
    private final Map<String, int[]> lines = new HashMap<>();

    /** @param articles of the story */
    public StoryView(Story story, List<ArticleFacts> articles, List<Variance> findings) {
        this.story = story;
        this.told = new Told(articles);
        this.findings = findings;
    }

    /** The entries of one kind; of very many only the first, beside their number. */
    public record Group(String heading, int total, List<EntryView> entries) {}

    /**
     * One line of the record.
     *
     * @param accounts what each article says, with its evidence
     * @param coverage one cell for each article of the story
     * @param wordings of an utterance: what each article changed, word by word
     */
    public record EntryView(
            Entry entry,
            String line,
            List<Cell> coverage,
            List<Account> accounts,
            List<VarianceView> variances,
            List<WordingView> wordings) {}

    /** What one article does with an entry. */
    public record Cell(Article article, Entry.Coverage coverage, String reason) {

        /** A sign that needs no colour vision. */
        public String sign() {
            return switch (coverage) {
                case REPORTS -> "●";
                case DIFFERS -> "◆";
                case SILENT -> "○";
                case UNKNOWN -> "?";
            };
        }
    }

    /** One fact and the words that carry it. */
    public record Account(String line, Passage passage) {}

    /** One difference and the words at odds. */
    public record VarianceView(Variance variance, List<Passage> passages) {

        /** What differs, in words. */
        public String type() {
            return FactLine.words(variance.type());
        }
    }

    /** One article's wording of an utterance against another's. */
    public record WordingView(String article, String against, List<Words> words) {}

    /** Words in a row: the same, put in (also in place of others) or cut. */
    public record Words(Rendering.Kind kind, String here, String there) {}

    public Story story() {
        return story;
    }

    public List<Article> articles() {
        return story.articles().stream().map(told::article).toList();
    }

    /** How many independent texts its articles go back to. */
    public int origins() {
        return Counted.origins(story);
    }

    /** What contradicts itself inside one of its articles. */
    public List<VarianceView> findings() {
        return findings.stream().map(this::variance).toList();
    }

    /** Entries with a contradiction or tension. */
    public List<EntryView> disputes() {
        return Told.disputes(story).stream()
                .limit(MOST_OF_A_KIND)
                .map(this::entry)
                .toList();
    }

    /** The other entries by kind. */
    public List<Group> groups() {
        List<Group> groups = new ArrayList<>();
        for (Fact.Kind kind : KINDS) {
            List<Entry> entries = story.entries().stream()
                    .filter(entry -> entry.kind() == kind && !Told.isDispute(entry))
                    .sorted(Comparator.comparing(
                            (Entry entry) -> -entry.origins().size()))
                    .toList();
            if (!entries.isEmpty()) {
                groups.add(new Group(
                        heading(kind),
                        entries.size(),
                        entries.stream().limit(MOST_OF_A_KIND).map(this::entry).toList()));
            }
        }
        return groups;
    }

    private static String heading(Fact.Kind kind) {
        String label = kind.label();
        return label.substring(0, 1).toUpperCase(Locale.ROOT) + label.substring(1) + "s";
    }

    /** One line of the record. */
    public EntryView entry(Entry entry) {
        List<Cell> cells = story.articles().stream()
                .limit(MOST_ARTICLES)
                .map(id -> new Cell(
                        told.article(id),
                        entry.coverage().getOrDefault(id, Entry.Coverage.UNKNOWN),
                        entry.reasons().getOrDefault(id, "")))
                .toList();
        List<Account> accounts = entry.facts().stream()
                .limit(MOST_ARTICLES)
                .map(told::fact)
                .map(this::account)
                .toList();
        List<VarianceView> variances = entry.variances().stream()
                .sorted(Comparator.comparing(Variance::verdict))
                .map(this::variance)
                .toList();
        List<WordingView> wordings =
                entry.renderings().stream().map(this::wording).toList();
        return new EntryView(entry, told.line(entry), cells, accounts, variances, wordings);
    }

    private Account account(Fact fact) {
        Article article = told.article(fact.article());
        return new Account(FactLine.of(fact, article), passage(article, fact.evidence()));
    }

    private VarianceView variance(Variance variance) {
        return new VarianceView(
                variance,
                variance.evidence().stream()
                        .limit(MOST_ARTICLES)
                        .map(place -> passage(told.article(place.article()), List.of(place.span())))
                        .toList());
    }

    private WordingView wording(Rendering rendering) {
        Article here = told.article(told.fact(rendering.fact()).article());
        Article there = told.article(told.fact(rendering.against()).article());
        List<Words> words = rendering.parts().stream()
                .map(part -> new Words(
                        part.kind(),
                        part.here().map(here::quote).orElse(""),
                        part.there().map(there::quote).orElse("")))
                .toList();
        return new WordingView(here.label(), there.label(), words);
    }

    private Passage passage(Article article, List<Span> spans) {
        int[] starts = lines.computeIfAbsent(article.id(), id -> Paragraph.starts(article.text()));
        return Passage.of(article, starts, spans);
    }
}
