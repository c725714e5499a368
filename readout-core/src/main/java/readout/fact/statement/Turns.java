package readout.fact.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import readout.news.Span;

/**
 * The turns of a transcript: "TAL: We have agreed." What stands behind such a label is spoken as if it stood between
 * quotation marks. Labels are in capitals and open paragraphs; there are at least three, one of them returns, and there
 * are two different ones, so that headings and notes ("UPDATE: ...") make no transcript.
 */
final class Turns {

    /** Behind a label so many characters of a paragraph are looked at for its colon. */
    private static final int LONGEST_LABEL = 80;

    private static final Pattern LABEL = Pattern.compile(
            "[\"\u201C\u201D]?([A-Z][A-Z.'\u2019\\- ]*+(?:, [A-Z][A-Z.,'\u2019\\- ]*+)?(?: \\([^)\n]*+\\))?):[ \u00A0\t]++(?=\\S)");

    private static final Pattern ASIDE = Pattern.compile("[\"\u201C]?[(\\[].*[)\\]][.\"\u201D]*");

    private static final int LEAST = 3;

    /** With so many turns, a paragraph without a label between two of them goes on with the turn before it. */
    private static final int WHOLE = 6;

    private final String text;
    private final List<Span> paragraphs = new ArrayList<>();

    /** For each paragraph where its words begin behind the label, -1 when it has none. */
    private final List<Integer> behind = new ArrayList<>();

    private final Map<String, Integer> labels = new HashMap<>();

    private Turns(String text) {
        this.text = text;
    }

    /** The turns in these regions of a text, in order, a quotation for each paragraph; none when it is no transcript. */
    static List<Quotation> find(String text, List<Span> regions) {
        Turns turns = new Turns(text);
        regions.forEach(turns::read);
        int most =
                turns.labels.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        int all = turns.labels.values().stream().mapToInt(Integer::intValue).sum();
        return all < LEAST || most < 2 || turns.labels.size() < 2 ? List.of() : turns.quotations(all);
    }

    private void read(Span region) {
        int start = region.start();
        for (int i = region.start(); i <= region.end(); i++) {
            if (i == region.end() || text.charAt(i) == '\n') {
                QuotationFinder.trimmed(text, start, i).ifPresent(this::addParagraph);
                start = i + 1;
            }
        }
    }

    private void addParagraph(Span paragraph) {
        paragraphs.add(paragraph);
        behind.add(behindLabel(paragraph));
    }

    private int behindLabel(Span paragraph) {
        int end = Math.min(paragraph.end(), paragraph.start() + LONGEST_LABEL);
        Matcher label = LABEL.matcher(text).region(paragraph.start(), end);
        if (!label.lookingAt()) {
            return -1;
        }
        labels.merge(label.group(1), 1, Integer::sum);
        return label.end();
    }

    private List<Quotation> quotations(int all) {
        List<Quotation> out = new ArrayList<>();
        int last = behind.size() - 1;
        while (behind.get(last) < 0) {
            last--;
        }
        boolean isTurn = false;
        for (int p = 0; p <= last; p++) {
            Span paragraph = paragraphs.get(p);
            boolean isLabelled = behind.get(p) >= 0;
            isTurn |= isLabelled;
            if (isLabelled || isTurn && all >= WHOLE && !isAside(paragraph)) {
                Span words = isLabelled ? new Span(behind.get(p), paragraph.end()) : paragraph;
                boolean goesOn = p < last && behind.get(p + 1) < 0 && all >= WHOLE;
                out.add(new Quotation(words, withoutMark(words), !isLabelled, !goesOn));
            }
        }
        return out;
    }

    private boolean isAside(Span paragraph) {
        return isAside(paragraph.of(text));
    }

    /** Whether words tell what happens while others speak: "(CROSSTALK.)". */
    static boolean isAside(String words) {
        return ASIDE.matcher(words).matches();
    }

    /** Without the mark that closes a paragraph that was opened before its label. */
    private Span withoutMark(Span words) {
        int end = words.end();
        if (end - words.start() > 1 && "\"\u201D".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return new Span(words.start(), end);
    }
}
