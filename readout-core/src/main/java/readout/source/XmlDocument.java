package readout.source;

import java.io.InputStream;
import java.util.Deque;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * A feed (RSS, Atom, RDF) or a sitemap. The parser knows no entities but those of XML and HTML and opens nothing, so
 * that documents which name files, addresses or entities made of entities are harmless.
 */
final class XmlDocument extends WholeFile {
    private static final int DEEPEST = 64;

    XmlDocument(Origin origin, InputStream in) {
        super(origin, in);
    }

    @Override
    void read(byte[] bytes, Deque<Item> found) {
        String text = text(Decoded.ofHtml(bytes, origin.charset()), found);
        Document document = Jsoup.parse(text, "", Parser.xmlParser().setMaxDepth(DEEPEST));
        int before = found.size();
        new Feed(origin, document).addTo(found);
        Links links = new Links(origin);
        for (Element loc : document.getElementsByTag("loc")) {
            if (!loc.text().isBlank()) {
                links.add(loc.text());
            }
        }
        links.item().ifPresent(found::add);
        if (found.size() == before) {
            found.add(Problem.skipped(origin.name(), "a feed or sitemap without entries"));
        }
    }
}
