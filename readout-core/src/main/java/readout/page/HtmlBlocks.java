package readout.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;
import readout.page.HtmlBlock.Form;

/** Cuts a page into blocks in the order of the document, without recursion. */
final class HtmlBlocks implements NodeFilter {
    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");
    private static final Set<String> INLINE_BLOCKS = Set.of("td", "th");

    private final List<HtmlBlock> blocks = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private int linked;
    private int breaks;
    private @Nullable Element link;
    private @Nullable Element caption;
    private Element block;

    private HtmlBlocks(Element root) {
        block = root;
    }

    /** The blocks under {@code root}. */
    static List<HtmlBlock> of(Element root) {
        HtmlBlocks blocks = new HtmlBlocks(root);
        root.filter(blocks);
        blocks.flush();
        return blocks.blocks;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode words) {
            append(words.getWholeText());
            return FilterResult.CONTINUE;
        }
        if (!(node instanceof Element element)) {
            return FilterResult.CONTINUE;
        }
        if (ElementNames.isSkipped(element)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        enter(element);
        return FilterResult.CONTINUE;
    }

    private void enter(Element element) {
        String tag = element.normalName();
        if (tag.equals("br")) {
            lineBreak();
        } else if (tag.equals("a") && link == null) {
            link = element;
        } else if (isBlock(element)) {
            flush();
            block = element;
        } else if (INLINE_BLOCKS.contains(tag)) {
            append(" ");
        }
        if (caption == null && ElementNames.isCaption(element)) {
            flush();
            caption = element;
        }
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            leave(element);
        }
        return FilterResult.CONTINUE;
    }

    private void leave(Element element) {
        if (element == link) {
            link = null;
        }
        if (isBlock(element) || element == caption) {
            flush();
            Element parent = element.parent();
            block = parent == null ? element : parent;
        }
        caption = element == caption ? null : caption;
    }

    private static boolean isBlock(Element element) {
        return element.isBlock() && !INLINE_BLOCKS.contains(element.normalName());
    }

    private void lineBreak() {
        breaks++;
        if (breaks > 1) {
            flush();
        } else {
            append(" ");
        }
    }

    private void append(String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c == ' '
                    || c == '\n'
                    || c == '\t'
                    || c == '\r'
                    || c == '\f'
                    || c == '\u00A0'
                    || Character.isSpaceChar(c)) {
                if (text.length() > 0 && text.charAt(text.length() - 1) != ' ') {
                    text.append(' ');
                }
            } else if (c != '\u200B' && c != '\u00AD' && c != '\uFEFF' && (c >= ' ' || c == '\t')) {
                text.append(c);
                linked += link != null ? 1 : 0;
                breaks = 0;
            }
        }
    }

    private void flush() {
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) == ' ') {
            end--;
        }
        if (end > 0) {
            String words = text.substring(0, end);
            blocks.add(new HtmlBlock(words, form(), linked, block, Block.of(words, 0, end, 1)));
        }
        text.setLength(0);
        linked = 0;
        breaks = 0;
    }

    private Form form() {
        if (caption != null) {
            return Form.CAPTION;
        }
        for (Element e = block; e != null && !e.normalName().equals("body"); e = e.parent()) {
            String tag = e.normalName();
            if (HEADINGS.contains(tag)) {
                return Form.HEADING;
            }
            if (tag.equals("li") || tag.equals("dd") || tag.equals("dt")) {
                return Form.ITEM;
            }
            if (tag.equals("tr")) {
                return Form.ROW;
            }
            if (tag.equals("p") || tag.equals("div")) {
                return Form.PARAGRAPH;
            }
        }
        return Form.PARAGRAPH;
    }
}
