package readout.news;

import java.util.List;
import java.util.Optional;

/**
 * How one article words an utterance, aligned word by word with another article's wording.
 *
 * @param fact id of the statement
 * @param against id of the statement that it is compared with
 * @param parts in the order of both wordings
 */
public record Rendering(String fact, String against, List<Part> parts) {

    public Rendering {
        parts = List.copyOf(parts);
    }

    /**
     * Words in a row.
     *
     * @param kind what became of them
     * @param here where they stand in the statement, absent when they were cut
     * @param there where they stand in the other one, absent when they were put in
     */
    public record Part(Kind kind, Optional<Span> here, Optional<Span> there) {}

    /** What became of words. */
    public enum Kind {
        SAME("same"),
        CHANGED("changed"),
        INSERTED("inserted"),
        CUT("cut");

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
