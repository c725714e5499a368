package readout.language;

/** The kinds of words that the rules of {@code time-rules.txt} speak of. */
enum TimeClass {
    /** Monday to Sunday, value 1 to 7. */
    WEEKDAY,
    /** Mondays to Sundays. */
    WEEKDAYS,
    /** January to December, value 1 to 12. */
    MONTH,
    /** One unit of time; value is the TIMEX3 letter, with T before those of the clock. */
    UNIT,
    /** Several of them. */
    UNITS,
    /** morning (MO), night (NI), ... */
    PART,
    PARTS,
    /** spring (SP), summer (SU), ... */
    SEASON,
    /** Value is how its day is found, see {@link Observance}. */
    HOLIDAY,
    /** Which part of a period: START, MID, END. */
    MOD,
    /** How exact: APPROX, MORE_THAN, LESS_THAN, EQUAL_OR_MORE, EQUAL_OR_LESS. */
    NEAR,
    /** Steps from now: last (-1), this (0), next (1). */
    REL,
    /** past, last, next, coming before a number of units: -1 or 1. */
    SPAN,
    /** ago, earlier, later, from now: -1 or 1. */
    AWAY,
    /** today (0), yesterday (-1), tonight (0NI), ... */
    DEICTIC,
    /** Words without a date: PRESENT_REF, PAST_REF, FUTURE_REF. */
    REF,
    /** world, situation, society: what "today's" speaks of when it means these times. */
    AGE,
    /** several, few, many, some: an unknown number. */
    VAGUE,
    /** daily, weekly, annually: value is the TIMEX3 duration. */
    FREQ,
    /** a.m. and p.m.; value 0 or 12. */
    MERIDIEM,
    /** Names of time zones. */
    ZONE,
    /** A number; read by {@link Numerals}. */
    NUM,
    /** A number from 1 to 31, also "8th" and "eighth". */
    DAY,
    /** An ordinal number. */
    ORD,
    /** A year in four digits or spelled, or in two after an apostrophe. */
    YEAR,
    /** The last two digits of a year after a dash. */
    YEAR2,
    /** 1990s, '90s, nineties. */
    DECADE,
    /** A time of day in digits. */
    CLOCK,
    /** A whole date in digits: 2025-05-09, 9/5/2025, 09.05.2025. */
    NUMERIC
}
