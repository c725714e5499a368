package readout.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import readout.news.Article;
import readout.news.Span;

/**
 * A part of an article with words marked in it.
 *
 * @param article whose words they are
 * @param paragraph number of the paragraph, from 0, in which the first marked words stand
 * @param pieces the words in order
 * @param link address of the line in the article in full; absent when it is not shown
 */
public record Passage(Article article, int paragraph, List<Piece> pieces, Optional<String> link) {

    /**
     * Words that are all marked or all not.
     *
     * @param text the words
     * @param marked whether they are evidence
     */
    public record Piece(String text, boolean marked) {}

    /** Stands for paragraphs that are left out. */
    private static final String GAP = " … ";

    /**
     * The paragraphs in which the spans stand, with the spans marked.
     *
     * @param lines where the lines of the article start
     */
    static Passage of(Article article, int[] lines, List<Span> spans, ArticleLinks links) {
        List<Span> marks = merged(spans);
        String text = article.text();
        List<Piece> pieces = new ArrayList<>();
        int at = start(text, marks.get(0));
        for (int i = 0; i < marks.size(); i++) {
            Span mark = marks.get(i);
            add(pieces, text.substring(at, mark.start()), false);
            add(pieces, mark.of(text), true);
            at = mark.end();
            int end = end(text, mark);
            if (i + 1 == marks.size()) {
                add(pieces, text.substring(at, end), false);
            } else if (start(text, marks.get(i + 1)) > end) {
                int next = start(text, marks.get(i + 1));
                add(pieces, text.substring(at, end), false);
                add(pieces, text.substring(end, next).isBlank() ? " " : GAP, false);
                at = next;
            }
        }
        int paragraph = Paragraph.number(lines, marks.get(0).start());
        return new Passage(article, paragraph, pieces, Optional.of(links.to(article, paragraph)));
    }

    /** The same, of an article that the report does not show in full. */
    Passage withoutLink() {
        return new Passage(article, paragraph, pieces, Optional.empty());
    }

    /** Where the paragraph of a span starts. */
    private static int start(String text, Span span) {
        return text.lastIndexOf('\n', span.start()) + 1;
    }

    /** Where the paragraph in which a span ends, ends. */
    private static int end(String text, Span span) {
        int end = text.indexOf('\n', span.end());
        return end < 0 ? text.length() : end;
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
