package readout.news;

import java.util.List;

/** What one article reports. */
public sealed interface Fact permits Statement, Meeting, Agreement, Measure, Figure {

    /** Identity, evidence, attribution, certainty and negation. */
    Telling telling();

    Kind kind();

    /** The same fact, told otherwise. */
    Fact withTelling(Telling other);

    default String id() {
        return telling().id();
    }

    /** Id of the article that reports it. */
    default String article() {
        return telling().evidence().article();
    }

    /** The words that carry it. */
    default List<Span> evidence() {
        return telling().evidence().spans();
    }

    /** The five kinds, in the order in which facts that start together are listed. */
    enum Kind {
        STATEMENT("statement", "s"),
        MEETING("meeting", "m"),
        AGREEMENT("agreement", "a"),
        MEASURE("measure", "r"),
        FIGURE("figure", "f");

        private final String label;
        private final String letter;

        Kind(String label, String letter) {
            this.label = label;
            this.letter = letter;
        }

        /** The word for this kind in the export formats. */
        public String label() {
            return label;
        }

        /** The id of the {@code number}-th fact of this kind in an article. */
        public String id(String article, int number) {
            return article + ":" + letter + number;
        }
    }
}
