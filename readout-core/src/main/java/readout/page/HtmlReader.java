package readout.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import readout.news.Article;
import readout.news.Outlet;
import readout.news.Region;
import readout.news.Region.Kind;
import readout.news.Span;

/** Makes an article of an HTML page: its text is written anew from title, deck, byline and paragraphs. */
final class HtmlReader {
    /** Characters of a page that are looked at; what comes after them is given up. */
    private static final int MOST_CHARACTERS = 16 << 20;

    private static final int DEEPEST = 256;

    private final Furniture furniture = new Furniture();

    Article read(Page page) {
        Document document = parse(page);
        HtmlMetadata metadata = HtmlMetadata.of(document);
        Hints hints = page.hints().or(metadata.hints());
        List<HtmlBody.Part> parts = new ArrayList<>();
        hints.title().ifPresent(title -> parts.add(new HtmlBody.Part(title, Kind.TITLE)));
        parts.addAll(body(document, hints.title()));
        return article(page, hints, parts);
    }

    private static Document parse(Page page) {
        String html = page.content();
        Parser parser = Parser.htmlParser().setMaxDepth(DEEPEST);
        String head = html.length() > MOST_CHARACTERS ? html.substring(0, MOST_CHARACTERS) : html;
        return Jsoup.parse(head, page.hints().url().orElse(""), parser);
    }

    private List<HtmlBody.Part> body(Document document, Optional<String> title) {
        List<HtmlBlock> blocks = HtmlBlocks.of(document.body());
        @Nullable Element main = MainContent.of(blocks);
        return main == null ? List.of() : new HtmlBody(furniture, main, blocks).parts(title);
    }

    /** Joins the parts by blank lines; regions lie where the parts do, those of the body run on. */
    private static Article article(Page page, Hints hints, List<HtmlBody.Part> parts) {
        StringBuilder text = new StringBuilder();
        List<Region> regions = new ArrayList<>();
        for (HtmlBody.Part part : parts) {
            if (part.text().isBlank()) {
                continue;
            }
            if (text.length() > 0) {
                text.append("\n\n");
            }
            Region region = new Region(
                    new Span(text.length(), text.length() + part.text().length()), part.kind());
            text.append(part.text());
            int last = regions.size() - 1;
            if (last >= 0 && part.kind() == Kind.BODY && regions.get(last).kind() == Kind.BODY) {
                region = new Region(regions.remove(last).span().union(region.span()), Kind.BODY);
            }
            regions.add(region);
        }
        return new Article(
                page.id(),
                page.source(),
                page.sha256(),
                text.toString(),
                regions,
                hints.outlet().map(Outlet::new),
                hints.title(),
                hints.byline(),
                hints.published(),
                hints.language().orElse("en"),
                hints.truncated());
    }
}
