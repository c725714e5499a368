package readout.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import readout.news.ArticleFacts;
import readout.news.Entry;
import readout.news.Entry.Coverage;
import readout.news.Fact;
import readout.news.Span;
import readout.news.Variance;
import readout.record.Comparison;

/** What {@code readout diff} prints. */
public final class ComparisonText {

    private final Told told;
    private final List<String> lines = new ArrayList<>();

    private ComparisonText(List<ArticleFacts> articles) {
        told = new Told(articles);
    }

    /**
     * The lines: where the sides differ, what both state, what only one does.
     *
     * @param articles of both sides
     * @param one what the first side is called
     * @param other what the second side is called
     */
    public static List<String> of(Comparison comparison, List<ArticleFacts> articles, String one, String other) {
        ComparisonText text = new ComparisonText(articles);
        List<Entry> different =
                comparison.both().stream().filter(Told::isDispute).toList();
        List<Entry> agreed =
                comparison.both().stream().filter(e -> !Told.isDispute(e)).toList();
        text.section("They differ", different, true);
        text.section("Both state", agreed, true);
        text.section("Only " + one + " states", comparison.onlyOne(), false);
        text.section("Only " + other + " states", comparison.onlyOther(), false);
        return text.lines;
    }

    private void section(String heading, List<Entry> entries, boolean variances) {
        lines.add("");
        lines.add(heading + " (" + entries.size() + ")");
        for (Entry entry : entries) {
            lines.add("  " + entry.kind().label().toUpperCase(Locale.ROOT) + " " + told.line(entry) + unsure(entry));
            if (variances) {
                entry.variances().stream()
                        .filter(v -> !v.type().equals("wording"))
                        .forEach(v -> lines.add("      " + label(v) + ": " + v.explanation()));
            }
            for (String id : entry.facts()) {
                evidence(told.fact(id));
            }
        }
    }

    private static String label(Variance variance) {
        return FactLine.words(variance.type()) + " " + variance.verdict().label();
    }

    /** Silence is only claimed where it is known. */
    private static String unsure(Entry entry) {
        return entry.coverage().containsValue(Coverage.UNKNOWN)
                ? "  (the other side may have it: not read in full)"
                : "";
    }

    private void evidence(Fact fact) {
        var article = told.article(fact.article());
        Span span = fact.evidence().get(0);
        lines.add("      " + article.source() + " [" + span.start() + ", " + span.end() + "): "
                + FactLine.quote(article, span));
    }
}
