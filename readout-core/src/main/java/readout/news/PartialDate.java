package readout.news;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * A day, month or year of the proleptic ISO calendar: as precise as is known and no more.
 *
 * @param year 1 to 9999
 * @param month 1 to 12, or 0 when only the year is known
 * @param day 1 to 31, or 0 when the day is not known
 */
public record PartialDate(int year, int month, int day) implements Comparable<PartialDate> {

    /** Throws {@link DateTimeException} for a date that does not exist. */
    public PartialDate {
        if (year < 1 || year > 9999 || (month == 0 && day != 0)) {
            throw new DateTimeException("not a date: " + year + "-" + month + "-" + day);
        }
        if (day != 0) {
            LocalDate.of(year, month, day);
        } else if (month != 0) {
            YearMonth.of(year, month);
        }
    }

    public static PartialDate of(LocalDate day) {
        return new PartialDate(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }

    /** Reads {@code yyyy}, {@code yyyy-MM} or {@code yyyy-MM-dd}; empty for anything else, also for impossible dates. */
    public static Optional<PartialDate> parse(String iso) {
        if (!iso.matches("[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?")) {
            return Optional.empty();
        }
        try {
            int month = iso.length() > 4 ? Integer.parseInt(iso.substring(5, 7)) : 0;
            int day = iso.length() > 7 ? Integer.parseInt(iso.substring(8, 10)) : 0;
            if ((iso.length() > 4 && month == 0) || (iso.length() > 7 && day == 0)) {
                return Optional.empty();
            }
            return Optional.of(new PartialDate(Integer.parseInt(iso.substring(0, 4)), month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    public boolean isDay() {
        return day != 0;
    }

    public LocalDate firstDay() {
        return LocalDate.of(year, Math.max(month, 1), Math.max(day, 1));
    }

    public LocalDate lastDay() {
        return day != 0
                ? firstDay()
                : YearMonth.of(year, month == 0 ? 12 : month).atEndOfMonth();
    }

    /** By first day; of two that begin together the less precise first. */
    @Override
    public int compareTo(PartialDate other) {
        return year != other.year
                ? Integer.compare(year, other.year)
                : month != other.month ? Integer.compare(month, other.month) : Integer.compare(day, other.day);
    }

    /** ISO 8601: {@code 2025}, {@code 2025-05} or {@code 2025-05-08}. */
    @Override
    public String toString() {
        StringBuilder out = new StringBuilder(10);
        out.append(year + 10000).deleteCharAt(0);
        if (month != 0) {
            out.append(month < 10 ? "-0" : "-").append(month);
        }
        if (day != 0) {
            out.append(day < 10 ? "-0" : "-").append(day);
        }
        return out.toString();
    }
}
