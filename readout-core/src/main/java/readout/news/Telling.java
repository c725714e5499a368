package readout.news;

import java.util.List;
import java.util.Optional;

/**
 * How an article tells a fact: what every kind of fact has.
 *
 * @param id unique in a run: the article's id, a colon, the letter of the kind and a number
 * @param evidence where
 * @param attribution whom the outlet cites for it; absent when the outlet speaks for itself
 * @param certainty how surely it is told
 * @param negated whether the article says that it did <em>not</em> happen
 */
public record Telling(
        String id, Evidence evidence, Optional<Source> attribution, Certainty certainty, boolean negated) {

    /** How surely a fact is told. */
    public enum Certainty {
        /** Told as a fact. */
        STATED(""),
        REPORTED("reported"),
        POSSIBLE("possible"),
        CONDITIONAL("conditional");

        private final String label;

        Certainty(String label) {
            this.label = label;
        }

        /** The word for this in the export formats, empty when nothing is written. */
        public String label() {
            return label;
        }
    }

    /** A fact that the outlet tells in its own voice. */
    public static Telling plain(String id, String article, List<Span> evidence) {
        return new Telling(id, new Evidence(article, evidence), Optional.empty(), Certainty.STATED, false);
    }
}
