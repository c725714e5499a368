package readout.page;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * How many steps above an element the nearest stands that is called what an article is called, or what stands beside
 * one; each element of a page is looked at once.
 */
final class NameDistances {
    /** Article, beside, never, marked as body, list, quotation. */
    static final int KINDS = 6;

    private static final int FAR = 99;

    private final Map<Element, int[]> known = new HashMap<>();

    /** The distances of an element, itself included, in the order of the kinds. */
    int[] of(Element element) {
        int[] found = known.get(element);
        if (found == null) {
            Element parent = element.parent();
            found = own(element, parent == null ? null : of(parent));
            known.put(element, found);
        }
        return found;
    }

    private static int[] own(Element element, int @Nullable [] above) {
        int[] distances = new int[KINDS];
        String tag = element.normalName();
        boolean[] is = {
            ElementNames.isArticle(element),
            ElementNames.isBeside(element),
            ElementNames.isNeverArticle(element),
            ElementNames.isArticleBody(element),
            tag.equals("ul") || tag.equals("ol"),
            tag.equals("blockquote")
        };
        for (int i = 0; i < KINDS; i++) {
            distances[i] = is[i] ? 0 : above == null ? FAR : Math.min(FAR, above[i] + 1);
        }
        return distances;
    }
}
