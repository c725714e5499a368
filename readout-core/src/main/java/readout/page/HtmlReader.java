package readout.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import readout.news.Article;
import readout.news.Outlet;
import readout.news.Region.Kind;
import readout.news.Span;

/** Makes an article of an HTML page: its text is written anew from title, deck, byline and paragraphs. */
final class HtmlReader {
    /** Characters of a page that are looked at; what comes after them is given up. */
    private static final int MOST_CHARACTERS = 16 << 20;

    private final Furniture furniture = new Furniture();
    private final BodyModel model;

    HtmlReader(BodyModel model) {
        this.model = model;
    }

    /** The texts of the blocks of a page with what is measured of them; empty when nothing reads like an article. */
    List<MeasuredBlock> measured(Page page) {
        Document document = parse(page);
        JsonLd linked = JsonLd.of(document);
        List<HtmlBlock> blocks = HtmlBlocks.of(document.body());
        List<MeasuredBlock> measured = new ArrayList<>();
        body(linked, blocks, page.hints().or(HtmlMetadata.of(document, linked))).ifPresent(body -> {
            for (int i = 0; i < blocks.size(); i++) {
                measured.add(
                        new MeasuredBlock(blocks.get(i).text(), body.measures().get(i)));
            }
        });
        return measured;
    }

    private Optional<HtmlBody> body(JsonLd linked, List<HtmlBlock> blocks, Hints hints) {
        Element main =
                MainContent.of(blocks, hints.title().map(HtmlRules::letters).orElse(""));
        return main == null
                ? Optional.empty()
                : Optional.of(new HtmlBody(
                        furniture, main, blocks, hints, linked.articleBody().orElse("")));
    }

    Article read(Page page) {
        Document document = parse(page);
        JsonLd linked = JsonLd.of(document);
        List<HtmlBlock> blocks = HtmlBlocks.of(document.body());
        Hints hints = page.hints().or(HtmlMetadata.of(document, linked)).or(new HtmlVisible(furniture, blocks).hints());
        List<HtmlBody.Part> parts = new ArrayList<>();
        hints.title().ifPresent(title -> parts.add(new HtmlBody.Part(title, Kind.TITLE)));
        List<HtmlBody.Part> shown =
                body(linked, blocks, hints).map(body -> body.parts(model)).orElse(List.of());
        List<HtmlBody.Part> account =
                new ShownEntries(document, blocks).orFound(new MachineBody(document, linked).orShown(shown));
        if (account.stream().noneMatch(HtmlReader::isByline)) {
            shown.stream().filter(HtmlReader::isByline).forEach(parts::add);
        }
        parts.addAll(account);
        return article(page, hints, parts);
    }

    private static boolean isByline(HtmlBody.Part part) {
        return part.kind() == Kind.BYLINE;
    }

    private static Document parse(Page page) {
        String html = page.content();
        String head = html.length() > MOST_CHARACTERS ? html.substring(0, MOST_CHARACTERS) : html;
        return HtmlTree.of(head, page.hints().url().orElse(""));
    }

    /** Joins the parts by blank lines; the regions lie where the parts do. */
    private static Article article(Page page, Hints hints, List<HtmlBody.Part> parts) {
        StringBuilder text = new StringBuilder();
        List<Span> spans = new ArrayList<>();
        for (HtmlBody.Part part : parts) {
            text.append(text.length() > 0 ? "\n\n" : "");
            spans.add(new Span(text.length(), text.length() + part.text().length()));
            text.append(part.text());
        }
        RegionList regions = new RegionList(text.toString());
        for (int i = 0; i < parts.size(); i++) {
            regions.add(spans.get(i), parts.get(i).kind());
        }
        return new Article(
                page.id(),
                page.source(),
                page.sha256(),
                text.toString(),
                regions.regions(),
                hints.outlet().map(Outlet::new),
                hints.title(),
                hints.byline(),
                hints.published(),
                LanguageDetector.of(text, hints),
                hints.truncated() || isCut(parts));
    }

    /** True when the last paragraph says that it is cut. */
    private static boolean isCut(List<HtmlBody.Part> parts) {
        for (int i = parts.size() - 1; i >= 0; i--) {
            if (parts.get(i).kind() == Kind.BODY) {
                return Stated.isCut(parts.get(i).text());
            }
        }
        return false;
    }
}
