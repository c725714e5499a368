package readout.record;

import java.time.temporal.ChronoUnit;
import java.util.Optional;
import readout.news.PartialDate;
import readout.news.Period;

/** Distances between dates that may be known only in part. */
final class Days {

    /** What a distance says when a date is not known. */
    static final int UNKNOWN = -1;

    private Days() {}

    /** Days between two stretches of time: 0 when they overlap, {@link #UNKNOWN} when one is absent. */
    static int between(Optional<Period> one, Optional<Period> other) {
        return one.isEmpty() || other.isEmpty() ? UNKNOWN : between(one.get(), other.get());
    }

    static int between(Period one, Period other) {
        if (one.overlaps(other)) {
            return 0;
        }
        boolean before = one.to().lastDay().isBefore(other.from().firstDay());
        Period first = before ? one : other;
        Period second = before ? other : one;
        return (int) ChronoUnit.DAYS.between(first.to().lastDay(), second.from().firstDay());
    }

    static Optional<Period> period(Optional<PartialDate> date) {
        return date.map(Period::of);
    }
}
