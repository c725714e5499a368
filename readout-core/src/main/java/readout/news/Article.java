package readout.news;

import java.util.List;
import java.util.Optional;

/**
 * One piece of coverage after cleaning.
 *
 * @param id unique in a run
 * @param source path or URL, as it was given
 * @param sha256 of the bytes of the source, hexadecimal
 * @param text what all spans count in; of plain text the whole decoded input
 * @param regions the parts of the text in its order, without overlap; every character that is not white space lies in one
 * @param outlet who published it, when it is stated
 * @param title its headline
 * @param byline as it is stated
 * @param published when it was published
 * @param language BCP 47 tag, {@code und} when it is unknown
 * @param truncated whether the source ends before the article does
 */
public record Article(
        String id,
        String source,
        String sha256,
        String text,
        List<Region> regions,
        Optional<Outlet> outlet,
        Optional<String> title,
        Optional<String> byline,
        Optional<Published> published,
        String language,
        boolean truncated) {

    /** Throws {@link IllegalArgumentException} when regions overlap, are out of order or leave the text. */
    public Article {
        regions = List.copyOf(regions);
        int end = 0;
        for (Region region : regions) {
            if (region.span().start() < end || region.span().end() > text.length()) {
                throw new IllegalArgumentException(source + ": region out of order or bounds: " + region);
            }
            end = region.span().end();
        }
    }

    /** An English article of which only the text is known, all of it body; the source is called like the article. */
    public static Article plain(String id, String text) {
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

    /** The characters of a span of this article. */
    public String quote(Span span) {
        return span.of(text);
    }

    /** This article with a publication date. */
    public Article withPublished(Published date) {
        return new Article(
                id, source, sha256, text, regions, outlet, title, byline, Optional.of(date), language, truncated);
    }

    /** A name for people: the outlet, or else the id. */
    public String label() {
        return outlet.map(Outlet::name).orElse(id);
    }
}
