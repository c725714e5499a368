package readout.news;

import java.util.List;
import java.util.Optional;

/**
 * An amount and what it measures.
 *
 * @param amount number, qualifier, unit and where they stand
 * @param what what is measured, in a few words
 * @param of names: between or of whom
 * @param period over which time
 * @param change against which base
 * @param planned whether it is a target or forecast
 */
public record Figure(
        Telling telling,
        Amount amount,
        String what,
        List<String> of,
        Optional<Period> period,
        Optional<Change> change,
        boolean planned)
        implements Fact {

    /**
     * A difference from a base.
     *
     * @param amount by how much; negative for a fall
     * @param base a date, a period {@code 2021-01/2021-11}, or {@code yearEarlier}, {@code quarterEarlier},
     *     {@code monthEarlier}; absent when not told
     */
    public record Change(Amount amount, Optional<String> base) {}

    public Figure {
        of = List.copyOf(of);
    }

    @Override
    public Kind kind() {
        return Kind.FIGURE;
    }

    /** The same over another time. */
    public Figure over(Optional<Period> other) {
        return new Figure(telling, amount, what, of, other, change, planned);
    }

    @Override
    public Figure withTelling(Telling other) {
        return new Figure(other, amount, what, of, period, change, planned);
    }
}
