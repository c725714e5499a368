package readout.page;

import java.util.List;
import java.util.Optional;
import readout.news.Article;
import readout.news.Outlet;
import readout.news.Published;
import readout.news.Region;
import readout.news.Region.Kind;

/** Makes an article of a plain text: the text stays as it is, its regions are found by form. */
final class PlainTextReader {
    private final Furniture furniture = new Furniture();

    Article read(Page page) {
        String text = page.content();
        List<Block> blocks = Blocks.of(text);
        Hints hints = page.hints();
        List<Kind> kinds = Sorting.of(blocks, furniture, hints.title());
        Stated stated = new Stated(furniture, blocks, kinds);
        Optional<Published> published = hints.published().or(stated::published);
        return new Article(
                page.id(),
                page.source(),
                page.sha256(),
                text,
                page.regions().isEmpty() ? regions(text, blocks, kinds) : page.regions(),
                hints.outlet().or(stated::outlet).map(Outlet::new),
                hints.title().or(stated::title),
                hints.byline().or(stated::byline),
                published,
                LanguageDetector.of(text, hints),
                hints.truncated() || stated.truncated());
    }

    private static List<Region> regions(String text, List<Block> blocks, List<Kind> kinds) {
        RegionList regions = new RegionList(text);
        for (int i = 0; i < blocks.size(); i++) {
            regions.add(blocks.get(i).span(), kinds.get(i));
        }
        return regions.regions();
    }
}
