package readout.language;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import readout.language.TimeMatch.Part;
import readout.news.PartialDate;

/** Months, seasons, quarters, years, decades, centuries and parts of them. */
final class PeriodTimes {

    private final TimeContext context;

    PeriodTimes(TimeContext context) {
        this.context = context;
    }

    private static String mod(TimeMatch match) {
        return match.has(TimeClass.MOD) ? match.value(TimeClass.MOD) : match.value(TimeClass.NEAR);
    }

    /** The year that the expression gives, also as "last year"; 0 when it gives none. */
    private int statedYear(TimeMatch match, boolean relIsOfYear) {
        Part year = match.part(TimeClass.YEAR);
        Part rel = match.part(TimeClass.REL);
        if (year != null) {
            return year.number();
        }
        return relIsOfYear && rel != null && context.year() != 0 ? context.year() + rel.number() : 0;
    }

    /**
     * @param ofYear whether "last" speaks of the year ("May last year"), not of the month ("last May")
     */
    @Nullable
    TimeValue month(TimeMatch match, Tense tense, boolean ofYear) {
        Part month = match.part(TimeClass.MONTH);
        if (month == null) {
            return null;
        }
        int year = statedYear(match, ofYear);
        if (year == 0) {
            year = yearOf(month.number(), match.part(TimeClass.REL), tense);
        }
        String value = (year == 0 ? "XXXX" : TimexPeriods.year(year)) + "-" + TimexPeriods.twoDigits(month.number());
        return TimeValue.date(value).mod(mod(match));
    }

    /** The year of a month or of a season that begins with it. */
    private int yearOf(int month, @Nullable Part rel, Tense tense) {
        if (context.year() == 0 || context.month() == 0) {
            return context.year();
        }
        int step = rel == null ? 0 : rel.number();
        if (step < 0) {
            return month < context.month() ? context.year() : context.year() - 1;
        }
        if (step > 0) {
            return month > context.month() ? context.year() : context.year() + 1;
        }
        if (rel != null) {
            return context.year();
        }
        boolean future = tense == Tense.FUTURE;
        if (future) {
            return month >= context.month() - 1 ? context.year() : context.year() + 1;
        }
        boolean nearAhead = month - context.month() <= (tense == Tense.PAST ? 1 : 4);
        return month <= context.month() || nearAhead ? context.year() : context.year() - 1;
    }

    @Nullable
    TimeValue season(TimeMatch match, Tense tense, boolean ofYear) {
        String season = match.value(TimeClass.SEASON);
        int year = statedYear(match, ofYear);
        if (year == 0) {
            int month = switch (season) {
                case "SP" -> 3;
                case "SU" -> 6;
                case "FA" -> 9;
                default -> 12;
            };
            year = yearOf(month, match.part(TimeClass.REL), tense);
        }
        return TimeValue.date((year == 0 ? "XXXX" : TimexPeriods.year(year)) + "-" + season)
                .mod(mod(match));
    }

    /** A year, decade or century. */
    @Nullable
    TimeValue year(TimeMatch match) {
        if (match.has(TimeClass.DECADE)) {
            return TimeValue.date(match.value(TimeClass.DECADE)).mod(mod(match));
        }
        Part century = match.part(TimeClass.ORD);
        if (century != null) {
            int number = century.number();
            return number > 30
                    ? null
                    : TimeValue.date(TimexPeriods.twoDigits(number - 1)).mod(mod(match));
        }
        return TimeValue.date(match.value(TimeClass.YEAR)).mod(mod(match));
    }

    /** "the third quarter", "the first half of 2024", "this year's third quarter". */
    @Nullable
    TimeValue quarter(TimeMatch match, Tense tense, boolean half) {
        Part number = match.part(TimeClass.ORD);
        if (number == null || number.number() > (half ? 2 : 4)) {
            return null;
        }
        int year = statedYear(match, true);
        if (year == 0) {
            year = yearOfQuarter(number.number(), half ? 6 : 3, tense);
        }
        String value = (year == 0 ? "XXXX" : TimexPeriods.year(year)) + (half ? "-H" : "-Q") + number.number();
        return TimeValue.date(value).mod(mod(match));
    }

