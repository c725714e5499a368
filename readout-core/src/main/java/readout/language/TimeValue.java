package readout.language;

import java.util.Optional;
import readout.news.PartialDate;
import readout.news.Period;
import readout.news.Timex;

/**
 * What an expression means.
 *
 * @param value TIMEX3 value
 * @param mod TIMEX3 modifier
 * @param period the days it covers
 * @param other a second value when its parts contradict each other
 */
record TimeValue(Timex.Type type, String value, Optional<String> mod, Optional<Period> period, Optional<String> other) {

    /** A date, its period from the value. */
    static TimeValue date(String value) {
        return new TimeValue(Timex.Type.DATE, value, Optional.empty(), TimexPeriods.of(value), Optional.empty());
    }

    static TimeValue time(String value) {
        return new TimeValue(Timex.Type.TIME, value, Optional.empty(), TimexPeriods.of(value), Optional.empty());
    }

    static TimeValue duration(String value) {
        return new TimeValue(Timex.Type.DURATION, value, Optional.empty(), Optional.empty(), Optional.empty());
    }

    static TimeValue set(String value) {
        return new TimeValue(Timex.Type.SET, value, Optional.empty(), Optional.empty(), Optional.empty());
    }

    static TimeValue range(PartialDate from, PartialDate to) {
        return new TimeValue(
                Timex.Type.DATE,
                from + "/" + to,
                Optional.empty(),
                Optional.of(new Period(from, to)),
                Optional.empty());
    }

    TimeValue with(Period days) {
        return new TimeValue(type, value, mod, Optional.of(days), other);
    }

    TimeValue contradictedBy(String second) {
        return new TimeValue(type, value, mod, period, Optional.of(second));
    }

    /** With a modifier; the empty string is none. */
    TimeValue mod(String word) {
        return word.isEmpty() ? this : new TimeValue(type, value, Optional.of(word), period, other);
    }
}
