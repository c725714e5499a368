package readout.language;

import org.jspecify.annotations.Nullable;
import readout.language.TimeRules.Operation;

/** Makes a value of what a rule matched. */
final class TimeResolver {

    private final CalendarTimes calendar;
    private final PeriodTimes periods;
    private final RelativeTimes relative;
    private final DurationTimes durations;

    private final TimeContext context;

    TimeResolver(TimeContext context) {
        this.context = context;
        calendar = new CalendarTimes(context);
        periods = new PeriodTimes(context);
        relative = new RelativeTimes(context);
        durations = new DurationTimes(context);
    }

    /** The meaning of a match, or null when it has none. */
    @Nullable
    TimeValue value(Operation operation, TimeMatch match, TimeText text, Tense tense) {
        TimeWording words = new TimeWording(match, text, context);
        return switch (operation) {
            case DATE -> words.isTheseTimes(tense) ? TimeValue.date("PRESENT_REF") : calendar.day(match, tense);
            case TIME -> calendar.time(match, tense, words.has("noon") ? "noon" : "midnight");
            case RANGE -> calendar.range(match, tense);
            case MONTH -> periods.month(match, tense, words.has("year"));
            case SEASON -> periods.season(match, tense, words.has("year"));
            case YEAR -> periods.year(match);
            case QUARTER -> quarter(match, words, tense);
            case FIRST -> periods.firstOf(match, tense, words.has("first") ? "first" : "last");
            case YEARAGO -> periods.yearAgo(match);
            case YEAREND -> periods.yearEnd();
            case RELATIVE -> relative(match, words, tense);
            case AGO -> relative.ago(match, words.unit(), words.last());
            case SPAN -> durations.span(match, words.unit(), words.has("couple"));
            case DURATION -> durations.length(match, words.unit(), words);
            case SET -> durations.set(match, words.unit());
            case REF -> reference(match, words);
            case AGE -> null;
        };
    }

    private @Nullable TimeValue quarter(TimeMatch match, TimeWording words, Tense tense) {
        if (match.has(TimeClass.ORD)) {
            boolean yearAgo = words.has("year") && (words.has("ago") || words.has("earlier"));
            return yearAgo ? periods.yearBefore(match, tense) : periods.quarter(match, tense, words.has("half"));
        }
        return match.has(TimeClass.YEAR)
                ? periods.year(match)
                : periods.sameQuarter(words.has("year") || words.has("comparable") || words.has("corresponding"));
    }

    private @Nullable TimeValue relative(TimeMatch match, TimeWording words, Tense tense) {
        if (match.has(TimeClass.DAY)) {
            return weekOf(match);
        }
        String unit = words.unit();
        boolean ofThen = words.has("following") || words.has("previous") || words.has("preceding") || words.has("that");
        if (unit.equals("WE") && !match.has(TimeClass.REL)) {
            return relative.weekend(tense);
        }
        return ofThen
                ? relative.ofThen(match, unit, words.has("following") ? 1 : words.has("that") ? 0 : -1)
                : relative.relative(match, unit.isEmpty() ? "Y" : unit);
    }

    private @Nullable TimeValue weekOf(TimeMatch match) {
        TimeValue day = calendar.day(match, Tense.UNKNOWN);
        return day == null || day.period().isEmpty()
                ? day
                : TimeValue.date(TimexPeriods.week(day.period().get().from().firstDay()));
    }

    private static TimeValue reference(TimeMatch match, TimeWording words) {
        if (match.has(TimeClass.REF)) {
            return TimeValue.date(match.value(TimeClass.REF));
        }
        if (words.has("coming") || words.has("future")) {
            return TimeValue.date("FUTURE_REF");
        }
        String unit = words.unit();
        return unit.equals("Y") || words.has("past")
                ? TimeValue.date("PAST_REF")
                : TimeValue.duration(TimeSteps.vague(unit));
    }
}
