package readout.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import readout.news.Article;
import readout.news.ArticleFacts;
import readout.news.Entry;
import readout.news.Fact;
import readout.news.Lineage;
import readout.news.Rendering;
import readout.news.Span;
import readout.news.Statement;
import readout.news.Story;
import readout.news.Variance;

/** A story and its record, as the template {@code story.jte} shows it, disputes first. */
public final class StoryView {

    /** More entries of one kind in one story no page can show; the rest is in record.json. */
    private static final int MOST_OF_A_KIND = 500;
    /** An entry with more articles shows the accounts and cells of the first. */
    static final int MOST_ARTICLES = 100;

    static final List<Fact.Kind> KINDS =
            List.of(Fact.Kind.MEETING, Fact.Kind.AGREEMENT, Fact.Kind.MEASURE, Fact.Kind.FIGURE, Fact.Kind.STATEMENT);

    private final Story story;
    private final Told told;
    private final List<Variance> findings;
    private final List<Lineage> lineage;
    private final List<Key> keys;
    private final ArticleLinks links;
    private final Map<String, int[]> lines = new HashMap<>();

    StoryView(Story story, List<ArticleFacts> articles, List<Lineage> lineage, List<Variance> findings) {
        this(story, articles, lineage, findings, ArticleLinks.IN_REPORT);
    }

    /**
     * Shows a story.
     *
     * @param articles of the story
     * @param links where its articles are shown in full
     */
    public StoryView(
            Story story,
            List<ArticleFacts> articles,
            List<Lineage> lineage,
            List<Variance> findings,
            ArticleLinks links) {
        this.links = links;
        this.story = story;
        this.told = new Told(articles);
        this.findings = findings;
        this.lineage = lineage;
        keys = Key.of(story.articles().stream().map(told::article).toList());
    }

