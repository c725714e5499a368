package readout.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import readout.news.Article;
import readout.news.ArticleFacts;
import readout.news.Fact;
import readout.news.Region;
import readout.news.Span;
import readout.report.FactLine;

/**
 * An article with its facts marked in its own words.
 *
 * @param article the article
 * @param story the number of its story
 * @param lines its lines that are not blank
 * @param facts its facts, in the order of the text
 */
public record ArticleView(Article article, Optional<Long> story, List<Line> lines, List<Told> facts) {

    /**
     * A line of the article.
     *
     * @param number of the line, from 0
     * @param account whether it is part of the account, and not of what stands beside it
     */
    public record Line(int number, boolean account, List<Piece> pieces) {}

    /**
     * Words that lie in the same facts.
     *
     * @param kinds of the facts, to be told apart by those who look, blank when there is none
     * @param fact the number of the first of them, from 1, 0 when there is none
     */
    public record Piece(String text, String kinds, int fact) {}

    /**
     * A fact in one line.
     *
     * @param entry the number of its line in the record of the story
     */
    public record Told(int number, Fact fact, String line, Optional<Long> entry) {}

    static ArticleView of(ArticleFacts facts, Optional<Long> story, Map<String, Long> entries) {
        Article article = facts.article();
        List<Told> told = new ArrayList<>();
        for (Fact fact : facts.facts()) {
            told.add(new Told(
                    told.size() + 1, fact, FactLine.of(fact, article), Optional.ofNullable(entries.get(fact.id()))));
        }
        return new ArticleView(article, story, lines(article, told), told);
    }

    private static List<Line> lines(Article article, List<Told> told) {
        TreeSet<Integer> edges = new TreeSet<>();
        told.forEach(t -> t.fact().evidence().forEach(span -> {
            edges.add(span.start());
            edges.add(span.end());
        }));
        List<Line> lines = new ArrayList<>();
        int start = 0;
        int number = 0;
        Covering covering = new Covering(told);
        for (String text : article.text().split("\n", -1)) {
            int end = start + text.length();
            if (!text.isBlank()) {
                lines.add(new Line(
                        number, isAccount(article, (start + end) / 2), pieces(article, start, end, edges, covering)));
            }
            start = end + 1;
            number++;
        }
        return lines;
    }

    private static List<Piece> pieces(Article article, int start, int end, TreeSet<Integer> edges, Covering covering) {
        List<Piece> pieces = new ArrayList<>();
        int at = start;
        for (int edge : edges.subSet(start, false, end, false)) {
            pieces.add(covering.piece(article, at, edge));
            at = edge;
        }
        pieces.add(covering.piece(article, at, end));
        return pieces;
    }

    private static boolean isAccount(Article article, int offset) {
        return article.regions().stream()
                .noneMatch(r -> r.kind() == Region.Kind.BOILERPLATE && r.span().contains(offset));
    }

    /** Which facts lie where: the evidence of all facts in the order of the text. */
    private static final class Covering {

        private final List<Marked> marked = new ArrayList<>();
        private int longest;

        private record Marked(Span span, Told told) {}

        Covering(List<Told> told) {
            told.forEach(t -> t.fact().evidence().forEach(span -> {
                marked.add(new Marked(span, t));
                longest = Math.max(longest, span.end() - span.start());
            }));
            marked.sort((a, b) -> a.span().compareTo(b.span()));
        }

        Piece piece(Article article, int start, int end) {
            TreeSet<String> kinds = new TreeSet<>();
            int first = 0;
            for (int i = from(start - longest);
                    i < marked.size() && marked.get(i).span().start() < end;
                    i++) {
                Marked mark = marked.get(i);
                if (mark.span().end() > start) {
                    kinds.add(mark.told().fact().kind().label());
                    first = first == 0 ? mark.told().number() : first;
                }
            }
            return new Piece(article.text().substring(start, end), String.join(" ", kinds), first);
        }

        /** The first mark that starts at an offset or behind it. */
        private int from(int offset) {
            int low = 0;
            int high = marked.size();
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (marked.get(middle).span().start() < offset) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            return low;
        }
    }
}
