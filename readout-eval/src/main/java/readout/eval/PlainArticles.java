package readout.eval;

import java.util.List;
import java.util.Optional;
import readout.news.Article;
import readout.news.Region;
import readout.news.Span;

/** Articles of which only the text is known. */
public final class PlainArticles {

    private PlainArticles() {}

    /** An English article whose whole text is body, so that offsets are those of the text as stored. */
    public static Article of(String id, String text) {
        List<Region> regions =
                text.isEmpty() ? List.of() : List.of(new Region(new Span(0, text.length()), Region.Kind.BODY));
        return new Article(
                id,
                id,
                "",
                text,
                regions,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "en",
                false);
    }
}