    /** The entries of one kind; of very many only the first, beside their number. */
    public record Group(String heading, long total, List<EntryView> entries) {}

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
            List<WordingView> wordings) {

        /** The differences that cannot be, or that strain. */
        public List<VarianceView> atOdds() {
            return variances.stream().filter(v -> Told.isAtOdds(v.variance())).toList();
        }

        /** The other differences. */
        public List<VarianceView> reconciled() {
            return variances.stream().filter(v -> !Told.isAtOdds(v.variance())).toList();
        }
    }

    /** What one article does with an entry. */
    public record Cell(Key key, Entry.Coverage coverage, String reason) {

        public String sign() {
            return StoryView.sign(coverage);
        }
    }

    /** A sign that needs no colour vision. */
    static String sign(Entry.Coverage coverage) {
        return switch (coverage) {
            case REPORTS -> "●";
            case DIFFERS -> "◆";
            case SILENT -> "○";
            case UNKNOWN -> "?";
        };
    }

    /** One fact and the words that carry it. */
    public record Account(String anchor, String line, Passage passage) {}

    /** One difference and the words at odds. */
    public record VarianceView(Variance variance, List<Passage> passages) {

        /** What differs, in words. */
        public String type() {
            return FactLine.words(variance.type());
        }
    }

    /**
     * One article's wording of an utterance.
     *
     * @param against the letter of the article whose wording it is held against; empty for that one itself
     */
    public record WordingView(Key key, String against, List<Words> words) {}

    /** Words in a row: the same, put in (also in place of others) or cut. */
    public record Words(Rendering.Kind kind, String here, String there) {}

    public Story story() {
        return story;
    }

    /** Its articles with their letters. */
    public List<Key> keys() {
        return keys;
    }

    /** Where an article is shown in full. */
    public String link(Article article) {
        return links.to(article);
    }

    /** Who reports, differs or is silent. */
    public Matrix matrix() {
        List<Entry> rows = new ArrayList<>(shownDisputes());
        KINDS.forEach(kind -> rows.addAll(shown(kind)));
        return new Matrix(story, told, keys, rows);
    }

    /** Who copied whom. */
    public LineageView lineage() {
        return new LineageView(
                told.inTime().stream().map(this::key).toList(),
                lineage,
                place -> passage(told.article(place.article()), List.of(place.span())));
    }

    private Key key(Article article) {
        return keys.get(story.articles().indexOf(article.id()));
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
        return shownDisputes().stream().map(this::entry).toList();
    }

    private List<Entry> shownDisputes() {
        return Told.disputes(story).stream().limit(MOST_OF_A_KIND).toList();
    }

    /** The other entries by kind. */
    public List<Group> groups() {
        List<Group> groups = new ArrayList<>();
        for (Fact.Kind kind : KINDS) {
            long total = undisputed(kind).count();
            if (total > 0) {
                groups.add(new Group(
                        heading(kind),
                        total,
                        shown(kind).stream().map(this::entry).toList()));
            }
        }
        return groups;
    }

    private List<Entry> shown(Fact.Kind kind) {
        return undisputed(kind)
                .sorted(Comparator.comparing((Entry entry) -> -entry.origins().size()))
                .limit(MOST_OF_A_KIND)
                .toList();
    }

    private Stream<Entry> undisputed(Fact.Kind kind) {
        return story.entries().stream().filter(entry -> entry.kind() == kind && !Told.isDispute(entry));
    }

    static String heading(Fact.Kind kind) {
        String label = kind.label();
        return label.substring(0, 1).toUpperCase(Locale.ROOT) + label.substring(1) + "s";
    }

    /** One line of the record. */
    public EntryView entry(Entry entry) {
        List<Cell> cells =
                keys.stream().limit(MOST_ARTICLES).map(key -> cell(entry, key)).toList();
        List<Account> accounts = entry.facts().stream()
                .limit(MOST_ARTICLES)
                .map(told::fact)
                .map(this::account)
                .toList();
        List<VarianceView> variances = entry.variances().stream()
                .sorted(Comparator.comparing(Variance::verdict))
                .map(this::variance)
                .toList();
        return new EntryView(entry, told.line(entry), cells, accounts, variances, wordings(entry));
    }

    private static Cell cell(Entry entry, Key key) {
        String id = key.article().id();
        return new Cell(
                key,
                entry.coverage().getOrDefault(id, Entry.Coverage.UNKNOWN),
                entry.reasons().getOrDefault(id, ""));
    }

    private Account account(Fact fact) {
        Article article = told.article(fact.article());
        return new Account(Anchors.ofFact(fact.id()), FactLine.of(fact, article), passage(article, fact.evidence()));
    }

    private VarianceView variance(Variance variance) {
        return new VarianceView(
                variance,
                variance.evidence().stream()
                        .limit(MOST_ARTICLES)
                        .map(place -> passage(told.article(place.article()), List.of(place.span())))
                        .toList());
    }

    /** The wording that the others are held against, then those. */
    private List<WordingView> wordings(Entry entry) {
        List<WordingView> wordings = new ArrayList<>();
        entry.renderings().stream()
                .map(rendering -> told.fact(rendering.against()))
                .filter(Statement.class::isInstance)
                .distinct()
                .forEach(fact -> wordings.add(whole((Statement) fact)));
        entry.renderings().forEach(rendering -> wordings.add(wording(rendering)));
        return wordings;
    }

    private WordingView whole(Statement statement) {
        Article article = told.article(statement.article());
        String words = statement.content().stream().map(article::quote).collect(Collectors.joining(" … "));
        return new WordingView(key(article), "", List.of(new Words(Rendering.Kind.SAME, words, words)));
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
        return new WordingView(key(here), key(there).letter(), words);
    }

    private Passage passage(Article article, List<Span> spans) {
        int[] starts = lines.computeIfAbsent(article.id(), id -> Paragraph.starts(article.text()));
        return Passage.of(article, starts, spans, links);
    }
}
