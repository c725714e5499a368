package readout.news;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A number with its unit.
 *
 * @param number in whole units (244800000000, not 244.8)
 * @param qualifier how exact it is, absent when exact
 * @param unit an ISO 4217 code, {@code %}, {@code count}, {@code ordinal}, {@code rank}, or a singular English noun
 * @param span number with qualifier, currency and unit
 */
public record Amount(BigDecimal number, Optional<Qualifier> qualifier, String unit, Span span) {

    /** How a stated number relates to the true one. */
    public enum Qualifier {
        OVER("over"),
        AT_LEAST("atLeast"),
        ABOUT("about"),
        NEARLY("nearly"),
        AT_MOST("atMost"),
        UNDER("under");

        private final String label;

        Qualifier(String label) {
            this.label = label;
        }

        /** The word for this in the export formats. */
        public String label() {
            return label;
        }
    }
}
