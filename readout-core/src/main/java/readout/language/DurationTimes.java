package readout.language;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import readout.language.TimeMatch.Part;
import readout.news.PartialDate;
import readout.news.Period;

/** Lengths of time, anchored or not, and times that come again. */
final class DurationTimes {

    private final TimeContext context;

    DurationTimes(TimeContext context) {
        this.context = context;
    }

    /** "the past two years", "the next decade": a duration with its days; "the first nine months" has none. */
    @Nullable
    TimeValue span(TimeMatch match, String unit, boolean couple) {
        Part step = match.part(TimeClass.SPAN);
        BigDecimal count = couple ? BigDecimal.valueOf(2) : count(match);
        boolean vague = match.has(TimeClass.VAGUE);
        TimeValue value = TimeValue.duration(vague ? TimeSteps.vague(unit) : TimeSteps.duration(count, unit))
                .mod(couple ? "APPROX" : match.value(TimeClass.NEAR));
        int steps = vague ? 0 : TimeSteps.steps(count);
        return step == null || step.number() == 0 || steps == 0 ? value : anchored(value, unit, steps * step.number());
    }

    /** With the days from now to so many units away. */
    private TimeValue anchored(TimeValue value, String unit, int steps) {
        LocalDate today = context.day();
        if (today == null || unit.startsWith("T")) {
            return value;
        }
        LocalDate far = TimeSteps.move(today, unit, steps);
        if (far.getYear() < 1 || far.getYear() > 9999) {
            return value;
        }
        PartialDate a = date(steps < 0 ? far : today, unit);
        PartialDate b = date(steps < 0 ? today : far, unit);
        return value.with(new Period(a, b));
    }

    private static PartialDate date(LocalDate day, String unit) {
        return switch (unit) {
            case "Y", "10Y", "100Y", "1000Y" -> new PartialDate(day.getYear(), 0, 0);
            case "M", "Q" -> new PartialDate(day.getYear(), day.getMonthValue(), 0);
            default -> PartialDate.of(day);
        };
    }

    /** A length of time; before "since" one that ends now. */
    TimeValue length(TimeMatch match, String unit, TimeWording words) {
        boolean couple = words.has("couple");
        if (match.has(TimeClass.VAGUE) || (!match.has(TimeClass.NUM) && !match.has(TimeClass.UNIT) && !couple)) {
            return TimeValue.duration(TimeSteps.vague(unit));
        }
        BigDecimal count = couple ? BigDecimal.valueOf(2) : count(match);
        if (words.has("half") && !match.has(TimeClass.NUM)) {
            count = new BigDecimal(words.has("and") ? "1.5" : "0.5");
        }
        TimeValue value = TimeValue.duration(TimeSteps.duration(count, unit))
                .mod(couple ? "APPROX" : match.value(TimeClass.NEAR));
        int steps = TimeSteps.steps(count);
        return words.next().equals("since") && steps > 0 ? anchored(value, unit, -steps) : value;
    }

    private static BigDecimal count(TimeMatch match) {
        Part number = match.part(TimeClass.NUM);
        return number == null ? BigDecimal.ONE : new BigDecimal(number.value());
    }

    /** "every week", "Mondays", "daily". */
    @Nullable
    TimeValue set(TimeMatch match, String unit) {
        if (match.has(TimeClass.FREQ)) {
            return TimeValue.set(match.value(TimeClass.FREQ));
        }
        Part weekday = match.has(TimeClass.WEEKDAY) ? match.part(TimeClass.WEEKDAY) : match.part(TimeClass.WEEKDAYS);
        String part = match.has(TimeClass.PART) ? match.value(TimeClass.PART) : match.value(TimeClass.PARTS);
        String ofDay = part.isEmpty() ? "" : "T" + part;
        if (weekday != null) {
            return TimeValue.set("XXXX-WXX-" + weekday.value() + ofDay);
        }
        if (match.has(TimeClass.MONTH)) {
            return TimeValue.set("XXXX-" + TimexPeriods.twoDigits(match.number(TimeClass.MONTH, 1)));
        }
        if (match.has(TimeClass.SEASON)) {
            return TimeValue.set("XXXX-" + match.value(TimeClass.SEASON));
        }
        return unit.isEmpty()
                ? ofDay.isEmpty() ? null : TimeValue.set("XXXX-XX-XX" + ofDay)
                : TimeValue.set(TimeSteps.duration(count(match), unit));
    }
}
