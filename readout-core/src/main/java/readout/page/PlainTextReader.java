package readout.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import readout.news.Article;
import readout.news.Outlet;
import readout.news.Published;
import readout.news.Region;
import readout.news.Region.Kind;
import readout.news.Span;

/** Makes an article of a plain text: the text stays as it is, its regions are found by form. */
final class PlainTextReader {
    private static final Pattern DATELINE = Pattern.compile(
            "^(?:[\\p{Lu}][\\p{Lu}.'’-]+(?: [\\p{Lu}][\\p{Lu}.'’-]+){0,4}(?:[,/] ?[\\p{L}.]+(?: [\\p{L}\\d.]+){0,3}){0,3}(?: ?\\([^()]{2,40}\\))?"
                    + "|\\p{Lu}[\\p{L}.'’-]+(?: \\p{Lu}[\\p{L}.'’-]+){0,3}(?:, [\\p{L}.]+(?: [\\p{L}\\d.]+){0,3}){0,2} ?\\([^()]{2,40}\\))"
                    + " ?(?:--|—|–|-|:)(?= )");

    private final Furniture furniture = new Furniture();

    Article read(Page page) {
        String text = page.content();
        List<Block> blocks = Blocks.of(text);
        List<Kind> kinds = Sorting.of(blocks, furniture);
        Stated stated = new Stated(furniture, blocks, kinds);
        Hints hints = page.hints();
        Optional<Published> published = hints.published().or(stated::published);
        return new Article(
                page.id(),
                page.source(),
                page.sha256(),
                text,
                page.regions().isEmpty() ? regions(text, blocks, kinds) : page.regions(),
                hints.outlet().or(stated::outlet).map(Outlet::new),
                hints.title().or(() -> stated.first(Kind.TITLE)),
                hints.byline().or(stated::byline),
                published,
                hints.language().orElse("en"),
                hints.truncated() || stated.truncated());
    }

    /** One region for each run of blocks of one kind; the dateline is cut from the first paragraph. */
    private static List<Region> regions(String text, List<Block> blocks, List<Kind> kinds) {
        List<Region> regions = new ArrayList<>();
        boolean started = false;
        for (int i = 0; i < blocks.size(); i++) {
            Kind kind = kinds.get(i);
            Span span = blocks.get(i).span();
            if (kind == Kind.BODY && !started) {
                started = true;
                int dateline = datelineEnd(text, span);
                if (dateline > 0) {
                    regions.add(new Region(new Span(span.start(), dateline), Kind.DATELINE));
                    span = new Span(nextInk(text, dateline, span.end()), span.end());
                }
            }
            add(regions, new Region(span, kind), joins(kind) && i > 0 && kinds.get(i - 1) == kind);
        }
        return regions;
    }

    private static boolean joins(Kind kind) {
        return kind == Kind.BODY;
    }

    private static void add(List<Region> regions, Region region, boolean join) {
        int last = regions.size() - 1;
        if (join && regions.get(last).kind() == region.kind()) {
            region = new Region(regions.remove(last).span().union(region.span()), region.kind());
        }
        regions.add(region);
    }

    private static int datelineEnd(String text, Span first) {
        Matcher match = DATELINE.matcher(text).region(first.start(), Math.min(first.end(), first.start() + 120));
        return match.find() && match.end() < first.end() ? match.end() : -1;
    }

    private static int nextInk(String text, int from, int end) {
        int i = from;
        while (i < end - 1 && Blocks.isBlank(text.charAt(i))) {
            i++;
        }
        return i;
    }
}
