package readout.language;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Optional;
import java.util.regex.Pattern;
import readout.news.PartialDate;
import readout.news.Period;

/** The days that a TIMEX3 value covers, and values for days. */
final class TimexPeriods {

    private static final Pattern WEEK = Pattern.compile("[0-9]{4}-W[0-9]{2}(-WE)?");
    private static final Pattern PART_OF_YEAR = Pattern.compile("[0-9]{4}-(Q[1-4]|H[12]|S[PU]|FA)");

    private TimexPeriods() {}

    /** The days of a date or time; empty when the value leaves them open. */
    static Optional<Period> of(String value) {
        int clock = value.indexOf('T');
        String date = clock > 0 ? value.substring(0, clock) : value;
        if (!date.isEmpty() && date.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return years(date);
        }
        if (WEEK.matcher(date).matches()) {
            return week(date);
        }
        if (PART_OF_YEAR.matcher(date).matches()) {
            return partOfYear(date);
        }
        return PartialDate.parse(date).map(Period::of);
    }

    /** "2025", "202" (a decade), "20" (a century). */
    private static Optional<Period> years(String digits) {
        if (digits.length() > 4 || digits.length() < 2) {
            return Optional.empty();
        }
        int first = Integer.parseInt((digits + "000").substring(0, 4));
        int last = Integer.parseInt((digits + "999").substring(0, 4));
        return first == 0
                ? Optional.empty()
                : Optional.of(new Period(new PartialDate(first, 0, 0), new PartialDate(last, 0, 0)));
    }

    private static Optional<Period> week(String value) {
        try {
            LocalDate monday = LocalDate.of(Integer.parseInt(value.substring(0, 4)), 1, 4)
                    .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, Integer.parseInt(value.substring(6, 8)))
                    .with(java.time.DayOfWeek.MONDAY);
            LocalDate first = value.endsWith("-WE") ? monday.plusDays(5) : monday;
            return Optional.of(new Period(PartialDate.of(first), PartialDate.of(monday.plusDays(6))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<Period> partOfYear(String value) {
        int year = Integer.parseInt(value.substring(0, 4));
        int number = value.charAt(6) - '0';
        int first = switch (value.substring(5)) {
            case "SP" -> 3;
            case "SU" -> 6;
            case "FA" -> 9;
            default -> value.charAt(5) == 'H' ? 6 * number - 5 : 3 * number - 2;
        };
        int months = value.charAt(5) == 'H' ? 6 : 3;
        return Optional.of(new Period(new PartialDate(year, first, 0), new PartialDate(year, first + months - 1, 0)));
    }

    /** {@code 2025-W19}. */
    static String week(LocalDate day) {
        int week = day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
        return year(day.get(IsoFields.WEEK_BASED_YEAR)) + (week < 10 ? "-W0" : "-W") + week;
    }

    /** {@code 2025-Q2}. */
    static String quarter(LocalDate day) {
        return year(day.getYear()) + "-Q" + day.get(IsoFields.QUARTER_OF_YEAR);
    }

    /** {@code 2025-05}. */
    static String month(LocalDate day) {
        return day.toString().substring(0, 7);
    }

    /** Four digits. */
    static String year(int year) {
        return Integer.toString(10000 + year).substring(1);
    }

    static String twoDigits(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }
}
