package readout.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * A feed (RSS, Atom, RDF) or a sitemap. The parser knows no entities but those of XML and HTML and opens nothing, so
 * that documents which name files, addresses or entities made of entities are harmless.
 */
final class XmlDocument implements Items {
    private static final int DEEPEST = 64;

    private final Origin origin;
    private final InputStream in;
    private final Deque<Item> ready = new ArrayDeque<>();
    private boolean read;

    XmlDocument(Origin origin, InputStream in) {
        this.origin = origin;
        this.in = in;
    }

    @Override
    public @Nullable Item next() throws IOException {
        if (!read) {
            read = true;
            read();
        }
        return ready.poll();
    }

    private void read() throws IOException {
        long most = origin.options().mostBytes();
        Optional<byte[]> bytes = Bytes.all(in, most);
        if (bytes.isEmpty()) {
            ready.add(Bytes.tooLarge(origin.name(), "", most));
            return;
        }
        Decoded decoded = Decoded.ofHtml(bytes.get(), origin.charset());
        decoded.doubt().ifPresent(doubt -> ready.add(Problem.warning(origin.name(), decoded.place(), doubt)));
        Document document = Jsoup.parse(decoded.text(), "", Parser.xmlParser().setMaxDepth(DEEPEST));
        int before = ready.size();
        new Feed(origin, document).addTo(ready);
        Links links = new Links(origin);
        for (Element loc : document.getElementsByTag("loc")) {
            if (!loc.text().isBlank()) {
                links.add(loc.text());
            }
        }
        links.item().ifPresent(ready::add);
        if (ready.size() == before) {
            ready.add(Problem.skipped(origin.name(), "a feed or sitemap without entries"));
        }
    }
}
