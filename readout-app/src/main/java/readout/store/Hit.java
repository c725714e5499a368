package readout.store;

import java.util.Optional;

/**
 * An article with the words that were looked for.
 *
 * @param id of the article
 * @param place its address or file
 * @param outlet who published it
 * @param title its headline
 * @param published its date
 * @param passage the best passage, the words found between {@code [} and {@code ]}
 */
public record Hit(
        String id,
        String place,
        Optional<String> outlet,
        Optional<String> title,
        Optional<String> published,
        String passage) {}
