package readout.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import readout.news.Article;
import readout.news.ArticleFacts;
import readout.news.Entry;
import readout.news.Fact;
import readout.news.Lineage;
import readout.news.Story;
import readout.news.Variance;

/** A story and its record, as the template {@code story.jte} shows it, disputes first. */
public final class StoryView {

    /** More entries of one kind in one story no page can show; the rest is in record.json. */
    private static final int MOST_OF_A_KIND = 500;

    static final List<Fact.Kind> KINDS =
            List.of(Fact.Kind.MEETING, Fact.Kind.AGREEMENT, Fact.Kind.MEASURE, Fact.Kind.FIGURE, Fact.Kind.STATEMENT);

    private final Story story;
    private final Told told;
    private final List<Variance> findings;
    private final List<Lineage> lineage;
    private final List<Key> keys;
    private final ArticleLinks links;
    private final EntryMaker maker;

    StoryView(Story story, List<ArticleFacts> articles, List<Lineage> lineage, List<Variance> findings) {
        this(story, new Told(articles), lineage, findings, ArticleLinks.IN_REPORT);
    }

    /**
     * Shows a story.
     *
     * @param told its articles and facts
     * @param links where its articles are shown in full
     */
    public StoryView(Story story, Told told, List<Lineage> lineage, List<Variance> findings, ArticleLinks links) {
        this.links = links;
        this.story = story;
        this.told = told;
        this.findings = findings;
        this.lineage = lineage;
        keys = Key.of(story.articles().stream().map(told::article).toList());
        maker = new EntryMaker(told, keys, links);
    }

    /** The entries of one kind; of very many only the first, beside their number. */
    public record Group(String heading, long total, List<Entry> shown, EntryMaker maker) {

        /** In one line each. */
        public List<EntryLine> lines() {
            return shown.stream().map(maker::line).toList();
        }

        /** With their words. */
        public List<EntryView> entries() {
            return shown.stream().map(maker::entry).toList();
        }
    }

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
        return new Matrix(story, told, keys, rows, links);
    }

    /** Who copied whom. */
    public LineageView lineage() {
        return new LineageView(
                told.inTime().stream().map(maker::key).toList(),
                lineage,
                place -> maker.passage(told.article(place.article()), List.of(place.span())));
    }

    /** How many independent texts its articles go back to. */
    public int origins() {
        return Counted.origins(story);
    }

    /** What contradicts itself inside one of its articles. */
    public List<EntryView.VarianceView> findings() {
        return findings.stream().map(maker::variance).toList();
    }

    /** Entries with a contradiction or tension. */
    public List<EntryView> disputes() {
        return shownDisputes().stream().map(maker::entry).toList();
    }

    /** One line of the record. */
    public EntryView entry(Entry entry) {
        return maker.entry(entry);
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
                groups.add(new Group(heading(kind), total, shown(kind), maker));
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
}
