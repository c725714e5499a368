package readout.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds the element that holds the article. Running text counts for every element around it, links and labels count
 * against; the element with the best sum wins, the innermost of equals. The same idea as in {@link BodyRange}, on a
 * tree instead of a line.
 */
final class MainContent {
    private static final int LINE_PENALTY = -3;
    private static final double BESIDE_WEIGHT = 0.1;
    private static final double ITEM_WEIGHT = 0.4;
    private static final double TEASER_WEIGHT = 0.2;
    private static final double NAMED_BONUS = 1.1;
    private static final double MARKED_BONUS = 2.5;

    /** Running text that makes an article, in words. */
    private static final double ENOUGH_WORDS = 100;

    /** Elements that hold a paragraph or an entry of a list, not an article. */
    private static final Set<String> SINGLE = Set.of(
            "p", "li", "ul", "ol", "blockquote", "dd", "dl", "span", "strong", "em", "i", "b", "a", "pre", "font");

    /** In the order in which the elements were met: the innermost before those around them. */
    private final Map<Element, Double> sums = new LinkedHashMap<>();

    private final Prose prose;

    private MainContent(List<HtmlBlock> blocks) {
        prose = new Prose(blocks, null);
        for (int i = 0; i < blocks.size(); i++) {
            double value = value(blocks, i);
            for (Element e = blocks.get(i).element(); e != null; e = e.parent()) {
                sums.merge(e, value, Double::sum);
            }
        }
    }

    /** The element that holds the article on the page of {@code blocks}, or null when there is no running text. */
    static @Nullable Element of(List<HtmlBlock> blocks, String headline) {
        MainContent content = new MainContent(blocks);
        Element best = content.best();
        Element titled = content.titled(blocks, headline);
        if (best != null && titled != null && isAround(best, titled)) {
            return titled;
        }
        while (best != null && SINGLE.contains(best.normalName()) && best.parent() != null) {
            best = best.parent();
        }
        return best;
    }

    /** The {@code article} element with the headline and enough running text: it begins and ends the account. */
    private @Nullable Element titled(List<HtmlBlock> blocks, String headline) {
        for (HtmlBlock block : blocks) {
            if (HtmlRules.isTitle(block, headline)) {
                Element e = block.element();
                while (e != null && !e.normalName().equals("article")) {
                    e = e.parent();
                }
                if (e != null && sums.getOrDefault(e, 0.0) >= ENOUGH_WORDS) {
                    return e;
                }
            }
        }
        return null;
    }

    private static boolean isAround(Element outer, Element inner) {
        for (Element e = inner.parent(); e != null; e = e.parent()) {
            if (e == outer) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Element best() {
        Element best = null;
        double most = 0;
        for (Map.Entry<Element, Double> entry : sums.entrySet()) {
            double sum = entry.getValue() * bonus(entry.getKey());
            if (sum > most) {
                most = sum;
                best = entry.getKey();
            }
        }
        return best;
    }

    private static double bonus(Element element) {
        if (ElementNames.isArticleBody(element)) {
            return MARKED_BONUS;
        }
        return ElementNames.isArticle(element) ? NAMED_BONUS : 1;
    }

    private double value(List<HtmlBlock> blocks, int i) {
        double value = value(blocks.get(i), isTeaser(blocks, i));
        return value > 0 && prose.isBeside(blocks.get(i).element()) ? value * BESIDE_WEIGHT : value;
    }

    /** How much a block speaks for an article around it, in words: more than 0 for running text. */
    static double value(HtmlBlock block, boolean teaser) {
        if (!block.isProse()) {
            double links = block.words() * block.linkDensity();
            return block.form() == HtmlBlock.Form.HEADING ? LINE_PENALTY : LINE_PENALTY - links;
        }
        double value = block.words() * (1 - block.linkDensity());
        value *= block.form() == HtmlBlock.Form.ITEM ? ITEM_WEIGHT : 1;
        return teaser ? value * TEASER_WEIGHT : value;
    }

    /** A paragraph alone between links announces another article. */
    static boolean isTeaser(List<HtmlBlock> blocks, int i) {
        boolean before = i == 0 || blocks.get(i - 1).linkDensity() > 0.5;
        boolean after = i + 1 == blocks.size() || blocks.get(i + 1).linkDensity() > 0.5;
        return before && after;
    }
}
