package readout.store;

import java.util.List;
import java.util.Optional;

/**
 * How the facts of an article differ between two versions of its page.
 *
 * @param article its id
 * @param place its address or file
 * @param label its outlet, else its id
 * @param version the later of the two, counted from 1
 * @param run the run that found it
 * @param facts what went, came and changed
 */
public record Change(String article, String place, String label, int version, long run, List<ChangedFact> facts) {

    public Change {
        facts = List.copyOf(facts);
    }

    /**
     * A fact that went ({@code come} is empty), came ({@code gone} is empty), or is told otherwise.
     *
     * @param kind its kind
     * @param gone what the earlier version said, in one line
     * @param come what the later one says
     * @param carriers the outlets that still report what is gone
     */
    public record ChangedFact(String kind, Optional<String> gone, Optional<String> come, List<String> carriers) {

        public ChangedFact {
            carriers = List.copyOf(carriers);
        }
    }
}
