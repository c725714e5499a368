package readout.news;

/**
 * A passage that one article shares with another.
 *
 * @param from the likely origin
 * @param to where it went
 * @param kind how
 */
public record Lineage(Place from, Place to, Kind kind) {

    /** How a passage was taken over. */
    public enum Kind {
        COPIED("copied"),
        REWRITTEN("rewritten"),
        QUOTED("quoted");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /** The word for this in the export formats. */
        public String label() {
            return label;
        }
    }
}
