package readout.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Where the running text of a page, or of a part of it, lies; and so, which names of elements can be believed. */
final class Prose {
    /** An element with this share of the running text holds the account, whatever its names say. */
    private static final double MOST_OF_IT = 0.35;

    private final Map<Element, Integer> words = new HashMap<>();
    private final Map<Element, Boolean> beside = new HashMap<>();
    private final @Nullable Element root;
    private int all;

    /** Of blocks under {@code root}, whose own name does not matter; null for a whole page. */
    Prose(List<HtmlBlock> blocks, @Nullable Element root) {
        this.root = root;
        for (HtmlBlock block : blocks) {
            int count = block.isProse() ? block.words() : 0;
            all += count;
            for (Element e = block.element(); e != null; e = e.parent()) {
                words.merge(e, count, Integer::sum);
            }
        }
    }

    /** True when {@code element} or one around it says that it stands beside the account, and may be believed. */
    boolean isBeside(Element element) {
        Boolean known = beside.get(element);
        if (known == null) {
            Element parent = element.parent();
            known = element != root && (saysBeside(element) || (parent != null && isBeside(parent)));
            beside.put(element, known);
        }
        return known;
    }

    private boolean saysBeside(Element element) {
        return ElementNames.isBeside(element)
                && (ElementNames.isNeverArticle(element) || words.getOrDefault(element, 0) < MOST_OF_IT * all);
    }
}
