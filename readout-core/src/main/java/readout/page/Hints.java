package readout.page;

import java.util.Optional;
import readout.news.Published;

/**
 * What is known of an article from outside its text. What is absent here is looked for in the page.
 *
 * @param outlet who published it
 * @param title its headline
 * @param byline its authors, as they are to be shown
 * @param published when it was published
 * @param url where it stands on the web
 * @param language BCP 47 tag
 * @param truncated whether the text is known to be cut
 */
public record Hints(
        Optional<String> outlet,
        Optional<String> title,
        Optional<String> byline,
        Optional<Published> published,
        Optional<String> url,
        Optional<String> language,
        boolean truncated) {

    /** What is blank is not known. */
    public Hints {
        outlet = outlet.filter(words -> !words.isBlank());
        title = title.filter(words -> !words.isBlank());
        byline = byline.filter(words -> !words.isBlank());
    }

    /** Nothing is known. */
    public static final Hints NONE = new Hints(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            false);

    /** Only the address is known. */
    public static Hints of(Optional<String> url) {
        return new Hints(
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), url, Optional.empty(), false);
    }

    /** Only the date is known, if at all. */
    public static Hints published(Optional<Published> date) {
        return new Hints(
                Optional.empty(), Optional.empty(), Optional.empty(), date, Optional.empty(), Optional.empty(), false);
    }

    /** These hints, and those of {@code other} where these have none. */
    public Hints or(Hints other) {
        return new Hints(
                outlet.or(other::outlet),
                title.or(other::title),
                byline.or(other::byline),
                published.or(other::published),
                url.or(other::url),
                language.or(other::language),
                truncated || other.truncated);
    }
}
