package readout.news;

import java.time.LocalTime;
import java.util.Optional;

/**
 * When an article was published, and how that is known.
 *
 * @param date the day, or only its month or year
 * @param time the time of day, in the zone of the outlet, when it is stated
 * @param how where the date comes from
 * @param reason why, in a few words for people; of a derived date, from what it was derived
 */
public record Published(PartialDate date, Optional<LocalTime> time, How how, String reason) {

    /** Where a publication date comes from. */
    public enum How {
        STATED("stated"),
        METADATA("metadata"),
        DERIVED("derived"),
        GIVEN("given");

        private final String label;

        How(String label) {
            this.label = label;
        }

        /** The word for this in the export formats. */
        public String label() {
            return label;
        }
    }

    /** {@code 2025-05-09} or {@code 2025-05-09T15:38}. */
    @Override
    public String toString() {
        return date
                + time.map(t -> "T" + t.truncatedTo(java.time.temporal.ChronoUnit.MINUTES))
                        .orElse("");
    }
}
