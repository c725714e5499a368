package readout.record;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import readout.news.Article;
import readout.news.Span;

/** Words for people. */
final class Explanations {

    private static final int QUOTE = 90;

    private Explanations() {}

    /** The words of a span between quotation marks, cut after some ninety characters. */
    static String quote(Article article, Span span) {
        String text = article.quote(span).replaceAll("\\s+", " ");
        return "\u201c"
                + (text.length() <= QUOTE ? text : text.substring(0, QUOTE).strip() + " \u2026") + "\u201d";
    }

    /** A label of the formats in words: {@code inForce} is "in force". */
    static String words(String label) {
        return label.replaceAll("(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }

    /** {@code a}, {@code b} and {@code c}. */
    static String list(Collection<String> items) {
        List<String> all = List.copyOf(items);
        if (all.size() < 2) {
            return String.join("", all);
        }
        return all.subList(0, all.size() - 1).stream().collect(Collectors.joining(", ")) + " and "
                + all.get(all.size() - 1);
    }
}
