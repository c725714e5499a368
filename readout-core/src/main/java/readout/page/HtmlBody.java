package readout.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import readout.news.Region.Kind;
import readout.page.HtmlBlock.Form;

/**
 * Chooses the blocks of the account: a model weighs what is measured of each block, the rules' verdict among it; the
 * rules alone give the roles.
 */
final class HtmlBody {
    private static final double LIKELY = 0.5;
    /** A byline that is not at the head of the account stands among so many lines after it. */
    private static final int LINES_AFTER = 3;

    private final List<HtmlBlock> blocks;
    private final String headline;
    private final @Nullable Kind[] byRule;
    private final HtmlRules rules;
    private final Element main;
    private final List<float[]> measures;
    private final Furniture furniture;
    private final Optional<String> byline;

    /** A block with its role. */
    record Part(String text, Kind kind) {}

    HtmlBody(Furniture furniture, Element main, List<HtmlBlock> blocks, Hints hints, String told) {
        this.blocks = blocks;
        this.headline = hints.title().map(HtmlRules::letters).orElse("");
        this.furniture = furniture;
        this.byline = hints.byline();
        this.main = main;
        this.rules = new HtmlRules(furniture, main, blocks);
        this.byRule = rules.kinds(headline);
        this.measures = new BlockMeasures(furniture, rules, main, blocks, byRule, headline, told).all();
    }

    /** What is measured of each block of the page. */
    List<float[]> measures() {
        return measures;
    }

    /** The parts of the account in order: bylines, paragraphs, subheads, captions. */
    List<Part> parts(BodyModel model) {
        List<Part> parts = new ArrayList<>();
        HtmlByline authors = new HtmlByline(furniture, byline);
        Map<String, String> seen = new HashMap<>();
        int title = title();
        boolean began = false;
        boolean told = false;
        int last = -1;
        for (int i = 0; i < blocks.size(); i++) {
            HtmlBlock block = blocks.get(i);
            boolean head = i > title && !told && !isOfAnotherArticle(block.element());
            Optional<Part> part = head ? authors.part(block) : Optional.empty();
            if (part.isEmpty()) {
                part = part(i, model, began).filter(p -> !isOfAnotherArticle(block.element()) && !isCopy(block, seen));
            }
            if (part.isPresent()) {
                parts.add(part.get());
                boolean body = part.get().kind() == Kind.BODY;
                began |= body;
                told |= body && i > title;
                last = i;
            }
        }
        List<Part> account = new ArrayList<>(trimmed(parts));
        if (authors.isEmpty()) {
            blocks.subList(last + 1, Math.min(blocks.size(), last + 1 + LINES_AFTER)).stream()
                    .flatMap(block -> authors.part(block).stream())
                    .forEach(account::add);
        }
        return account;
    }

    private Optional<Part> part(int i, BodyModel model, boolean began) {
        HtmlBlock block = blocks.get(i);
        Kind kind = HtmlRules.isTitle(block, headline) ? null : kind(i, model.probability(measures.get(i)));
        boolean line = !began && rules.isLine(block);
        return kind == null || line ? Optional.empty() : Optional.of(new Part(block.text(), kind));
    }

    /** The place of the headline, -1 when it is not shown. */
    private int title() {
        int at = 0;
        while (at < blocks.size() && !HtmlRules.isTitle(blocks.get(at), headline)) {
            at++;
        }
        return at < blocks.size() ? at : -1;
    }

    /** True of what stands in an {@code article} element, and not in that of the account. */
    private boolean isOfAnotherArticle(Element element) {
        Element own = main.closest("article");
        for (Element e = element; e != null && e != main; e = e.parent()) {
            if (e.normalName().equals("article")) {
                return own != null && e != own && !isInside(e, main);
            }
        }
        return false;
    }

    private static boolean isInside(Element inner, Element outer) {
        for (Element e = inner; e != null; e = e.parent()) {
            if (e == outer) {
                return true;
            }
        }
        return false;
    }

    /** True of a block that stands on the page before in another make: for telephones, in a summary. */
    private static boolean isCopy(HtmlBlock block, Map<String, String> seen) {
        String make = PageTally.make(block.element());
        String before = block.words() < 6 ? null : seen.putIfAbsent(block.text(), make);
        return before != null && !before.equals(make);
    }

    private @Nullable Kind kind(int i, double probability) {
        Kind rule = byRule[i];
        if (HtmlRules.isAddress(blocks.get(i))) {
            return null;
        }
        if (ElementNames.isPullQuote(blocks.get(i).element())) {
            return Kind.PULL_QUOTE;
        }
        if (rule == Kind.DECK || blocks.get(i).form() == Form.CAPTION) {
            return rule;
        }
        if (rule == Kind.BODY && ElementNames.isInPost(blocks.get(i).element())) {
            return rule;
        }
        if (probability < LIKELY) {
            return rule == Kind.CAPTION ? rule : null;
        }
        return blocks.get(i).form() == Form.HEADING || rule == Kind.SUBHEAD ? Kind.SUBHEAD : Kind.BODY;
    }

    /** Without the subheads that nothing follows. */
    private static List<Part> trimmed(List<Part> parts) {
        int end = parts.size();
        while (end > 0 && parts.get(end - 1).kind() == Kind.SUBHEAD) {
            end--;
        }
        return parts.subList(0, end);
    }
}
