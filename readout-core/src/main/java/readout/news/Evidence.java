package readout.news;

import java.util.List;

/**
 * The words of an article that carry a fact.
 *
 * @param article id of the article
 * @param spans in the order of its text, without overlap; not empty
 */
public record Evidence(String article, List<Span> spans) {

    /** Throws {@link IllegalArgumentException} when spans are missing, out of order or overlap. */
    public Evidence {
        spans = List.copyOf(spans);
        if (spans.isEmpty()) {
            throw new IllegalArgumentException(article + ": evidence without a span");
        }
        for (int i = 1; i < spans.size(); i++) {
            if (spans.get(i).start() < spans.get(i - 1).end()) {
                throw new IllegalArgumentException(article + ": evidence out of order: " + spans);
            }
        }
    }
}