    private int yearOfQuarter(int number, int months, Tense tense) {
        if (context.year() == 0 || context.month() == 0) {
            return context.referenceYear();
        }
        int first = (number - 1) * months + 1;
        if (tense == Tense.FUTURE) {
            // A quarter that is just over is the one whose results are awaited.
            return first + months > context.month() - 3 ? context.year() : context.year() + 1;
        }
        return first <= context.month() ? context.year() : context.year() - 1;
    }

    /** "the year-earlier third quarter". */
    @Nullable
    TimeValue yearBefore(TimeMatch match, Tense tense) {
        TimeValue same = quarter(match, tense, false);
        return same == null || same.period().isEmpty()
                ? same
                : TimeValue.date(TimexPeriods.quarter(
                        same.period().get().from().firstDay().minusYears(1)));
    }

    /** "year-end": the last day of the year of publication. */
    TimeValue yearEnd() {
        return TimeValue.date((context.year() == 0 ? "XXXX" : TimexPeriods.year(context.year())) + "-12-31");
    }

    /** "the latest quarter", "the year-earlier period": from the quarter that was spoken of last. */
    @Nullable
    TimeValue sameQuarter(boolean yearEarlier) {
        LocalDate quarter = context.lastQuarter();
        LocalDate today = context.day();
        if (quarter == null && today == null) {
            return null;
        }
        LocalDate latest = quarter != null ? quarter : today == null ? LocalDate.EPOCH : today.minusMonths(3);
        return TimeValue.date(TimexPeriods.quarter(yearEarlier ? latest.minusYears(1) : latest));
    }

    /** "a year earlier": a year before the quarter that was spoken of, else last year. */
    @Nullable
    TimeValue yearAgo(TimeMatch match) {
        LocalDate quarter = context.lastQuarter();
        if (quarter != null) {
            return TimeValue.date(TimexPeriods.quarter(quarter.minusYears(1))).mod(match.value(TimeClass.NEAR));
        }
        return context.year() == 0
                ? TimeValue.date("PAST_REF")
                : TimeValue.date(TimexPeriods.year(context.year() - 1)).mod(match.value(TimeClass.NEAR));
    }

    /** "the first 11 months of this year", "the last three weeks of May 2024". */
    @Nullable
    TimeValue firstOf(TimeMatch match, Tense tense, String order) {
        TimeValue whole = whole(match, tense);
        if (whole == null || whole.period().isEmpty()) {
            return null;
        }
        Part number = match.part(TimeClass.NUM);
        int count = number == null
                ? 1
                : Integer.parseInt(
                        number.value().length() > 3 || number.value().indexOf('.') >= 0 ? "0" : number.value());
        String unit = match.has(TimeClass.UNITS) ? match.value(TimeClass.UNITS) : match.value(TimeClass.UNIT);
        LocalDate start = whole.period().get().from().firstDay();
        LocalDate end = whole.period().get().to().lastDay();
        boolean last = !order.equals("first");
        if (count < 1) {
            return null;
        }
        LocalDate far = last
                ? TimeSteps.move(end.plusDays(1), unit, -count)
                : TimeSteps.move(start, unit, count).minusDays(1);
        if (far.isBefore(start) || far.isAfter(end)) {
            return null;
        }
        boolean months = unit.equals("M") || unit.equals("Q");
        return TimeValue.range(date(last ? far : start, months), date(last ? end : far, months));
    }

    private static PartialDate date(LocalDate day, boolean month) {
        return month ? new PartialDate(day.getYear(), day.getMonthValue(), 0) : PartialDate.of(day);
    }

    private @Nullable TimeValue whole(TimeMatch match, Tense tense) {
        if (match.has(TimeClass.MONTH)) {
            return month(match, tense, true);
        }
        int year = statedYear(match, true);
        int known = year == 0 ? context.referenceYear() : year;
        return known == 0 ? null : TimeValue.date(TimexPeriods.year(known));
    }
}
