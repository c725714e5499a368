package readout.language;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import readout.language.TimeMatch.Part;

/** Times told from the publication or from the time that was spoken of: "last week", "two years ago", "the day". */
final class RelativeTimes {

    private final TimeContext context;

    RelativeTimes(TimeContext context) {
        this.context = context;
    }

    /** A unit and a step: "next month", "this week", "the year". Null when it says nothing. */
    @Nullable
    TimeValue relative(TimeMatch match, String unit) {
        Part rel = match.part(TimeClass.REL);
        String mod = match.has(TimeClass.MOD) ? match.value(TimeClass.MOD) : match.value(TimeClass.NEAR);
        if (unit.startsWith("T")) {
            return null;
        }
        if (unit.equals("D")) {
            return day(rel).mod(mod);
        }
        int step = rel == null ? 0 : rel.number();
        if (unit.equals("Q") && rel == null) {
            LocalDate quarter = context.lastQuarter();
            LocalDate today = context.day();
            LocalDate meant = quarter != null ? quarter : today == null ? null : today.minusMonths(1);
            return meant == null
                    ? null
                    : TimeValue.date(TimexPeriods.quarter(meant)).mod(mod);
        }
        return TimeValue.date(value(unit, step)).mod(mod);
    }

    /** "the weekend": the one before the publication, or the one ahead. */
    TimeValue weekend(Tense tense) {
        LocalDate today = context.day();
        return TimeValue.date(
                today == null
                        ? "XXXX-WXX-WE"
                        : TimexPeriods.week(tense == Tense.FUTURE ? today : today.minusDays(5)) + "-WE");
    }

    /** "the following month", "that year": from the time that was spoken of last. */
    @Nullable
    TimeValue ofThen(TimeMatch match, String unit, int step) {
        if (unit.equals("Y") && context.referenceYear() != 0) {
            return TimeValue.date(TimexPeriods.year(context.referenceYear() + step))
                    .mod(match.value(TimeClass.MOD));
        }
        LocalDate reference =
                unit.equals("Q") && context.lastQuarter() != null ? context.lastQuarter() : context.referenceDay();
        return reference == null
                ? relative(match, unit)
                : TimeValue.date(precise(TimeSteps.move(reference, unit, step), unit))
                        .mod(match.value(TimeClass.MOD));
    }

    private TimeValue day(@Nullable Part rel) {
        LocalDate reference = context.referenceDay();
        return TimeValue.date(
                reference == null
                        ? "XXXX-XX-XX"
                        : reference.plusDays(rel == null ? 0 : rel.number()).toString());
    }

    private String value(String unit, int step) {
        if (context.day() == null) {
            return coarse(unit, step);
        }
        LocalDate meant = TimeSteps.move(context.day(), unit, step);
        return switch (unit) {
            case "W" -> TimexPeriods.week(meant);
            case "WE" -> TimexPeriods.week(meant) + "-WE";
            case "M" -> TimexPeriods.month(meant);
            case "Q" -> TimexPeriods.quarter(meant);
            case "10Y" -> TimexPeriods.year(meant.getYear()).substring(0, 3);
            case "100Y" -> TimexPeriods.year(meant.getYear()).substring(0, 2);
            case "1000Y" -> TimexPeriods.year(meant.getYear()).substring(0, 1);
            default -> TimexPeriods.year(meant.getYear());
        };
    }

    /** Without a day of publication: its year, if that is known. */
    private String coarse(String unit, int step) {
        if (context.year() == 0) {
            return switch (unit) {
                case "Y" -> "XXXX";
                case "M" -> "XXXX-XX";
                case "W" -> "XXXX-WXX";
                case "WE" -> "XXXX-WXX-WE";
                default -> step < 0 ? "PAST_REF" : step > 0 ? "FUTURE_REF" : "PRESENT_REF";
            };
        }
        String year = TimexPeriods.year(context.year() + (unit.equals("Y") ? step : 0));
        return switch (unit) {
            case "Y" -> year;
            case "M" -> year + "-XX";
            case "W" -> year + "-WXX";
            case "WE" -> year + "-WXX-WE";
            case "10Y" -> year.substring(0, 3);
            case "100Y" -> year.substring(0, 2);
            default -> year;
        };
    }

    /** "two years ago", "three days later": to the precision of the unit. */
    @Nullable
    TimeValue ago(TimeMatch match, String unit, String away) {
        Part step = match.part(TimeClass.AWAY);
        Part number = match.part(TimeClass.NUM);
        BigDecimal count = number == null ? BigDecimal.ONE : new BigDecimal(number.value());
        int steps = match.has(TimeClass.VAGUE) ? 0 : TimeSteps.steps(count);
        boolean fromNow = away.equals("ago") || away.equals("from now") || away.equals("hence");
        LocalDate base = fromNow ? context.day() : context.referenceDay();
        if (step == null) {
            return null;
        }
        if (steps == 0 || base == null || unit.startsWith("T")) {
            return TimeValue.date(step.number() < 0 ? "PAST_REF" : "FUTURE_REF").mod(match.value(TimeClass.NEAR));
        }
        LocalDate meant = TimeSteps.move(base, unit, step.number() * steps);
        return TimeValue.date(precise(meant, unit)).mod(match.value(TimeClass.NEAR));
    }

    private static String precise(LocalDate day, String unit) {
        return switch (unit) {
            case "W", "2W" -> TimexPeriods.week(day);
            case "M" -> TimexPeriods.month(day);
            case "Q" -> TimexPeriods.quarter(day);
            case "Y", "10Y", "100Y", "1000Y" -> TimexPeriods.year(day.getYear());
            default -> day.toString();
        };
    }
}
