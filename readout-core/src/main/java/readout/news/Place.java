package readout.news;

import java.util.Optional;

/**
 * A place in an article's text.
 *
 * @param article id of the article
 * @param span where
 * @param fact id of the fact that lies there
 */
public record Place(String article, Span span, Optional<String> fact) {

    public static Place of(String article, Span span) {
        return new Place(article, span, Optional.empty());
    }
}
