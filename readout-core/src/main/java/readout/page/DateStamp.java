package readout.page;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import readout.news.PartialDate;

/**
 * A day with its year, as pages stamp it on an article, and the time of day beside it.
 *
 * @param date the day
 * @param time the time in the zone of the page
 * @param start offset of the date in the text that was searched
 */
record DateStamp(PartialDate date, Optional<LocalTime> time, int start) {
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final String MONTH = "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
            + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
    private static final Pattern ISO =
            Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)([-/.])(\\d{1,2})\\2(\\d{1,2})(?!\\d)");
    private static final Pattern DAY_MONTH = Pattern.compile(
            "(?i)(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?(?: of)?[ -]" + MONTH + ",?[ -]((?:19|20)\\d\\d)(?!\\d)");
    private static final Pattern MONTH_DAY =
            Pattern.compile("(?i)\\b" + MONTH + " (\\d{1,2})(?:st|nd|rd|th)?,? ((?:19|20)\\d\\d)(?!\\d)");
    private static final Pattern NUMERIC =
            Pattern.compile("(?<!\\d)(\\d{1,2})([-/.])(\\d{1,2})\\2((?:19|20)\\d\\d)(?!\\d)");
    private static final Pattern TIME = Pattern.compile(
            "(?i)(?<![\\d:.])(\\d{1,2})[:.](\\d\\d)(?::\\d\\d)? ?([ap])?\\.?m?\\.?(?![\\d.:]?\\d)|(?<!\\d)(\\d{1,2}) ?([ap])\\.?m\\b");

    /** The first date in {@code text} that has a day and a year. */
    static Optional<DateStamp> in(String text) {
        DateStamp found = null;
        for (DateStamp stamp : new DateStamp[] {
            find(ISO, text, 1, 3, 4), find(DAY_MONTH, text, 3, 2, 1), find(MONTH_DAY, text, 3, 1, 2), numeric(text)
        }) {
            if (stamp != null && (found == null || stamp.start < found.start)) {
                found = stamp;
            }
        }
        return Optional.ofNullable(found);
    }

    private static @org.jspecify.annotations.Nullable DateStamp find(
            Pattern pattern, String text, int year, int month, int day) {
        Matcher match = pattern.matcher(text);
        while (match.find()) {
            Optional<PartialDate> date = date(match.group(year), match.group(month), match.group(day));
            if (date.isPresent()) {
                return new DateStamp(date.get(), time(text, match.start(), match.end()), match.start());
            }
        }
        return null;
    }

    /** Day before month, as most of the world writes, unless only the other order is a date. */
    private static @org.jspecify.annotations.Nullable DateStamp numeric(String text) {
        DateStamp dayFirst = find(NUMERIC, text, 4, 3, 1);
        return dayFirst != null ? dayFirst : find(NUMERIC, text, 4, 1, 3);
    }

    private static Optional<PartialDate> date(String year, String month, String day) {
        try {
            int index = Character.isDigit(month.charAt(0))
                    ? Integer.parseInt(month)
                    : MONTHS.indexOf(month.substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
            return index == 0
                    ? Optional.empty()
                    : Optional.of(new PartialDate(Integer.parseInt(year), index, Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<LocalTime> time(String text, int dateStart, int dateEnd) {
        Matcher match = TIME.matcher(text);
        while (match.find()) {
            if (match.end() <= dateStart || match.start() >= dateEnd) {
                boolean clock = match.group(1) != null;
                Optional<LocalTime> time = clock
                        ? time(match.group(1), match.group(2), match.group(3))
                        : time(match.group(4), "0", match.group(5));
                if (time.isPresent()) {
                    return time;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalTime> time(
            String hours, String minutes, @org.jspecify.annotations.Nullable String half) {
        int hour = Integer.parseInt(hours);
        int minute = Integer.parseInt(minutes);
        if (half != null && (hour < 1 || hour > 12)) {
            return Optional.empty();
        }
        if (half != null) {
            hour = hour % 12 + (half.equalsIgnoreCase("p") ? 12 : 0);
        }
        return hour < 24 && minute < 60 ? Optional.of(LocalTime.of(hour, minute)) : Optional.empty();
    }
}
