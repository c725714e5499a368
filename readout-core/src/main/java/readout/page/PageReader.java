package readout.page;

import java.util.List;
import readout.news.Article;

/** Makes an article of a page. Has no state: one reader may serve all threads. */
public final class PageReader {
    private final PlainTextReader plain = new PlainTextReader();
    private final HtmlReader html;

    /** A reader with the model of bodies that comes with the program. */
    public PageReader() {
        this(BodyModel.load());
    }

    /** A reader with another model of bodies, to measure it. */
    public PageReader(BodyModel bodies) {
        html = new HtmlReader(bodies);
    }

    /** The blocks of an HTML page with what is measured of them, to train a model of bodies. */
    public List<MeasuredBlock> measured(Page page) {
        return html.measured(page);
    }

    /** The article on {@code page}. Never fails: of a page without prose the article has only boilerplate. */
    public Article read(Page page) {
        return SoundText.of(page.form() == Page.Form.HTML ? html.read(page) : plain.read(page));
    }
}
