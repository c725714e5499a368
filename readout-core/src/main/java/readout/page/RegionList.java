package readout.page;

import java.util.ArrayList;
import java.util.List;
import readout.news.Region;
import readout.news.Region.Kind;
import readout.news.Span;

/** Collects regions in the order of a text: runs of the body are joined, the dateline is cut from the first of it. */
final class RegionList {
    private final String text;
    private final List<Region> regions = new ArrayList<>();
    private boolean bodyBegan;

    RegionList(String text) {
        this.text = text;
    }

    /** The regions so far. */
    List<Region> regions() {
        return regions;
    }

    /** Adds a block that follows the last one. */
    void add(Span span, Kind kind) {
        if (kind == Kind.BODY && !bodyBegan) {
            bodyBegan = true;
            addFirstParagraph(span);
            return;
        }
        int last = regions.size() - 1;
        if (kind == Kind.BODY && last >= 0 && regions.get(last).kind() == Kind.BODY) {
            regions.set(last, new Region(regions.get(last).span().union(span), kind));
        } else {
            regions.add(new Region(span, kind));
        }
    }

    private void addFirstParagraph(Span span) {
        int dateline = Dateline.end(text, span);
        int start = span.start();
        if (dateline > 0) {
            regions.add(new Region(new Span(start, dateline), Kind.DATELINE));
            start = dateline;
            while (start < span.end() - 1 && Blocks.isBlank(text.charAt(start))) {
                start++;
            }
        }
        regions.add(new Region(new Span(start, span.end()), Kind.BODY));
    }
}
