package readout.source;

import java.util.List;
import readout.page.Page;

/** What a source yields next: a page to read, or a problem to tell. */
public sealed interface Item permits Item.Document, Item.Listed, Problem {

    /**
     * A page that was found.
     *
     * @param page its decoded content, ready for {@link readout.page.PageReader}
     */
    record Document(Page page) implements Item {}

    /**
     * Addresses of pages that a source lists without holding the pages; the walk follows them or tells of them.
     *
     * @param source path or URL of the list
     * @param urls as they stand there
     */
    record Listed(String source, List<String> urls) implements Item {

        public Listed {
            urls = List.copyOf(urls);
        }
    }
}
