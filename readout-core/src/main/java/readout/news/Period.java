package readout.news;

import java.time.DateTimeException;

/**
 * A stretch of time, both ends included.
 *
 * @param from its first date
 * @param to its last date; equal to {@code from} for a single date
 */
public record Period(PartialDate from, PartialDate to) {

    /** Throws {@link DateTimeException} when {@code to} ends before {@code from} begins. */
    public Period {
        if (to.lastDay().isBefore(from.firstDay())) {
            throw new DateTimeException("period ends before it begins: " + from + "/" + to);
        }
    }

    public static Period of(PartialDate date) {
        return new Period(date, date);
    }

    public boolean overlaps(Period other) {
        return !to.lastDay().isBefore(other.from.firstDay())
                && !other.to.lastDay().isBefore(from.firstDay());
    }

    public boolean contains(Period other) {
        return !other.from.firstDay().isBefore(from.firstDay())
                && !other.to.lastDay().isAfter(to.lastDay());
    }

    /** {@code 2025-05-08} or {@code 2025-05-08/2025-05-10}. */
    @Override
    public String toString() {
        return from.equals(to) ? from.toString() : from + "/" + to;
    }
}
