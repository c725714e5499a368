package readout.report;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import readout.news.Across;
import readout.news.ArticleFacts;
import readout.news.Entry;
import readout.news.Fact;
import readout.news.Lineage;
import readout.news.Place;
import readout.news.Refrain;
import readout.news.Story;
import readout.news.StoryThread;
import readout.news.Variance;
import readout.record.RecordTaker;
import readout.record.StoryLimits;

/** What a run ends with on the terminal: the stories, disputes first, then what is best supported. */
public final class Summary implements RecordTaker {

    private static final int WIDTH = 150;
    /** Of more stories only those with most articles are told here. */
    private static final int STORIES = 20;

    private static final int DISPUTES = 6;
    private static final int LINES_OF_A_KIND = 3;
    private static final int REFRAINS = 5;
    private static final List<Fact.Kind> KINDS =
            List.of(Fact.Kind.MEETING, Fact.Kind.AGREEMENT, Fact.Kind.MEASURE, Fact.Kind.FIGURE, Fact.Kind.STATEMENT);

    private final List<String> lines = new ArrayList<>();
    private BitSet shown = new BitSet();
    private BitSet reported = new BitSet();
    private int stories;
    private int undated;
    private int untitled;
    /** Where the rest of what is told can be found. */
    private String where = "the report";

    /** The lines of the summary, when all has been taken. */
    public List<String> lines() {
        return lines;
    }

    /** How many stories there are. */
    public int stories() {
        return stories;
    }

    @Override
    public void begin(List<Integer> sizes) {
        shown = Shown.of(sizes, STORIES, Integer.MAX_VALUE);
        reported = Report.shown(sizes);
    }

    @Override
    public void story(Story story, List<ArticleFacts> articles, List<Lineage> lineage, List<Variance> findings) {
        stories++;
        for (ArticleFacts article : articles) {
            undated += article.article().published().isEmpty() ? 1 : 0;
            untitled += article.article().title().isEmpty() ? 1 : 0;
        }
        where = reported.get(stories - 1) ? "the report" : "record.json";
        if (shown.get(stories - 1)) {
            story(story, articles, findings);
        }
    }

    @Override
    public void across(Across across) {
        where = "the report";
        if (undated + untitled > 0) {
            lines.add("");
        }
        if (undated > 0) {
            lines.add(Counted.of(undated, "article") + " without a date, put into stories by words alone");
        }
        if (untitled > 0) {
            lines.add(Counted.of(untitled, "article") + " without a title, called by the first line");
        }
        int more = stories - shown.cardinality();
        if (more > 0) {
            lines.add("");
            lines.add("… " + more + " more stories, of fewer articles, in record.json");
        }
        threads(across.threads());
        refrains(across.refrains());
        StoryLimits.notes(across).forEach(note -> lines.add("  " + note));
    }

    private void story(Story story, List<ArticleFacts> articles, List<Variance> findings) {
        Told told = new Told(articles);
        lines.add("");
        lines.add(cut(stories + ". " + story.title()));
        List<String> about = new ArrayList<>();
        story.date().ifPresent(date -> about.add(date.toString()));
        story.place().ifPresent(about::add);
        about.add(Counted.of(story.articles().size(), "article"));
        about.add(Counted.of(outlets(story, told), "outlet"));
        about.add(Counted.of(Counted.origins(story), "independent origin"));
        lines.add("   " + String.join(" · ", about));
        StoryLimits.notes(story, articles).forEach(note -> lines.add("   " + note));
        disputes(story, findings);
        KINDS.forEach(kind -> kind(story, told, kind));
    }

    private static int outlets(Story story, Told told) {
        Set<String> names = new HashSet<>();
        story.articles().forEach(id -> names.add(told.article(id).label()));
        return names.size();
    }

    private void disputes(Story story, List<Variance> findings) {
        List<String> disputes = new ArrayList<>();
        findings.forEach(finding -> disputes.add(label(finding) + ": " + finding.explanation()));
        for (Entry entry : Told.disputes(story)) {
            entry.variances().stream()
                    .filter(Told::isAtOdds)
                    .forEach(variance -> disputes.add(label(variance) + ": " + variance.explanation()));
        }
        disputes.stream().limit(DISPUTES).forEach(this::wrapped);
        more(disputes.size() - DISPUTES, "disputes");
    }

    private static String label(Variance variance) {
        return FactLine.words(variance.type()) + " " + variance.verdict().label();
    }

    private void kind(Story story, Told told, Fact.Kind kind) {
        List<Entry> entries = story.entries().stream()
                .filter(entry -> entry.kind() == kind)
                .sorted(Comparator.comparing((Entry entry) -> -entry.origins().size()))
                .toList();
        if (!entries.isEmpty()) {
            long corroborated =
                    entries.stream().filter(entry -> entry.origins().size() > 1).count();
            lines.add("   " + Counted.of(entries.size(), kind.label())
                    + (corroborated > 0 ? " (" + corroborated + " of several origins)" : ""));
            limited(
                    "  ",
                    entries.stream().map(entry -> line(entry, told)).toList(),
                    LINES_OF_A_KIND,
                    kind.label() + "s");
        }
    }

    private static String line(Entry entry, Told told) {
        String by = entry.origins().size() > 1 ? " [" + entry.origins().size() + " origins]" : "";
        int room = WIDTH - 8 - by.length();
        String line = told.line(entry);
        return (line.length() > room ? line.substring(0, room - 2).stripTrailing() + " …" : line) + by;
    }

    private void threads(List<StoryThread> threads) {
        if (!threads.isEmpty()) {
            lines.add("");
            lines.add(Counted.of(threads.size(), "thread"));
            List<String> told = threads.stream()
                    .sorted(Comparator.comparing(
                            (StoryThread thread) -> -thread.stories().size()))
                    .map(thread -> String.join(" and ", thread.between()) + ": "
                            + Counted.of(thread.stories().size(), "story"))
                    .toList();
            limited("  ", told, LINES_OF_A_KIND, "threads");
        }
    }

    private void refrains(List<Refrain> refrains) {
        if (!refrains.isEmpty()) {
            lines.add("");
            lines.add(Counted.of(refrains.size(), "refrain"));
            List<String> told = refrains.stream()
                    .map(refrain -> "“" + refrain.phrase() + "” (" + Counted.of(articles(refrain), "article") + ")")
                    .toList();
            limited("  ", told, REFRAINS, "refrains");
        }
    }

    private static long articles(Refrain refrain) {
        return refrain.occurrences().stream().map(Place::article).distinct().count();
    }

    private void limited(String sign, List<String> items, int limit, String what) {
        items.stream().limit(limit).forEach(item -> lines.add(cut("     " + sign + item)));
        more(items.size() - limit, what);
    }

    private void more(int count, String what) {
        if (count > 0) {
            lines.add("       … " + count + " more " + what + " in " + where);
        }
    }

    /** A dispute is what people came for: it is broken into lines, not cut. */
    private void wrapped(String dispute) {
        String rest = dispute;
        String start = "     ! ";
        while (start.length() + rest.length() > WIDTH) {
            int blank = rest.lastIndexOf(' ', WIDTH - start.length());
            int end = blank > 0 ? blank : WIDTH - start.length();
            lines.add(start + rest.substring(0, end));
            rest = rest.substring(end).strip();
            start = "       ";
        }
        lines.add(start + rest);
    }

    private static String cut(String line) {
        return line.length() > WIDTH ? line.substring(0, WIDTH - 2).stripTrailing() + " …" : line;
    }
}
