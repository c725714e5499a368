package readout.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import readout.chart.Copies;
import readout.news.Article;
import readout.news.Lineage;
import readout.news.Place;
import readout.report.Paragraph;

/**
 * From whom an article copied, and who copied from it.
 *
 * @param taken what it took, by the article in which it stood before
 * @param given what others took from it
 */
public record CopiesView(List<Shared> taken, List<Shared> given) {

    /** Of what two articles share so many passages are shown. */
    private static final int MOST_PASSAGES = 4;

    private static final int LONGEST = 160;

    /**
     * What an article shares with another.
     *
     * @param other id of the other
     * @param label who published it
     * @param kinds how many passages of each kind, in words
     */
    public record Shared(String other, String label, String kinds, List<Passage> passages) {}

    /** Words of the article itself, and the number of the line in which they begin, from 0. */
    public record Passage(String words, int line) {}

    /** Whether it shares nothing. */
    public boolean isEmpty() {
        return taken.isEmpty() && given.isEmpty();
    }

    /** @param labels gives for ids of articles who published them */
    static CopiesView of(
            Article article, List<Lineage> lineage, Function<Collection<String>, Map<String, String>> labels) {
        String id = article.id();
        int[] lines = Paragraph.starts(article.text());
        Set<String> others = new LinkedHashSet<>();
        lineage.forEach(l -> others.addAll(List.of(l.from().article(), l.to().article())));
        Map<String, String> names = labels.apply(others);
        List<Shared> taken = new ArrayList<>();
        List<Shared> given = new ArrayList<>();
        for (Copies copies : Copies.of(lineage)) {
            boolean isTaken = copies.to().equals(id);
            String other = isTaken ? copies.from() : copies.to();
            List<Passage> passages = lineage.stream()
                    .filter(l -> l.from().article().equals(copies.from())
                            && l.to().article().equals(copies.to()))
                    .limit(MOST_PASSAGES)
                    .map(l -> passage(article, lines, isTaken ? l.to() : l.from()))
                    .toList();
            (isTaken ? taken : given)
                    .add(new Shared(other, names.getOrDefault(other, other), copies.words(), passages));
        }
        return new CopiesView(taken, given);
    }

    private static Passage passage(Article article, int[] lines, Place place) {
        int line = Paragraph.number(lines, place.span().start());
        String words = article.quote(place.span()).strip().replaceAll("\\s+", " ");
        return new Passage(
                words.length() <= LONGEST ? words : words.substring(0, LONGEST).strip() + " …", line);
    }
}
