package readout.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import readout.news.Region.Kind;
import readout.page.HtmlBlock.Form;

/** Chooses, among the blocks inside the element that holds the article, those of the account. */
final class HtmlBody {
    private final Furniture furniture;
    private final Element container;
    private final List<HtmlBlock> blocks = new ArrayList<>();

    /** What stands before the element on the page. */
    private final List<HtmlBlock> before = new ArrayList<>();

    private final Prose prose;
    private final Map<Element, int[]> lists = new HashMap<>();

    /** A block with its role. */
    record Part(String text, Kind kind) {}

    HtmlBody(Furniture furniture, Element container, List<HtmlBlock> all) {
        this.furniture = furniture;
        this.container = container;
        for (HtmlBlock block : all) {
            if (isInside(block.element())) {
                blocks.add(block);
                countLinks(block);
            } else if (blocks.isEmpty()) {
                before.add(block);
            }
        }
        this.prose = new Prose(blocks, container);
    }

    private boolean isInside(Element element) {
        for (Element e = element; e != null; e = e.parent()) {
            if (e == container) {
                return true;
            }
        }
        return false;
    }

    private void countLinks(HtmlBlock block) {
        Element list = list(block.element());
        if (list != null) {
            int[] letters = lists.computeIfAbsent(list, key -> new int[2]);
            letters[0] += block.text().length();
            letters[1] += block.linked();
        }
    }

    private static @org.jspecify.annotations.Nullable Element list(Element element) {
        for (Element e = element; e != null; e = e.parent()) {
            if (e.normalName().equals("ul") || e.normalName().equals("ol")) {
                return e;
            }
        }
        return null;
    }

    /** The parts of the account in order: paragraphs, subheads, captions. */
    List<Part> parts(Optional<String> title) {
        String headline = title.map(HtmlBody::letters).orElse("");
        List<Part> parts = lead(headline);
        Set<String> seen = new HashSet<>();
        List<HtmlBlock> shown = blocks.stream()
                .filter(block -> !prose.isBeside(block.element()))
                .toList();
        for (HtmlBlock block : shown.subList(start(shown, headline), end(shown))) {
            Optional<Kind> kind = kind(block);
            if (kind.isPresent() && !isTitle(block, headline) && (block.words() < 6 || seen.add(block.text()))) {
                parts.add(new Part(block.text(), kind.get()));
            }
        }
        return trimmed(parts);
    }

    /** Deck and captions between the headline and the element that holds the article. */
    private List<Part> lead(String headline) {
        List<Part> parts = new ArrayList<>();
        for (int i = before.size() - 1; i >= 0; i--) {
            HtmlBlock block = before.get(i);
            if (isTitle(block, headline)) {
                Collections.reverse(parts);
                return parts;
            }
            if (block.form() == Form.CAPTION && block.linkDensity() < 0.5) {
                parts.add(new Part(block.text(), Kind.CAPTION));
            } else if (isDeck(block)) {
                parts.add(new Part(block.text(), Kind.DECK));
            }
        }
        return new ArrayList<>();
    }

    private boolean isDeck(HtmlBlock block) {
        return block.words() >= 5
                && block.words() <= 45
                && block.linkDensity() < 0.3
                && !isLine(block)
                && !furniture.isNotice(block.asPlain())
                && !ElementNames.isBeside(block.element());
    }

    private static boolean isTitle(HtmlBlock block, String headline) {
        return block.words() <= 40
                && !headline.isEmpty()
                && letters(block.text()).equals(headline);
    }

    /** What stands before the title is not the article, unless most of the running text does. */
    private static int start(List<HtmlBlock> blocks, String headline) {
        int before = 0;
        int all = blocks.stream()
                .filter(HtmlBlock::isProse)
                .mapToInt(HtmlBlock::words)
                .sum();
        for (int i = 0; i < blocks.size() && before * 2 <= all; i++) {
            if (isTitle(blocks.get(i), headline)) {
                return i + 1;
            }
            before += blocks.get(i).isProse() ? blocks.get(i).words() : 0;
        }
        return 0;
    }

    /** Where links and teasers begin to outweigh the text that still comes. */
    private static int end(List<HtmlBlock> blocks) {
        double sum = 0;
        double most = 0;
        int end = blocks.size();
        for (int i = 0; i < blocks.size(); i++) {
            sum += MainContent.value(blocks.get(i), MainContent.isTeaser(blocks, i));
            if (sum > most) {
                most = sum;
                end = i + 1;
            }
        }
        while (end < blocks.size() && isQuietLine(blocks.get(end))) {
            end++;
        }
        return end;
    }

    private static boolean isQuietLine(HtmlBlock block) {
        return block.form() != Form.HEADING && block.linkDensity() < 0.3;
    }

    private Optional<Kind> kind(HtmlBlock block) {
        if (block.form() == Form.CAPTION) {
            return Optional.of(Kind.CAPTION);
        }
        if (isLinks(block) || furniture.isNotice(block.asPlain()) || isLine(block)) {
            return Optional.empty();
        }
        if (furniture.isCredit(block.asPlain())) {
            return Optional.of(Kind.CAPTION);
        }
        if (ElementNames.isDeck(block.element()) && block.words() <= 60) {
            return Optional.of(Kind.DECK);
        }
        return Optional.of(block.form() == Form.HEADING ? Kind.SUBHEAD : Kind.BODY);
    }

    /** A paragraph or list that is made of links leads elsewhere. */
    private boolean isLinks(HtmlBlock block) {
        Element list = list(block.element());
        int[] letters = list == null ? null : lists.get(list);
        if (letters != null && isInside(java.util.Objects.requireNonNull(list)) && letters[1] * 10 > letters[0] * 7) {
            return true;
        }
        return block.linkDensity() > 0.8 && !(block.asPlain().endsSentence() && block.words() >= 9);
    }

    /** Lines that are no part of the account: time stamps, bylines, labels with their links, buttons. */
    private boolean isLine(HtmlBlock block) {
        Block plain = block.asPlain();
        if (block.isProse() || block.form() == Form.HEADING) {
            return false;
        }
        boolean label = furniture.label(plain).isPresent() && block.linked() > 0;
        boolean stamp = furniture.stamp(plain).isPresent() && !plain.isSentence() && plain.words() <= 14;
        return label || stamp || furniture.isByline(plain) || furniture.isButton(plain);
    }

    private static String letters(String text) {
        return text.toLowerCase(java.util.Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
    }

    /** Without the subheads that nothing follows, and without what stands before the first words of the body. */
    private static List<Part> trimmed(List<Part> parts) {
        int end = parts.size();
        while (end > 0 && parts.get(end - 1).kind() == Kind.SUBHEAD) {
            end--;
        }
        return parts.subList(0, end);
    }
}
