package readout.page;

import readout.news.Article;

/** Makes an article of a page. Has no state: one reader may serve all threads. */
public final class PageReader {
    private final PlainTextReader plain = new PlainTextReader();
    private final HtmlReader html = new HtmlReader();

    /** The article on {@code page}. Never fails: of a page without prose the article has only boilerplate. */
    public Article read(Page page) {
        return page.form() == Page.Form.HTML ? html.read(page) : plain.read(page);
    }
}
