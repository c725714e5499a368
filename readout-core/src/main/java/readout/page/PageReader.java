package readout.page;

import readout.news.Article;

/** Makes an article of a page. Has no state: one reader may serve all threads. */
public final class PageReader {
    private final PlainTextReader plain = new PlainTextReader();

    /** The article on {@code page}. Never fails: of a page without prose the article has only boilerplate. */
    public Article read(Page page) {
        return plain.read(page);
    }
}
