package readout.page;

import java.util.List;
import readout.news.Region;

/**
 * One decoded piece of coverage, before it is taken apart.
 *
 * @param id unique in a run
 * @param source path or URL, as it was given
 * @param sha256 of the bytes of the source, hexadecimal
 * @param form how the content is written
 * @param content the decoded characters, without a byte order mark
 * @param hints what is known from outside the content: a sidecar, a JSON object, an option
 * @param regions the regions, when an earlier run has found them; otherwise empty
 */
public record Page(
        String id, String source, String sha256, Form form, String content, Hints hints, List<Region> regions) {

    /** How a page is written. */
    public enum Form {
        PLAIN,
        HTML
    }

    public Page {
        regions = List.copyOf(regions);
    }

    /** A page whose regions are yet to be found. */
    public Page(String id, String source, String sha256, Form form, String content, Hints hints) {
        this(id, source, sha256, form, content, hints, List.of());
    }
}
