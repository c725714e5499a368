package readout.news;

import java.util.List;

/**
 * One figure at several times.
 *
 * @param id unique in a record
 * @param what what is measured
 * @param of between or of whom
 * @param figures ids, in order of the periods that they measure
 */
public record Series(String id, String what, List<String> of, List<String> figures) {

    public Series {
        of = List.copyOf(of);
        figures = List.copyOf(figures);
    }
}
