package readout.source;

import readout.page.Page;

/** What a source yields next: a page to read, or a problem to tell. */
public sealed interface Item permits Item.Document, Problem {

    /**
     * A page that was found.
     *
     * @param page its decoded content, ready for {@link readout.page.PageReader}
     */
    record Document(Page page) implements Item {}
}
