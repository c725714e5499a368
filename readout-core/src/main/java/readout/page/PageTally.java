package readout.page;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Words, links and running text of a page: of each element, and of all elements of one make (tag, class, parent). */
final class PageTally {
    private static final Sum NONE = new Sum();
    private static final int MOST_STEPS = 30;

    private final Map<Element, Sum> elements = new HashMap<>();
    private final Map<String, Sum> makes = new HashMap<>();
    private final Map<HtmlBlock, Sum> kin = new IdentityHashMap<>();
    private final Sum page = new Sum();
    private @Nullable Element densest;
    private final int[] next;
    private final int[] last;

    /** What a set of blocks adds up to. */
    static final class Sum {
        private int blocks;
        private int words;
        private int prose;
        private int letters;
        private int linked;

        private void add(HtmlBlock block) {
            blocks++;
            words += block.words();
            prose += block.isProse() ? block.words() : 0;
            letters += block.text().length();
            linked += block.linked();
        }

        int blocks() {
            return blocks;
        }

        /** Words of running text. */
        int prose() {
            return prose;
        }

        float linkDensity() {
            return letters == 0 ? 0 : (float) linked / letters;
        }

        /** The share of running text in all words. */
        float proseShare() {
            return words == 0 ? 0 : (float) prose / words;
        }
    }

    private PageTally(int size) {
        next = new int[size];
        last = new int[size];
    }

    static PageTally of(List<HtmlBlock> blocks) {
        PageTally tally = new PageTally(blocks.size());
        for (HtmlBlock block : blocks) {
            tally.page.add(block);
            Sum kin = tally.makes.computeIfAbsent(make(block.element()), key -> new Sum());
            kin.add(block);
            tally.kin.put(block, kin);
            int steps = 0;
            for (Element e = block.element(); e != null && steps < MOST_STEPS; e = e.parent(), steps++) {
                tally.elements.computeIfAbsent(e, key -> new Sum()).add(block);
            }
        }
        tally.findDensest(blocks);
        tally.measureSteps(blocks);
        return tally;
    }

    private void findDensest(List<HtmlBlock> blocks) {
        Map<Element, Integer> direct = new HashMap<>();
        int most = 0;
        for (HtmlBlock block : blocks) {
            Element holder =
                    block.element().normalName().equals("p") ? block.element().parent() : block.element();
            if (holder != null && block.isProse()) {
                int words = direct.merge(holder, block.words(), Integer::sum);
                if (words > most) {
                    most = words;
                    densest = holder;
                }
            }
        }
    }

    private void measureSteps(List<HtmlBlock> blocks) {
        int since = 1000;
        for (int i = 0; i < blocks.size(); i++) {
            last[i] = since;
            since = blocks.get(i).isProse() ? 1 : since + 1;
        }
        since = 1000;
        for (int i = blocks.size() - 1; i >= 0; i--) {
            next[i] = since;
            since = blocks.get(i).isProse() ? 1 : since + 1;
        }
    }

    /** Tag and class of an element and its parent. */
    static String make(Element element) {
        Element parent = element.parent();
        String above = parent == null ? "" : parent.normalName() + "." + parent.className();
        return element.normalName() + "." + element.className() + "<" + above;
    }

    /** The element that directly holds most running text; null when there is none. */
    @Nullable
    Element densest() {
        return densest;
    }

    int words() {
        return page.words;
    }

    int prose() {
        return page.prose;
    }

    /** What stands in an element. */
    Sum sum(@Nullable Element element) {
        return element == null ? NONE : elements.getOrDefault(element, NONE);
    }

    /** What stands in all elements of the make of that of a block. */
    Sum kin(HtmlBlock block) {
        return kin.getOrDefault(block, NONE);
    }

    /** Blocks to the next running text; 1000 and more when there is none. */
    int toNextProse(int i) {
        return next[i];
    }

    /** Blocks since the last running text; 1000 and more when there was none. */
    int sinceLastProse(int i) {
        return last[i];
    }
}
