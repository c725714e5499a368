package readout.report;

import java.util.ArrayList;
import java.util.List;
import readout.news.Article;

/**
 * The letter that stands for an article in the matrix, the lines and the graph of its story.
 *
 * @param letter A, B, ... Z, AA, AB, ...
 */
public record Key(String letter, Article article) {

    /** The letters of a story's articles, in their order. */
    static List<Key> of(List<Article> articles) {
        List<Key> keys = new ArrayList<>();
        for (Article article : articles) {
            keys.add(new Key(letter(keys.size()), article));
        }
        return keys;
    }

    private static String letter(int number) {
        String last = String.valueOf((char) ('A' + number % 26));
        return number < 26 ? last : letter(number / 26 - 1) + last;
    }

    /** Who published it, short enough for a box. */
    public String shortLabel() {
        String label = article.label();
        return label.length() <= 19 ? label : label.substring(0, 18).stripTrailing() + "…";
    }

    /** When it was published. */
    public String date() {
        return article.published().map(p -> p.toString().replace('T', ' ')).orElse("no date");
    }
}
