package readout.language;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import readout.language.TimeMatch.Part;
import readout.news.PartialDate;

/** Days of the calendar and the week, with or without a time of day. */
final class CalendarTimes {

    private final TimeContext context;

    CalendarTimes(TimeContext context) {
        this.context = context;
    }

    /** A day, from whatever its expression gives: weekday, day, month, year, "today". Null for an impossible date. */
    @Nullable
    TimeValue day(TimeMatch match, Tense tense) {
        String date = date(match, tense);
        if (date == null) {
            return null;
        }
        String clock = match.has(TimeClass.CLOCK) ? match.value(TimeClass.CLOCK) : match.value(TimeClass.PART);
        String deictic = match.value(TimeClass.DEICTIC);
        if (clock.isEmpty() && deictic.length() > 2) {
            clock = deictic.substring(deictic.length() - 2);
        }
        TimeValue value = clock.isEmpty() ? TimeValue.date(date) : TimeValue.time(date + "T" + clock);
        TimeValue checked = weekdayChecked(match, value, date);
        return checked.mod(match.has(TimeClass.MOD) ? match.value(TimeClass.MOD) : match.value(TimeClass.NEAR));
    }

    /** "Thursday, 9 May 2025", which was a Friday: keeps the nearest Thursday as the other value. */
    private static TimeValue weekdayChecked(TimeMatch match, TimeValue value, String date) {
        Part weekday = match.part(TimeClass.WEEKDAY);
        Optional<PartialDate> day = PartialDate.parse(date);
        if (weekday == null || day.isEmpty() || !day.get().isDay()) {
            return value;
        }
        DayOfWeek named = DayOfWeek.of(weekday.number());
        LocalDate written = day.get().firstDay();
        if (written.getDayOfWeek() == named) {
            return value;
        }
        LocalDate before = written.with(TemporalAdjusters.previous(named));
        LocalDate after = written.with(TemporalAdjusters.next(named));
        boolean earlier = ChronoUnit.DAYS.between(before, written) <= ChronoUnit.DAYS.between(written, after);
        return value.contradictedBy((earlier ? before : after).toString());
    }

    private @Nullable String date(TimeMatch match, Tense tense) {
        if (match.has(TimeClass.NUMERIC)) {
            return match.value(TimeClass.NUMERIC);
        }
        Part month = match.part(TimeClass.MONTH);
        Part day = match.part(TimeClass.DAY);
        if (month != null && day != null) {
            return dayOfMonth(match.number(TimeClass.YEAR, 0), month.number(), day.number(), tense);
        }
        Part deictic = match.part(TimeClass.DEICTIC);
        if (deictic != null) {
            return fromToday(deictic.value());
        }
        Part weekday = match.part(TimeClass.WEEKDAY);
        return weekday == null
                ? dayOfReference()
                : weekday(DayOfWeek.of(weekday.number()), match.part(TimeClass.REL), tense);
    }

    private String dayOfReference() {
        LocalDate reference = context.referenceDay();
        return reference == null ? "XXXX-XX-XX" : reference.toString();
    }

    private String fromToday(String deictic) {
        LocalDate today = context.day();
        int days = Integer.parseInt(deictic.length() > 2 ? deictic.substring(0, deictic.length() - 2) : deictic);
        return today == null ? "XXXX-XX-XX" : today.plusDays(days).toString();
    }

    private String weekday(DayOfWeek named, @Nullable Part rel, Tense tense) {
        LocalDate today = context.day();
        if (today == null) {
            return "XXXX-WXX-" + named.getValue();
        }
        int step = rel == null ? 0 : rel.number();
        boolean ahead = step > 0 || (step == 0 && (tense == Tense.FUTURE || (rel != null && tense != Tense.PAST)));
        if (step < 0) {
            return today.with(TemporalAdjusters.previous(named)).toString();
        }
        if (step > 0) {
            return today.with(TemporalAdjusters.next(named)).toString();
        }
        return today.with(ahead ? TemporalAdjusters.nextOrSame(named) : TemporalAdjusters.previousOrSame(named))
                .toString();
    }

