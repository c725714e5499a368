package readout.source;

import java.util.Locale;
import java.util.Optional;
import readout.news.Article;
import readout.news.Region;

/**
 * Something that could not be read, or not as it should be. Problems never stop the other inputs.
 *
 * @param source path or URL, as it was given
 * @param place line or byte offset in the source, for people ({@code line 7}, {@code byte 1042}); empty for all of it
 * @param message what is wrong and what was done about it
 * @param severity whether something is missing from the result
 */
public record Problem(String source, String place, String message, Severity severity) implements Item {

    /** How bad it is. */
    public enum Severity {
        /** Nothing was read here. */
        SKIPPED,
        /** It was read, but not without doubt. */
        WARNING
    }

    static Problem skipped(String source, String message) {
        return new Problem(source, "", message, Severity.SKIPPED);
    }

    static Problem skipped(String source, String place, String message) {
        return new Problem(source, place, message, Severity.SKIPPED);
    }

    static Problem warning(String source, String place, String message) {
        return new Problem(source, place, message, Severity.WARNING);
    }

    /** What a reader of the record should know of an article: that it has no sentences, or is not in English. */
    public static Optional<Problem> of(Article article) {
        boolean body = article.regions().stream().anyMatch(region -> region.kind() == Region.Kind.BODY);
        if (!body) {
            return Optional.of(skipped(article.source(), "no sentences found: nothing here reads like an article"));
        }
        if (article.language().equals("en") || article.language().equals("und")) {
            return Optional.empty();
        }
        String language = Locale.forLanguageTag(article.language()).getDisplayLanguage(Locale.ENGLISH);
        return Optional.of(warning(
                article.source(),
                "",
                "written in " + language + " (" + article.language() + "): no facts are taken, only English is read"));
    }

    /** {@code file:line 7: message}. */
    @Override
    public String toString() {
        return source + (place.isEmpty() ? "" : ":" + place) + ": " + message;
    }
}
