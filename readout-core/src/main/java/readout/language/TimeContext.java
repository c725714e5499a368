package readout.language;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import readout.news.PartialDate;
import readout.news.Period;

/** What expressions are resolved against: the publication date, and the dates that the article has spoken of so far. */
final class TimeContext {

    private final @Nullable LocalDate day;
    private final @Nullable PartialDate published;
    private final boolean namesItsDay;
    private @Nullable LocalDate lastDay;
    private @Nullable LocalDate lastQuarter;
    private int lastYear;

    /**
     * @param namesItsDay whether the article calls the day of its publication by the weekday, so that "today" is more
     *     likely to mean these times
     */
    TimeContext(Optional<PartialDate> published, boolean namesItsDay) {
        this.published = published.orElse(null);
        this.day =
                published.filter(PartialDate::isDay).map(PartialDate::firstDay).orElse(null);
        this.namesItsDay = namesItsDay;
    }

    /** The day of publication, or null when only its month or year or nothing is known. */
    @Nullable
    LocalDate day() {
        return day;
    }

    /** The year of publication, or 0. */
    int year() {
        return published == null ? 0 : published.year();
    }

    /** The month of publication, or 0. */
    int month() {
        return published == null ? 0 : published.month();
    }

    boolean namesItsDay() {
        return namesItsDay;
    }

    /** The day that was spoken of last, else the day of publication, else null. */
    @Nullable
    LocalDate referenceDay() {
        return lastDay == null ? day : lastDay;
    }

    /** A day in the quarter that was spoken of last, or null. */
    @Nullable
    LocalDate lastQuarter() {
        return lastQuarter;
    }

    /** The year that was spoken of last, else the year of publication, else 0. */
    int referenceYear() {
        return lastYear == 0 ? year() : lastYear;
    }

    /**
     * Remembers what a found expression speaks of.
     *
     * @param deictic whether it is "today" or the like, which does not change the day that is spoken of
     * @param quarter whether it tells a quarter by its number, so that "the quarter" may mean it
     */
    void remember(TimeValue found, boolean deictic, boolean quarter) {
        String meant = found.other().orElse(found.value());
        Optional<Period> period = TimexPeriods.of(meant);
        if (period.isEmpty()) {
            return;
        }
        PartialDate from = period.get().from();
        if (!deictic && from.isDay() && from.equals(period.get().to())) {
            lastDay = from.firstDay();
        }
        if (quarter && meant.indexOf("-Q") == 4) {
            lastQuarter = from.firstDay();
        }
        if (meant.length() >= 4) {
            lastYear = from.year();
        }
    }
}
