package readout.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import readout.news.Entry;
import readout.news.Fact;
import readout.news.Story;

/** Who reports, differs or is silent: the entries of a story against its articles. */
public final class Matrix {

    /** A table with more lines is no overview: the disputes are in it, then what most articles have. */
    private static final int MOST_ROWS = 40;
    /** More columns do not fit a page. */
    private static final int MOST_COLUMNS = 24;

    private final List<Key> columns;
    private final List<Group> groups;
    private final int more;
    private final int moreColumns;

    /** The entries of one kind. */
    public record Group(String heading, List<Row> rows) {}

    /**
     * One entry.
     *
     * @param disputed whether it stands among the disputes
     */
    public record Row(Entry entry, String line, boolean disputed, List<Cell> cells) {}

    /**
     * What one article does with one entry.
     *
     * @param words address where its words are shown; empty when it has none
     */
    public record Cell(Key key, Entry.Coverage coverage, String words) {

        public String sign() {
            return EntryLine.sign(coverage);
        }
    }

    /** @param shown the entries that the report shows, in its order */
    Matrix(Story story, Told told, List<Key> keys, List<Entry> shown, ArticleLinks links) {
        columns = keys.stream().limit(MOST_COLUMNS).toList();
        moreColumns = keys.size() - columns.size();
        Map<Fact.Kind, List<Row>> rows = new EnumMap<>(Fact.Kind.class);
        shown.stream()
                .sorted(Comparator.comparing((Entry entry) -> !Told.isDispute(entry))
                        .thenComparing(entry -> -having(entry)))
                .limit(MOST_ROWS)
                .forEach(entry -> rows.computeIfAbsent(entry.kind(), kind -> new ArrayList<>())
                        .add(row(entry, told, links)));
        groups = StoryView.KINDS.stream()
                .filter(rows::containsKey)
                .map(kind -> new Group(StoryView.heading(kind), rows.getOrDefault(kind, List.of())))
                .toList();
        more = story.entries().size()
                - rows.values().stream().mapToInt(List::size).sum();
    }

    /** How many articles have the thing. */
    private static long having(Entry entry) {
        return entry.coverage().values().stream()
                .filter(c -> c == Entry.Coverage.REPORTS || c == Entry.Coverage.DIFFERS)
                .count();
    }

    public List<Key> columns() {
        return columns;
    }

    public List<Group> groups() {
        return groups;
    }

    /** How many entries are not in it. */
    public int more() {
        return more;
    }

    /** How many articles are not in it. */
    public int moreColumns() {
        return moreColumns;
    }

    private Row row(Entry entry, Told told, ArticleLinks links) {
        Map<String, String> facts = new HashMap<>();
        entry.facts().stream()
                .limit(EntryMaker.MOST_ARTICLES)
                .forEach(id -> facts.putIfAbsent(told.brief(id).article(), links.to(entry, Anchors.ofFact(id))));
        List<Cell> cells = columns.stream()
                .map(key -> new Cell(
                        key,
                        entry.coverage().getOrDefault(key.article().id(), Entry.Coverage.UNKNOWN),
                        facts.getOrDefault(key.article().id(), "")))
                .toList();
        return new Row(entry, told.line(entry), Told.isDispute(entry), cells);
    }
}
