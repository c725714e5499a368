package readout.news;

import java.util.List;

/**
 * One figure at several times.
 *
 * @param id unique in a record
 * @param what what is measured
 * @param of between or of whom
 * @param figures ids, in order of the periods that they measure
 * @param marks what to mind when the figures are compared
 */
public record Series(String id, String what, List<String> of, List<String> figures, List<Mark> marks) {

    public Series {
        of = List.copyOf(of);
        figures = List.copyOf(figures);
        marks = List.copyOf(marks);
    }

    /**
     * Something that makes two figures in a row less comparable.
     *
     * @param figure id of the later one
     * @param kind what it is
     * @param explanation one sentence for people
     */
    public record Mark(String figure, Kind kind, String explanation) {}

    /** What makes figures less comparable. */
    public enum Kind {
        /** A time between two periods for which there is no figure. */
        GAP("gap"),
        /** Periods of different length. */
        UNEQUAL("unequal"),
        /** Another number for a period that had one. */
        REVISION("revision"),
        /** A target or forecast. */
        PLANNED("planned");

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
