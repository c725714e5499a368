package readout.news;

import java.util.List;

/**
 * A typed difference between accounts, or inside one of them (then it is called a finding).
 *
 * @param type {@code date}, {@code place}, {@code participant}, {@code amount}, {@code unit}, {@code period},
 *     {@code count}, {@code list}, {@code status}, {@code wording} or another word
 * @param verdict what it means
 * @param facts ids of the facts that differ
 * @param evidence the words at odds
 * @param explanation one sentence for people
 */
public record Variance(String type, Verdict verdict, List<String> facts, List<Place> evidence, String explanation) {

    /** What a difference means. */
    public enum Verdict {
        /** Both cannot be true. */
        CONTRADICTION("contradiction"),
        /** Both can be true, the pictures differ. */
        TENSION("tension"),
        /** Other precision, scope or wording. */
        COMPATIBLE("compatible"),
        /** One phrase, two readings. */
        AMBIGUITY("ambiguity");

        private final String label;

        Verdict(String label) {
            this.label = label;
        }

        /** The word for this in the export formats. */
        public String label() {
            return label;
        }
    }

    public Variance {
        facts = List.copyOf(facts);
        evidence = List.copyOf(evidence);
    }
}
