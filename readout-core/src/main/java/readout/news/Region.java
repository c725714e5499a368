package readout.news;

/**
 * A part of an article's text that plays one role on the page.
 *
 * @param span where it stands
 * @param kind its role
 */
public record Region(Span span, Kind kind) {

    /** The role of a region; see {@code docs/formats.md}. */
    public enum Kind {
        TITLE("title"),
        DECK("deck"),
        BYLINE("byline"),
        DATELINE("dateline"),
        BODY("body"),
        SUBHEAD("subhead"),
        CAPTION("caption"),
        PULL_QUOTE("pullQuote"),
        BOILERPLATE("boilerplate");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /** The word for this kind in the export formats. */
        public String label() {
            return label;
        }

        /** True for the regions whose words may carry facts. */
        public boolean tellsFacts() {
            return this == TITLE || this == DECK || this == DATELINE || this == BODY || this == CAPTION;
        }
    }
}
