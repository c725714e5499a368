package readout.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import readout.news.Article;
import readout.news.Entry;
import readout.news.Fact;
import readout.news.NewsRecord;
import readout.news.Story;
import readout.news.Variance;

/** What a run ends with on the terminal: the stories, disputes first, then what is best supported. */
public final class Summary {

    private static final int WIDTH = 150;
    private static final int DISPUTES = 6;
    private static final int LINES_OF_A_KIND = 3;
    private static final int REFRAINS = 5;
    private static final List<Fact.Kind> KINDS =
            List.of(Fact.Kind.MEETING, Fact.Kind.AGREEMENT, Fact.Kind.MEASURE, Fact.Kind.FIGURE, Fact.Kind.STATEMENT);

    private final RunResult result;
    private final List<String> lines = new ArrayList<>();

    private Summary(RunResult result) {
        this.result = result;
    }

    /** The lines of the summary. */
    public static List<String> of(RunResult result) {
        Summary summary = new Summary(result);
        NewsRecord record = result.record();
        int number = 0;
        for (Story story : record.stories()) {
            summary.story(++number, story);
        }
        summary.refrains(record);
        return summary.lines;
    }

    private void story(int number, Story story) {
        lines.add("");
        lines.add(cut(number + ". " + story.title()));
        List<String> about = new ArrayList<>();
        story.date().ifPresent(date -> about.add(date.toString()));
        story.place().ifPresent(about::add);
        about.add(Counted.of(story.articles().size(), "article"));
        about.add(Counted.of(outlets(story), "outlet"));
        about.add(Counted.of(Counted.origins(story), "independent origin"));
        lines.add("   " + String.join(" · ", about));
        disputes(story);
        KINDS.forEach(kind -> kind(story, kind));
    }

    private int outlets(Story story) {
        Set<String> names = new HashSet<>();
        story.articles().forEach(id -> names.add(result.article(id).label()));
        return names.size();
    }

    private void disputes(Story story) {
        List<String> disputes = new ArrayList<>();
        Set<String> articles = new HashSet<>(story.articles());
        for (Variance finding : result.record().findings()) {
            if (articles.contains(finding.evidence().get(0).article())) {
                disputes.add(label(finding) + ": " + finding.explanation());
            }
        }
        for (Entry entry : RunResult.disputes(story)) {
            entry.variances().stream()
                    .filter(RunResult::isAtOdds)
                    .forEach(variance -> disputes.add(label(variance) + ": " + variance.explanation()));
        }
        disputes.stream().limit(DISPUTES).forEach(this::wrapped);
        more(disputes.size() - DISPUTES, "disputes");
    }

    private static String label(Variance variance) {
        return FactLine.words(variance.type()) + " " + variance.verdict().label();
    }

    private void kind(Story story, Fact.Kind kind) {
        List<Entry> entries = story.entries().stream()
                .filter(entry -> entry.kind() == kind)
                .sorted(Comparator.comparing((Entry entry) -> -entry.origins().size()))
                .toList();
        if (!entries.isEmpty()) {
            long corroborated =
                    entries.stream().filter(entry -> entry.origins().size() > 1).count();
            lines.add("   " + Counted.of(entries.size(), kind.label())
                    + (corroborated > 0 ? " (" + corroborated + " of several origins)" : ""));
            limited("  ", entries.stream().map(this::line).toList(), LINES_OF_A_KIND, kind.label() + "s");
        }
    }

    private String line(Entry entry) {
        String by = entry.origins().size() > 1 ? " [" + entry.origins().size() + " origins]" : "";
        int room = WIDTH - 8 - by.length();
        String line = result.line(entry);
        return (line.length() > room ? line.substring(0, room - 2).stripTrailing() + " …" : line) + by;
    }

    private void refrains(NewsRecord record) {
        if (!record.refrains().isEmpty()) {
            lines.add("");
            lines.add(Counted.of(record.refrains().size(), "refrain"));
            limited(
                    "  ",
                    record.refrains().stream()
                            .map(r -> "“" + r.phrase() + "” "
                                    + outlets(r.occurrences().stream()
                                            .map(place -> result.article(place.article()))
                                            .toList()))
                            .toList(),
                    REFRAINS,
                    "refrains");
        }
    }

    private static String outlets(List<Article> articles) {
        return "(" + Counted.of(articles.stream().map(Article::id).distinct().count(), "article") + ")";
    }

    private void limited(String sign, List<String> items, int limit, String what) {
        items.stream().limit(limit).forEach(item -> lines.add(cut("     " + sign + item)));
        more(items.size() - limit, what);
    }

    private void more(int count, String what) {
        if (count > 0) {
            lines.add("       … " + count + " more " + what + " in the report");
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