    /** A day and month; without a year the year that brings it nearest to the publication. */
    @Nullable
    String dayOfMonth(int year, int month, int day, Tense tense) {
        int known = year != 0 ? year : nearestYear(month, day, tense);
        if (known == 0) {
            return exists(2024, month, day)
                    ? "XXXX-" + TimexPeriods.twoDigits(month) + "-" + TimexPeriods.twoDigits(day)
                    : null;
        }
        return exists(known, month, day) ? new PartialDate(known, month, day).toString() : null;
    }

    private int nearestYear(int month, int day, Tense tense) {
        LocalDate today = context.day();
        if (today == null) {
            return context.year();
        }
        int best = 0;
        long least = Long.MAX_VALUE;
        for (int year = today.getYear() - 1; year <= today.getYear() + 1; year++) {
            if (exists(year, month, day)) {
                long ahead = ChronoUnit.DAYS.between(today, LocalDate.of(year, month, day));
                boolean against = tense == Tense.PAST ? ahead > 0 : tense == Tense.FUTURE && ahead < 0;
                long distance = Math.abs(ahead) + (against ? 120 : 0);
                if (distance < least) {
                    least = distance;
                    best = year;
                }
            }
        }
        return best;
    }

    private static boolean exists(int year, int month, int day) {
        try {
            return LocalDate.of(year, month, day).getYear() == year;
        } catch (DateTimeException e) {
            return false;
        }
    }

    /** A time of day alone: of the day that was spoken of last. */
    @Nullable
    TimeValue time(TimeMatch match, Tense tense, String word) {
        boolean dated = match.has(TimeClass.WEEKDAY)
                || match.has(TimeClass.DEICTIC)
                || match.has(TimeClass.DAY)
                || match.has(TimeClass.NUMERIC);
        String date = dated ? date(match, tense) : dayOfReference();
        if (date == null) {
            return null;
        }
        String clock =
                match.has(TimeClass.CLOCK) ? match.value(TimeClass.CLOCK) : word.equals("noon") ? "12:00" : "24:00";
        return TimeValue.time(date + "T" + clock).mod(match.value(TimeClass.NEAR));
    }

    /** Two days with a dash between them. Null when it ends before it begins or a day does not exist. */
    @Nullable
    TimeValue range(TimeMatch match, Tense tense) {
        if (!match.has(TimeClass.DAY)) {
            return match.has(TimeClass.MONTH) ? months(match) : years(match);
        }
        Part firstMonth = match.part(TimeClass.MONTH);
        Part firstDay = match.part(TimeClass.DAY);
        Part lastDay = match.part(TimeClass.DAY, 1);
        if (firstMonth == null || firstDay == null || lastDay == null) {
            return null;
        }
        Part secondMonth = match.part(TimeClass.MONTH, 1);
        int lastMonth = secondMonth == null ? firstMonth.number() : secondMonth.number();
        int year = match.number(TimeClass.YEAR, 0);
        String to = dayOfMonth(year, lastMonth, lastDay.number(), tense);
        String from = dayOfMonth(year, firstMonth.number(), firstDay.number(), tense);
        return from == null || to == null ? null : range(from, to);
    }

    private static @Nullable TimeValue range(String from, String to) {
        Optional<PartialDate> first = PartialDate.parse(from);
        Optional<PartialDate> last = PartialDate.parse(to);
        if (first.isEmpty() || last.isEmpty()) {
            return from.compareTo(to) < 0 ? TimeValue.date(from + "/" + to) : null;
        }
        return last.get().compareTo(first.get()) <= 0 ? null : TimeValue.range(first.get(), last.get());
    }

    private @Nullable TimeValue months(TimeMatch match) {
        Part first = match.part(TimeClass.MONTH);
        Part last = match.part(TimeClass.MONTH, 1);
        int year = match.number(TimeClass.YEAR, context.year());
        return first == null || last == null || year == 0 || first.number() >= last.number()
                ? null
                : TimeValue.range(new PartialDate(year, first.number(), 0), new PartialDate(year, last.number(), 0));
    }

    private static @Nullable TimeValue years(TimeMatch match) {
        Part first = match.part(TimeClass.YEAR);
        Part last = match.has(TimeClass.YEAR2) ? match.part(TimeClass.YEAR2) : match.part(TimeClass.YEAR, 1);
        return first == null || last == null || first.number() >= last.number()
                ? null
                : TimeValue.range(new PartialDate(first.number(), 0, 0), new PartialDate(last.number(), 0, 0));
    }
}
