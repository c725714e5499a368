package readout.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import readout.news.Region.Kind;
import readout.page.HtmlBlock.Form;

/** What can be said of the blocks of a page by rules alone: which of them are the account, and in what role. */
final class HtmlRules {
    private final Furniture furniture;
    private final Element container;
    private final List<HtmlBlock> all;

    /** Numbers of the blocks inside the element. */
    private final List<Integer> inside = new ArrayList<>();

    private final Prose prose;
    private final Map<Element, int[]> lists = new HashMap<>();

    HtmlRules(Furniture furniture, Element container, List<HtmlBlock> all) {
        this.furniture = furniture;
        this.container = container;
        this.all = all;
        List<HtmlBlock> blocks = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            if (isInside(all.get(i).element())) {
                inside.add(i);
                blocks.add(all.get(i));
                countLinks(all.get(i));
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

    private static @Nullable Element list(Element element) {
        for (Element e = element; e != null; e = e.parent()) {
            if (e.normalName().equals("ul") || e.normalName().equals("ol")) {
                return e;
            }
        }
        return null;
    }

    /** The role of each block, null for what is no part of the account. */
    @Nullable
    Kind[] kinds(String headline) {
        @Nullable Kind[] kinds = new Kind[all.size()];
        markLead(kinds, headline);
        List<Integer> shown = inside.stream().filter(i -> !isBeside(all.get(i))).toList();
        List<HtmlBlock> blocks = shown.stream().map(all::get).toList();
        int end = end(blocks);
        boolean began = false;
        for (int i = start(blocks, headline); i < end; i++) {
            Kind kind = kind(blocks.get(i)).orElse(null);
            kinds[shown.get(i)] = kind == Kind.DECK && began ? Kind.SUBHEAD : kind;
            began |= kind == Kind.BODY && blocks.get(i).isProse();
        }
        return kinds;
    }

    /** True when names around a block inside the article say that it stands beside the account. */
    boolean isBeside(HtmlBlock block) {
        return prose.isBeside(block.element());
    }

    /** Deck and captions between the headline and the element that holds the article. */
    private void markLead(@Nullable Kind[] kinds, String headline) {
        int first = inside.isEmpty() ? all.size() : inside.get(0);
        int title = first - 1;
        while (title >= 0 && !isTitle(all.get(title), headline)) {
            title--;
        }
        for (int i = title + 1; title >= 0 && i < first; i++) {
            HtmlBlock block = all.get(i);
            if (block.form() == Form.CAPTION && block.linkDensity() < 0.5) {
                kinds[i] = Kind.CAPTION;
            } else if (isDeck(block)) {
                kinds[i] = Kind.DECK;
            }
        }
    }

    private boolean isDeck(HtmlBlock block) {
        return block.words() >= 5
                && block.words() <= 45
                && block.linkDensity() < 0.3
                && !isLine(block)
                && !furniture.isNotice(block.asPlain())
                && !ElementNames.isBeside(block.element());
    }

    static boolean isTitle(HtmlBlock block, String headline) {
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
        if (isLinks(block) || furniture.isNotice(block.asPlain()) || isLine(block) || isAddress(block)) {
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
    boolean isLinks(HtmlBlock block) {
        Element list = list(block.element());
        int[] letters = list == null ? null : lists.get(list);
        if (letters != null && isInside(java.util.Objects.requireNonNull(list)) && letters[1] * 10 > letters[0] * 7) {
            return true;
        }
        return block.linkDensity() > 0.8 && !(block.asPlain().endsSentence() && block.words() >= 9);
    }

    /** Lines that are no part of the account: time stamps, bylines, labels with their links, buttons. */
    boolean isLine(HtmlBlock block) {
        Block plain = block.asPlain();
        if (block.isProse() || block.form() == Form.HEADING) {
            return false;
        }
        boolean label = furniture.label(plain).isPresent() && block.linked() > 0;
        boolean stamp = furniture.stamp(plain).isPresent() && !plain.isSentence() && plain.words() <= 14;
        return label || stamp || furniture.isByline(plain) || furniture.isButton(plain);
    }

    /** True of words of which most are an address on the web. */
    static boolean isAddress(HtmlBlock block) {
        String text = block.text();
        int letters = 0;
        for (int at = text.indexOf("://"); at >= 0; at = text.indexOf("://", at + 3)) {
            int end = text.indexOf(' ', at);
            letters += (end < 0 ? text.length() : end) - at;
        }
        return letters * 3 > text.length();
    }

    /** The letters and digits of a text in lower case: what two prints of one headline have in common. */
    static String letters(String text) {
        StringBuilder letters = new StringBuilder(text.length());
        text.toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(letters::appendCodePoint);
        return letters.toString();
    }
}
