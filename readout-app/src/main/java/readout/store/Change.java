package readout.store;

import java.util.List;

/**
 * How the facts of an article differ between two versions of its page.
 *
 * @param place address or file
 * @param version the later of the two, counted from 1
 * @param gone the words of facts that the later version does not have
 * @param come the words of facts that the earlier version did not have
 */
public record Change(String place, int version, List<String> gone, List<String> come) {

    public Change {
        gone = List.copyOf(gone);
        come = List.copyOf(come);
    }
}
