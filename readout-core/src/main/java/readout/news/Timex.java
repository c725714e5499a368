package readout.news;

import java.util.Optional;

/**
 * A time expression, as TIMEX3 has it (ISO-TimeML, ISO 24617-1).
 *
 * @param id unique in a run
 * @param article id of the article
 * @param span its words
 * @param type DATE, TIME, DURATION or SET
 * @param value TIMEX3 value; a range in one expression is {@code from/to}
 * @param mod TIMEX3 modifier: START, MID, END, APPROX, MORE_THAN, LESS_THAN, BEFORE, AFTER, ON_OR_BEFORE, ...
 * @param period the days it covers, of dates, ranges and anchored durations
 * @param otherValue a second value, when parts of the expression contradict each other ("Thursday, 9 May 2025")
 */
public record Timex(
        String id,
        String article,
        Span span,
        Type type,
        String value,
        Optional<String> mod,
        Optional<Period> period,
        Optional<String> otherValue) {

    /** The TIMEX3 types. */
    public enum Type {
        DATE,
        TIME,
        DURATION,
        SET
    }
}
