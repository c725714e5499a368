package readout.page;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** The tree of an HTML page, whatever the page looks like. */
public final class HtmlTree {

    /** Elements inside one another; what lies deeper is read as if it lay there. */
    private static final int DEEPEST = 256;

    private static final Pattern UNSEEN = Pattern.compile("(?i)<(/?)(?:script|style)\\b");
    private static final Pattern MARKUP = Pattern.compile("<[^<>]*+>");

    private HtmlTree() {}

    /**
     * Parses a page. Where jsoup fails on its markup, as it does on templates inside hundreds of elements, the words are
     * kept without it: each piece between two tags is a paragraph.
     *
     * @param address of the page, empty when unknown
     */
    public static Document of(String html, String address) {
        try {
            return Jsoup.parse(html, address, Parser.htmlParser().setMaxDepth(DEEPEST));
        } catch (RuntimeException e) {
            return withoutMarkup(html, address);
        }
    }

    private static Document withoutMarkup(String html, String address) {
        Document document = Document.createShell(address);
        for (String piece : MARKUP.split(seen(html))) {
            String text = Parser.unescapeEntities(piece, false).strip();
            if (!text.isEmpty()) {
                document.body().appendElement("p").text(text);
            }
        }
        return document;
    }

    /** The page without what stands between the tags of scripts and styles. */
    private static String seen(String html) {
        StringBuilder seen = new StringBuilder();
        Matcher tag = UNSEEN.matcher(html);
        int from = 0;
        while (tag.find()) {
            boolean opens = tag.group(1).isEmpty();
            if (from >= 0 && opens) {
                seen.append(html, from, tag.start());
                from = -1;
            } else if (from < 0 && !opens) {
                from = tag.start();
            }
        }
        return from < 0
                ? seen.toString()
                : seen.append(html, from, html.length()).toString();
    }
}
