package readout.news;

import java.util.Optional;

/**
 * Somebody whom an article makes speak or cites.
 *
 * @param name canonical name of the actor, or the words of the article
 * @param role title or description as the article words it
 * @param span the noun phrase that stands for the source here; absent when the source carries over from earlier
 */
public record Source(String name, Optional<String> role, Optional<Span> span) {

    public static Source named(String name) {
        return new Source(name, Optional.empty(), Optional.empty());
    }
}
