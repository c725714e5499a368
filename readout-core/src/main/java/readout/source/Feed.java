package readout.source;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import readout.news.Published;
import readout.page.Hints;
import readout.page.HtmlTree;
import readout.page.Page;
import readout.page.PublishedDates;

/** The entries of an RSS, RDF or Atom feed: those with words are pages, those without are addresses. */
final class Feed {
    /** Entries with fewer words announce a page and do not hold it. */
    private static final int FEWEST_WORDS = 60;

    private static final List<String> CONTENT = List.of("content:encoded", "content", "description", "summary");
    private static final List<String> DATE = List.of("pubDate", "published", "dc:date", "updated");
    private static final List<String> AUTHOR = List.of("dc:creator", "author");

    private final Origin origin;
    private final Document document;
    private final Optional<String> outlet;
    private final Links links;
    private int count;

    Feed(Origin origin, Document document) {
        this.origin = origin;
        this.document = document;
        this.links = new Links(origin);
        this.outlet = document.select("channel > title, feed > title").stream()
                .map(Element::text)
                .filter(text -> !text.isBlank())
                .findFirst();
    }

    void addTo(Queue<Item> items) {
        for (Element entry : document.select("item, entry")) {
            count++;
            String content = child(entry, CONTENT).map(Feed::words).orElse("");
            Optional<String> url = url(entry);
            boolean whole = HtmlTree.of(content, "").text().split("\\s+").length >= FEWEST_WORDS;
            if (!whole
                    && url.isPresent()
                    && (content.isBlank() || origin.options().follow())) {
                links.add(url.get());
            } else if (content.isBlank()) {
                items.add(Problem.skipped(origin.name(), "entry " + count, "an entry without words or address"));
            } else {
                items.add(new Item.Document(page(entry, url, content, whole)));
            }
        }
        links.item().ifPresent(items::add);
    }

    private Page page(Element entry, Optional<String> url, String content, boolean whole) {
        Optional<String> date = child(entry, DATE).map(Element::text);
        Hints hints = new Hints(
                outlet,
                child(entry, List.of("title")).map(Element::text),
                child(entry, AUTHOR).map(Element::text),
                date.flatMap(text -> PublishedDates.parse(text, Published.How.METADATA, "date of the feed: " + text)),
                url,
                Optional.empty(),
                !whole);
        String sha256 = Bytes.sha256(entry.outerHtml().getBytes(StandardCharsets.UTF_8));
        return new Page(
                origin.stem() + "-" + count,
                url.orElse(origin.name() + ":entry " + count),
                sha256,
                Page.Form.HTML,
                content.contains("<p") ? content : "<p>" + content + "</p>",
                origin.hints().or(hints));
    }

    private static Optional<Element> child(Element entry, List<String> names) {
        for (String name : names) {
            for (Element child : entry.children()) {
                if (child.tagName().equals(name)) {
                    return Optional.of(child);
                }
            }
        }
        return Optional.empty();
    }

    /** Escaped markup, or the markup itself (Atom's {@code type="xhtml"}). */
    private static String words(Element element) {
        return element.children().isEmpty() ? element.wholeText() : element.html();
    }

    private static Optional<String> url(Element entry) {
        for (Element child : entry.children()) {
            if (child.tagName().equals("link")) {
                String rel = child.attr("rel");
                String url = child.hasAttr("href") ? child.attr("href") : child.text();
                if (!url.isBlank() && (rel.isEmpty() || rel.equals("alternate"))) {
                    return Optional.of(url.strip());
                }
            }
        }
        return Optional.empty();
    }
}
