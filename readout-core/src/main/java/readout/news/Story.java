package readout.news;

import java.util.List;
import java.util.Optional;

/**
 * The articles about one occurrence, and its record.
 *
 * @param id unique in a record
 * @param title a headline for people
 * @param articles ids, in the order in which they were read
 * @param date when it occurred
 * @param place where
 * @param entries its record; every fact of its articles is in exactly one
 */
public record Story(
        String id,
        String title,
        List<String> articles,
        Optional<PartialDate> date,
        Optional<String> place,
        List<Entry> entries) {

    public Story {
        articles = List.copyOf(articles);
        entries = List.copyOf(entries);
    }
}
