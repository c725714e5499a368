package readout.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import readout.news.Article;
import readout.news.Entry;
import readout.news.Fact;
import readout.news.Place;
import readout.news.Refrain;
import readout.news.Series;
import readout.news.Span;
import readout.news.Story;
import readout.news.Variance;

/** What the template {@code report.jte} shows. */
public final class ReportPage {

    /** More entries of one kind in one story no page can show; the rest is in record.json. */
    private static final int MOST_OF_A_KIND = 500;

    private final RunResult result;
    private final List<String> notes;
    private final String version;
    private final Map<String, int[]> lines = new HashMap<>();

    /** @param notes what was skipped or read with a warning, for people */
    public ReportPage(RunResult result, List<String> notes, String version) {
        this.result = result;
        this.notes = List.copyOf(notes);
        this.version = version;
    }

    /**
     * A story and its record, disputes first.
     *
     * @param story the story
     * @param articles its articles
     * @param origins how many independent texts they go back to
     * @param disputes entries with a contradiction or tension
     * @param findings what contradicts itself inside one of its articles
     * @param groups the other entries by kind
     */
    public record StoryView(
            Story story,
            List<Article> articles,
            int origins,
            List<EntryView> disputes,
            List<VarianceView> findings,
            List<Group> groups) {}

    /** The entries of one kind; of very many only the first, beside their number. */
    public record Group(String heading, int total, List<EntryView> entries) {}

    /**
     * One line of the record.
     *
     * @param accounts what each article says, with its evidence
     * @param coverage one cell for each article of the story
     */
    public record EntryView(
            Entry entry, String line, List<Cell> coverage, List<Account> accounts, List<VarianceView> variances) {}

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

    /** A refrain and where it stands. */
    public record RefrainView(Refrain refrain, List<Passage> passages) {}

    /** A series and its figures. */
    public record SeriesView(Series series, List<String> lines) {}

    public String version() {
        return version;
    }

    public List<String> notes() {
        return notes;
    }

    public List<Article> articles() {
        return result.articles();
    }

    /** The lines of an article. */
    public List<Paragraph> paragraphs(Article article) {
        return Paragraph.of(article);
    }

    /** "5 articles, 3 stories, 120 statements, ...". */
    public String counts() {
        Stream<String> facts = Stream.of(Fact.Kind.values()).map(kind -> Counted.of(result.count(kind), kind.label()));
        return Stream.concat(
                        Stream.of(
                                Counted.of(result.articles().size(), "article"),
                                Counted.of(result.record().stories().size(), "story")),
                        facts)
                .collect(Collectors.joining(" · "));
    }

    public long abstentions() {
        return result.abstentions();
    }

    public List<StoryView> stories() {
        return result.record().stories().stream().map(this::story).toList();
    }

    private StoryView story(Story story) {
        List<EntryView> disputes = RunResult.disputes(story).stream()
                .limit(MOST_OF_A_KIND)
                .map(e -> entry(story, e))
                .toList();
        Set<String> ids = new HashSet<>(story.articles());
        List<VarianceView> findings = result.record().findings().stream()
                .filter(f -> f.evidence().stream().anyMatch(place -> ids.contains(place.article())))
                .map(this::variance)
                .toList();
        List<Group> groups = new ArrayList<>();
        for (Fact.Kind kind : List.of(
                Fact.Kind.MEETING, Fact.Kind.AGREEMENT, Fact.Kind.MEASURE, Fact.Kind.FIGURE, Fact.Kind.STATEMENT)) {
            List<Entry> entries = story.entries().stream()
                    .filter(entry -> entry.kind() == kind && !RunResult.isDispute(entry))
                    .sorted(Comparator.comparing(
                            (Entry entry) -> -entry.origins().size()))
                    .toList();
            if (!entries.isEmpty()) {
                List<EntryView> shown = entries.stream()
                        .limit(MOST_OF_A_KIND)
                        .map(entry -> entry(story, entry))
                        .toList();
                groups.add(new Group(heading(kind), entries.size(), shown));
            }
        }
        return new StoryView(
                story,
                story.articles().stream().map(result::article).toList(),
                Counted.origins(story),
                disputes,
                findings,
                groups);
    }

    private static String heading(Fact.Kind kind) {
        String label = kind.label();
        return label.substring(0, 1).toUpperCase(Locale.ROOT) + label.substring(1) + "s";
    }

    private EntryView entry(Story story, Entry entry) {
        List<Cell> cells = story.articles().stream()
                .map(id -> new Cell(
                        result.article(id),
                        entry.coverage().getOrDefault(id, Entry.Coverage.UNKNOWN),
                        entry.reasons().getOrDefault(id, "")))
                .toList();
        List<Account> accounts = entry.facts().stream()
                .map(result::fact)
                .map(fact -> {
                    Article article = result.article(fact.article());
                    return new Account(FactLine.of(fact, article), passage(article, fact.evidence()));
                })
                .toList();
        return new EntryView(
                entry,
                result.line(entry),
                cells,
                accounts,
                entry.variances().stream()
                        .sorted(Comparator.comparing(Variance::verdict))
                        .map(this::variance)
                        .toList());
    }

    private VarianceView variance(Variance variance) {
        return new VarianceView(
                variance, variance.evidence().stream().map(this::passage).toList());
    }

    private Passage passage(Article article, List<Span> spans) {
        int[] starts = lines.computeIfAbsent(article.id(), id -> Paragraph.starts(article.text()));
        return Passage.of(article, starts, spans);
    }

    private Passage passage(Place place) {
        return passage(result.article(place.article()), List.of(place.span()));
    }

    public List<RefrainView> refrains() {
        return result.record().refrains().stream()
                .map(refrain -> new RefrainView(
                        refrain,
                        refrain.occurrences().stream().map(this::passage).toList()))
                .toList();
    }

    public List<SeriesView> series() {
        return result.record().series().stream()
                .map(series -> new SeriesView(
                        series,
                        series.figures().stream()
                                .map(result::fact)
                                .map(fact -> FactLine.of(fact, result.article(fact.article())))
                                .toList()))
                .toList();
    }
}
