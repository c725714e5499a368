package readout.news;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One line of a story's record: the facts that report the same thing.
 *
 * @param id unique in a record
 * @param kind of its facts
 * @param standing how well it is supported
 * @param origins the ids of the articles with the thing, those that go back to one text together
 * @param facts ids of its facts
 * @param coverage for every article of the story, by id
 * @param reasons for each {@link Coverage#UNKNOWN}, by article id
 * @param variances the differences between its facts
 * @param renderings of statements: how each article words the utterance, against the fullest wording
 */
public record Entry(
        String id,
        Fact.Kind kind,
        Standing standing,
        List<List<String>> origins,
        List<String> facts,
        SortedMap<String, Coverage> coverage,
        SortedMap<String, String> reasons,
        List<Variance> variances,
        List<Rendering> renderings) {

    /** How well an entry is supported. */
    public enum Standing {
        CORROBORATED("corroborated"),
        SINGLE_ORIGIN("singleOrigin"),
        DISPUTED("disputed");

        private final String label;

        Standing(String label) {
            this.label = label;
        }

        /** The word for this in the export formats. */
        public String label() {
            return label;
        }
    }

    /** What an article does with an entry. */
    public enum Coverage {
        REPORTS("reports"),
        /** It has the thing, and a variance of the entry names it. */
        DIFFERS("differs"),
        /** Read in full, not there. */
        SILENT("silent"),
        /** Truncated, or a candidate was seen and not extracted. */
        UNKNOWN("unknown");

        private final String label;

        Coverage(String label) {
            this.label = label;
        }

        /** The word for this in the export formats. */
        public String label() {
            return label;
        }
    }

    public Entry {
        origins = origins.stream().map(List::copyOf).toList();
        facts = List.copyOf(facts);
        coverage = sorted(coverage);
        reasons = sorted(reasons);
        variances = List.copyOf(variances);
        renderings = List.copyOf(renderings);
    }

    private static <V> SortedMap<String, V> sorted(Map<String, V> map) {
        return Collections.unmodifiableSortedMap(new TreeMap<>(map));
    }
}
