package readout.store;

import java.util.Optional;

/**
 * An article or a fact that was looked for.
 *
 * @param id of the article or the fact
 * @param place address or file of the article
 * @param outlet who published it
 * @param title headline of the article
 * @param date of an article its publication, of a fact the first day of its time
 * @param passage of an article the best passage, the words found between {@code [} and {@code ]}, empty when no words
 *     were looked for; of a fact the fact in one line
 * @param story number of its story; absent when it is in none yet
 */
public record Hit(
        String id,
        String place,
        Optional<String> outlet,
        Optional<String> title,
        Optional<String> date,
        String passage,
        Optional<Long> story) {}
