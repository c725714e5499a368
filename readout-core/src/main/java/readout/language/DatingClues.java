package readout.language;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import readout.news.PartialDate;
import readout.news.Timex;

/** Collects from a text without a date what tells its date: weekdays, days ahead, observances, years. */
final class DatingClues {

    private static final double AGAINST = -20;
    private static final Pattern WEEKDAY = Pattern.compile("(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day");

    /** The sentences, from 0, whose dates are news; later ones tell of what was before. */
    private static final int LEAD = 1;

    private final List<DatingClue> days = new ArrayList<>();
    /** Years that the text itself gives for its present, with the reason. */
    private final TreeMap<Integer, String> years = new TreeMap<>();
    /** Weekdays ahead, with their sentences in lower case. */
    private final List<Ahead> ahead = new ArrayList<>();
    /** Names of holidays by month and day. */
    private final TreeMap<String, String> observances = new TreeMap<>();

    private int latestYear;

    /** An observance that falls on a weekday of the coming days. */
    record Coming(int month, int day, DayOfWeek weekday) {}

    private record Ahead(DayOfWeek weekday, String sentence) {}

    List<DatingClue> days() {
        return days;
    }

    TreeMap<Integer, String> years() {
        return years;
    }

    /** Holidays of the text whose name or event stands in a sentence with a weekday ahead. */
    List<Coming> coming() {
        List<Coming> out = new ArrayList<>();
        for (Ahead one : ahead) {
            observances.forEach((date, name) -> {
                if (one.sentence().contains(name) || HolidayEvents.mentions(date, one.sentence())) {
                    out.add(new Coming(
                            Integer.parseInt(date.substring(0, 2)),
                            Integer.parseInt(date.substring(3, 5)),
                            one.weekday()));
                }
            });
        }
        return out;
    }

    /** The latest year that the text names as past or present; 0 when it names none. */
    int latestYear() {
        return latestYear;
    }

    /** An anniversary whose beginning is known pins the year. */
    void readAnniversary(Sentence sentence) {
        Pieces pieces = Pieces.of(sentence);
        Anniversaries.years(pieces, Numerals.of(pieces)).ifPresent(count -> {
            String text = sentence.toString();
            Anniversaries.origin(text)
                    .ifPresent(origin -> years.putIfAbsent(
                            origin + count, count + " years after " + origin + " gives " + (origin + count)));
        });
    }

    /** A copyright mark with a year pins it, too. */
    void readCopyright(String text) {
        for (int at = text.indexOf('\u00a9'); at >= 0; at = text.indexOf('\u00a9', at + 1)) {
            String after =
                    text.substring(at + 1, Math.min(text.length(), at + 12)).strip();
            if (after.length() >= 4 && PartialDate.parse(after.substring(0, 4)).isPresent()) {
                int year = Integer.parseInt(after.substring(0, 4));
                years.putIfAbsent(year, "copyright mark of " + year);
            }
        }
    }

    void read(Sentence sentence, Timex timex) {
        Tense tense = Tense.of(sentence, sentence.tokenAt(timex.span().start()));
        String value = timex.value();
        if (timex.type() != Timex.Type.DATE && timex.type() != Timex.Type.TIME) {
            return;
        }
        if (value.startsWith("XXXX-WXX-") && value.length() >= 10 && Character.isDigit(value.charAt(9))) {
            weekday(sentence, DayOfWeek.of(value.charAt(9) - '0'), tense);
        } else if (value.startsWith("XXXX-")) {
            monthAndDay(value.substring(5), tense);
        } else {
            dated(sentence, value, tense, hasWeekday(timex.span().of(sentence.text())));
        }
    }

