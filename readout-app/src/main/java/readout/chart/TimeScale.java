package readout.chart;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import readout.news.Period;

/** A line of time drawn to scale: says where a day stands on it, in percent of its length. */
public final class TimeScale {

    /** So many labels fit beside each other on a telephone. */
    private static final int MOST_TICKS = 5;

    private static final int[] MONTHS = {1, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 2400, 6000, 12000, 60000};
    private static final int[] DAYS = {1, 2, 5, 10, 15};

    private final LocalDate from;
    private final LocalDate to;

    private TimeScale(LocalDate from, LocalDate to) {
        this.from = from;
        this.to = to;
    }

    /** A mark on the line. */
    public record Tick(String label, String at) {}

    /**
     * The line from the first day of these periods to the last.
     *
     * @throws IllegalArgumentException when there is none
     */
    public static TimeScale over(Collection<Period> periods) {
        LocalDate from = periods.stream()
                .map(period -> period.from().firstDay())
                .min(LocalDate::compareTo)
                .orElseThrow(() -> new IllegalArgumentException("no period"));
        LocalDate to = periods.stream()
                .map(period -> period.to().lastDay())
                .max(LocalDate::compareTo)
                .orElseThrow();
        return new TimeScale(from, to.plusDays(1));
    }

    /** Where a day begins: {@code 12.5} for an eighth of the line. */
    public String at(LocalDate day) {
        return percent(day.toEpochDay() - from.toEpochDay());
    }

    /** The length of a period. */
    public String width(Period period) {
        return percent(period.to().lastDay().toEpochDay()
                + 1
                - period.from().firstDay().toEpochDay());
    }

    /** The middle of a period. */
    public String middle(Period period) {
        long start = period.from().firstDay().toEpochDay() - from.toEpochDay();
        long end = period.to().lastDay().toEpochDay() + 1 - from.toEpochDay();
        return hundredths((start + end) * 5_000 / days());
    }

    /** At most five marks at round dates. */
    public List<Tick> ticks() {
        List<Tick> ticks = days() <= MOST_TICKS * 15L ? dayTicks() : monthTicks();
        return ticks.isEmpty() ? List.of(new Tick(from.toString(), "0")) : ticks;
    }

    private List<Tick> dayTicks() {
        for (int step : DAYS) {
            if (days() <= (long) step * MOST_TICKS) {
                List<Tick> ticks = new ArrayList<>();
                for (LocalDate day = from; day.isBefore(to); day = day.plusDays(step)) {
                    ticks.add(new Tick(day.toString(), at(day)));
                }
                return ticks;
            }
        }
        return monthTicks();
    }

    private List<Tick> monthTicks() {
        for (int step : MONTHS) {
            List<Tick> ticks = monthTicks(step);
            if (ticks.size() <= MOST_TICKS) {
                return ticks;
            }
        }
        return List.of();
    }

    private List<Tick> monthTicks(int step) {
        List<Tick> ticks = new ArrayList<>();
        long month = from.getYear() * 12L + from.getMonthValue() - 1;
        for (long at = -Math.floorDiv(-month, step) * step; ticks.size() <= MOST_TICKS; at += step) {
            LocalDate day = LocalDate.of((int) (at / 12), (int) (at % 12) + 1, 1);
            if (!day.isBefore(to)) {
                return ticks;
            }
            if (!day.isBefore(from)) {
                String label = day.toString();
                ticks.add(new Tick(label.substring(0, step % 12 == 0 ? 4 : 7), at(day)));
            }
        }
        return ticks;
    }

    private long days() {
        return to.toEpochDay() - from.toEpochDay();
    }

    private String percent(long days) {
        return hundredths(days * 10_000 / days());
    }

    private static String hundredths(long value) {
        return BigDecimal.valueOf(value, 2).stripTrailingZeros().toPlainString();
    }
}
