package readout.page;

import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The address of an article on the web, the same for all copies of its page. */
public final class PageAddress {
    /** Pages tell their address at the beginning. */
    private static final int MOST_CHARACTERS = 200_000;

    private PageAddress() {}

    /** The canonical address that an HTML page names, else the one where it was found. */
    public static Optional<String> of(Page page) {
        Optional<String> found = page.hints().url();
        if (page.form() != Page.Form.HTML) {
            return found;
        }
        String html = page.content();
        Document document = HtmlTree.of(html.substring(0, Math.min(html.length(), MOST_CHARACTERS)), found.orElse(""));
        Element link = document.selectFirst("link[rel=canonical][href], meta[property=og:url][content]");
        return Optional.ofNullable(link)
                .map(e -> e.absUrl(e.hasAttr("href") ? "href" : "content"))
                .filter(url -> url.matches("(?i)https?://[^/]+/.+"))
                .or(() -> found);
    }
}