    private void weekday(Sentence sentence, DayOfWeek weekday, Tense tense) {
        String name = weekday.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        if (tense == Tense.FUTURE) {
            ahead.add(new Ahead(weekday, sentence.toString().toLowerCase(Locale.ROOT)));
            return;
        }
        boolean known = days.stream().anyMatch(clue -> clue.reason().equals("told of " + name));
        days.add(new DatingClue(known ? "again " + name : "told of " + name, true, day -> {
            int since = Math.floorMod(day.getDayOfWeek().getValue() - weekday.getValue(), 7);
            return (since == 0 ? 3 : since == 1 ? 1 : -0.5) * (known ? 0.3 : 1);
        }));
    }

    /** A day or month without a year: ahead of the publication or behind it, by the tense. */
    private void monthAndDay(String rest, Tense tense) {
        String first = rest.length() > 5 && rest.indexOf('/') > 0 ? rest.substring(0, rest.indexOf('/')) : rest;
        boolean day = first.length() == 5 && first.charAt(2) == '-';
        if (!first.matches("[0-9]{2}(-[0-9]{2})?")) {
            return;
        }
        int month = Integer.parseInt(first.substring(0, 2));
        int ofMonth = day ? Integer.parseInt(first.substring(3)) : 15;
        boolean ahead = tense == Tense.FUTURE || tense == Tense.PRESENT || rest.indexOf('/') > 0;
        if (!ahead && !day) {
            return;
        }
        days.add(new DatingClue(
                (ahead ? "ahead of " : "after ") + first,
                day,
                at -> ahead
                        ? near(daysUntil(at, month, ofMonth), 3)
                        : near(300 - daysUntil(at, month, ofMonth) > 0 ? 30 : 0, 0.5)));
    }

    private static double near(long days, double most) {
        return days < 0 ? AGAINST : days <= 30 ? most - days * most / 30 : days > 200 ? -1 : 0;
    }

    /** Days from a day to the next such date, 0 to 365. */
    private static long daysUntil(LocalDate day, int month, int ofMonth) {
        int known = Math.min(ofMonth, java.time.Month.of(month).minLength());
        LocalDate same = LocalDate.of(day.getYear(), month, known);
        LocalDate next = same.isBefore(day) ? same.plusYears(1) : same;
        return ChronoUnit.DAYS.between(day, next);
    }

    private static boolean hasWeekday(String expression) {
        return WEEKDAY.matcher(expression).find();
    }

    /** A whole date or a year. */
    private void dated(Sentence sentence, String value, Tense tense, boolean withWeekday) {
        Optional<PartialDate> date =
                PartialDate.parse(value.indexOf('T') > 0 ? value.substring(0, value.indexOf('T')) : value);
        if (date.isEmpty() || tense == Tense.FUTURE) {
            return;
        }
        PartialDate known = date.get();
        if (tense == Tense.PAST || known.isDay()) {
            latestYear = Math.max(latestYear, known.year());
        }
        if (known.isDay() && sentence.index() <= LEAD && (tense == Tense.PAST || withWeekday)) {
            LocalDate day = known.firstDay();
            years.putIfAbsent(known.year(), "the text tells of " + known);
            days.add(new DatingClue("told of " + known, true, at -> {
                long since = ChronoUnit.DAYS.between(day, at);
                return since < 0 ? -1 : since <= 2 ? 4 - since : 0;
            }));
        }
    }

    /** A holiday that is spoken of is near. */
    void observance(int month, int day, String name) {
        String key = TimexPeriods.twoDigits(month) + "-" + TimexPeriods.twoDigits(day);
        if (observances.putIfAbsent(key, name.toLowerCase(Locale.ROOT)) == null) {
            days.add(new DatingClue("near " + name, false, at -> {
                long until = daysUntil(at, month, day);
                long since = until == 0 ? 0 : 365 - until;
                return until <= 10 ? 3 - 0.25 * until : since <= 5 ? 1 : 0;
            }));
        }
    }

    /** "the first 11 months of this year": written after them, in the same year. */
    void monthsOfThisYear(int months) {
        days.add(new DatingClue(
                "after the first " + months + " months of the year",
                false,
                at -> at.getMonthValue() <= months ? AGAINST : at.getMonthValue() == months + 1 ? 2 : 0));
    }
}
