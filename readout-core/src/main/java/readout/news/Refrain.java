package readout.news;

import java.util.List;

/**
 * A formula that returns across stories or outlets.
 *
 * @param id unique in a record
 * @param phrase its words, as they stand where it first appeared
 * @param occurrences where, in order of time
 */
public record Refrain(String id, String phrase, List<Place> occurrences) {

    public Refrain {
        occurrences = List.copyOf(occurrences);
    }
}
