package readout.news;

import java.util.List;
import java.util.Optional;

/**
 * What was signed, exchanged or is to be.
 *
 * @param title as the article calls it
 * @param type what kind of agreement
 * @param parties names
 * @param signatories names
 * @param count how many documents
 * @param areas what it covers
 * @param areasOpen whether the list of areas is introduced by "such as"
 * @param date when
 * @param status how far it has come
 */
public record Agreement(
        Telling telling,
        Optional<String> title,
        Type type,
        List<String> parties,
        List<String> signatories,
        Optional<Amount> count,
        List<Area> areas,
        boolean areasOpen,
        Optional<PartialDate> date,
        Status status)
        implements Fact {

    /** What kind of agreement. */
    public enum Type {
        JOINT_STATEMENT("jointStatement"),
        TREATY("treaty"),
        MEMORANDUM("memorandum"),
        /** A package without names. */
        DOCUMENTS("documents"),
        AGREEMENT("agreement");

        private final String label;

        Type(String label) {
            this.label = label;
        }

        /** The word for this in the export formats. */
        public String label() {
            return label;
        }
    }

    /** How far an agreement has come. */
    public enum Status {
        PLANNED("planned"),
        SIGNED("signed"),
        EXCHANGED("exchanged"),
        RATIFIED("ratified"),
        TERMINATED("terminated");

        private final String label;

        Status(String label) {
            this.label = label;
        }

        /** The word for this in the export formats. */
        public String label() {
            return label;
        }
    }

    /**
     * One field that an agreement covers.
     *
     * @param label in the words of the article
     * @param span where they stand
     */
    public record Area(String label, Span span) {}

    public Agreement {
        parties = List.copyOf(parties);
        signatories = List.copyOf(signatories);
        areas = List.copyOf(areas);
    }

    @Override
    public Kind kind() {
        return Kind.AGREEMENT;
    }

    @Override
    public Agreement withTelling(Telling other) {
        return new Agreement(other, title, type, parties, signatories, count, areas, areasOpen, date, status);
    }
}
