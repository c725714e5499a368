package readout.news;

import java.util.List;
import java.util.Optional;

/**
 * A formula that returns across stories or outlets.
 *
 * @param id unique in a record
 * @param phrase its words, as they stand where it first appeared
 * @param occurrences where, in order of time
 * @param variants its different wordings, in order of first appearance
 * @param change how its last wording differs from its first, absent when it does not
 */
public record Refrain(
        String id, String phrase, List<Place> occurrences, List<String> variants, Optional<String> change) {

    public Refrain {
        occurrences = List.copyOf(occurrences);
        variants = List.copyOf(variants);
    }

    public Place first() {
        return occurrences.get(0);
    }

    public Place last() {
        return occurrences.get(occurrences.size() - 1);
    }
}
