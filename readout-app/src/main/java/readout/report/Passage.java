package readout.report;

import java.util.ArrayList;
import java.util.List;
import readout.news.Article;
import readout.news.Span;

/**
 * A part of an article with words marked in it.
 *
 * @param article whose words they are
 * @param paragraph number of the paragraph, from 0, in which the first marked words stand
 * @param pieces the words in order
 */
public record Passage(Article article, int paragraph, List<Piece> pieces) {

    /**
     * Words that are all marked or all not.
     *
     * @param text the words
     * @param marked whether they are evidence
     */
    public record Piece(String text, boolean marked) {}

    /**
     * The paragraphs from the first span to the last, with the spans marked.
     *
     * @param lines where the lines of the article start
     */
    static Passage of(Article article, int[] lines, List<Span> spans) {
        List<Span> sorted = merged(spans);
        Span first = sorted.get(0);
        Span last = sorted.get(sorted.size() - 1);
        String text = article.text();
        int start = text.lastIndexOf('\n', first.start()) + 1;
        int end = text.indexOf('\n', last.end());
        return new Passage(
                article,
                Paragraph.number(lines, first.start()),
                pieces(text, start, end < 0 ? text.length() : end, sorted));
    }

    private static List<Piece> pieces(String text, int start, int end, List<Span> marks) {
        List<Piece> pieces = new ArrayList<>();
        int at = start;
        for (Span mark : marks) {
            add(pieces, text.substring(at, Math.max(at, mark.start())), false);
            add(pieces, mark.of(text), true);
            at = mark.end();
        }
        add(pieces, text.substring(at, Math.max(at, end)), false);
        return pieces;
    }

    private static void add(List<Piece> pieces, String text, boolean marked) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(text, marked));
        }
    }

    private static List<Span> merged(List<Span> spans) {
        List<Span> out = new ArrayList<>();
        for (Span span : spans.stream().sorted().toList()) {
            int last = out.size() - 1;
            if (last >= 0 && out.get(last).end() >= span.start()) {
                out.set(last, out.get(last).union(span));
            } else {
                out.add(span);
            }
        }
        return out;
    }
}
