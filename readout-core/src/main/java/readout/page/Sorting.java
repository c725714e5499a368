package readout.page;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import readout.news.Region.Kind;

/**
 * Gives each block of a plain text its role on the page, by its form, its place before, in or after the run of
 * paragraphs, and by what is repeated.
 */
final class Sorting {
    /** Forms of verbs that a caption without a sentence does not have. */
    private static final Set<String> FINITE = Set.of(
            "is", "are", "was", "were", "has", "have", "had", "will", "would", "said", "says", "could", "can", "did",
            "does", "may", "might", "should", "came", "went", "took", "made", "met", "told");

    private final List<Block> blocks;
    private final Furniture furniture;
    private final Echo echo;
    private final BodyRange body;
    private final Kind[] kinds;
    private final Map<String, Integer> labels = new HashMap<>();
    private int title = -1;

    private Sorting(List<Block> blocks, Furniture furniture) {
        this.blocks = blocks;
        this.furniture = furniture;
        this.echo = new Echo(blocks);
        this.body = BodyRange.of(blocks, furniture);
        this.kinds = new Kind[blocks.size()];
        for (Block block : blocks) {
            furniture.label(block).ifPresent(label -> labels.merge(label, 1, Integer::sum));
        }
    }

    /** The roles of {@code blocks}, one for each. */
    static List<Kind> of(List<Block> blocks, Furniture furniture) {
        Sorting sorting = new Sorting(blocks, furniture);
        int first = sorting.sortHead();
        sorting.sortBody(first);
        sorting.sortTail();
        return Arrays.asList(sorting.kinds);
    }

    /** Sorts what stands before the first paragraph, and returns the index of that paragraph. */
    private int sortHead() {
        title = findTitle();
        int first = firstParagraph();
        for (int i = 0; i < first; i++) {
            kinds[i] = i == title ? Kind.TITLE : headKind(i);
        }
        return first;
    }

    private int findTitle() {
        int best = -1;
        for (int i = 0; i < body.first() || (i < body.end() && !blocks.get(i).isProse()); i++) {
            Block block = blocks.get(i);
            if (!block.isHeading() || isAside(block) || furniture.endsInNames(block) || block.words() < 2) {
                continue;
            }
            if (block.words() >= 4) {
                return best >= 0
                                && blocks.get(best).words() >= 3
                                && !blocks.get(best).isNames()
                        ? best
                        : i;
            }
            best = best < 0 ? i : best;
        }
        return best;
    }

    /** True of a line that is no part of the account wherever it stands. */
    private boolean isAside(Block block) {
        return furniture.isCredit(block)
                || furniture.isByline(block)
                || furniture.isContact(block)
                || furniture.isNotice(block)
                || furniture.isButton(block)
                || furniture.stamp(block).isPresent()
                || isTrail(block);
    }

    private boolean isTrail(Block block) {
        return furniture.isTrail(block) && block.isNames();
    }

    /** The first block of the body: captions and decks that read like sentences stand before it. */
    private int firstParagraph() {
        int i = body.first();
        while (i < body.end() && !isFirstParagraph(i)) {
            i++;
        }
        return i;
    }

    private boolean isFirstParagraph(int i) {
        Block block = blocks.get(i);
        if (!block.isProse() && !block.isSentence()) {
            return false;
        }
        boolean caption = furniture.isCredit(block) || furniture.endsInNames(block) || isBareCaption(i);
        return !caption && !furniture.isNotice(block) && !isDeck(i);
    }

    /** A short sentence without a finite verb, or one that its neighbour or the first paragraph begins with. */
    private boolean isBareCaption(int i) {
        Block block = blocks.get(i);
        if (block.words() > 25 || !block.endsSentence()) {
            return false;
        }
        boolean verbless = block.words() <= 16 && !hasFiniteVerb(block.text());
        return verbless
                && (echo.repeated(block) > 0.7
                        || i + 1 < blocks.size() && !blocks.get(i + 1).isSentence());
    }

    private static boolean hasFiniteVerb(String text) {
        for (String word : text.split("[^\\p{L}’']+")) {
            if (FINITE.contains(word)
                    || (word.length() > 4 && word.endsWith("ed") && Character.isLowerCase(word.charAt(0)))) {
                return true;
            }
        }
        return false;
    }

    /** A sentence between the title and a byline or time stamp. */
    private boolean isDeck(int i) {
        Block block = blocks.get(i);
        if (title < 0 || i < title || block.words() > 45 || !block.isShort()) {
            return false;
        }
        for (int j = i + 1; j < Math.min(blocks.size(), i + 3); j++) {
            Block next = blocks.get(j);
            if (furniture.isByline(next) || (furniture.stamp(next).isPresent() && !next.isSentence())) {
                return true;
            }
            if (next.isSentence()) {
                return false;
            }
        }
        return false;
    }

    private Kind headKind(int i) {
        Block block = blocks.get(i);
        if (furniture.isByline(block)) {
            return Kind.BYLINE;
        }
        if (furniture.isCredit(block) || (title >= 0 && i > title && furniture.endsInNames(block))) {
            return Kind.CAPTION;
        }
        if (Dateline.isAlone(block)) {
            return Kind.DATELINE;
        }
        if (isAside(block) || title < 0 || i < title) {
            return Kind.BOILERPLATE;
        }
        if (block.endsSentence() && block.text().endsWith(".")) {
            return isBareCaption(i) && !isDeck(i) ? Kind.CAPTION : Kind.DECK;
        }
        boolean line = block.words() >= 4 && !block.isNames() && echo.times(block) == 1;
        return line && noBodySince(i) ? Kind.DECK : Kind.BOILERPLATE;
    }

    /** A deck follows the title, with nothing but asides and other decks between. */
    private boolean noBodySince(int i) {
        return i - title <= 6;
    }

    private void sortBody(int first) {
        for (int i = first; i < body.end(); i++) {
            kinds[i] = bodyKind(i, first);
        }
    }

    private Kind bodyKind(int i, int first) {
        Block block = blocks.get(i);
        if (furniture.isCredit(block)) {
            return Kind.CAPTION;
        }
        if (furniture.isNotice(block) || (!block.isProse() && isAside(block) && !block.isSentence())) {
            return Kind.BOILERPLATE;
        }
        if (i > first && isPullQuote(block)) {
            return Kind.PULL_QUOTE;
        }
        if (block.isProse() || block.isSentence()) {
            return i > first && echo.times(block) > 1 && seenBefore(block, i) ? Kind.BOILERPLATE : Kind.BODY;
        }
        if (isLink(block)) {
            return Kind.BOILERPLATE;
        }
        if (furniture.endsInNames(block) && block.words() <= 40) {
            return Kind.CAPTION;
        }
        return block.words() <= 14 && block.isHeading() && !isListItem(block) ? Kind.SUBHEAD : Kind.BODY;
    }

    private boolean seenBefore(Block block, int i) {
        for (int j = Math.max(0, i - 50); j < i; j++) {
            if (blocks.get(j).text().equals(block.text())) {
                return true;
            }
        }
        return false;
    }

    /** What other paragraphs say in the same words, set apart: without its full stop, or in quotation marks. */
    private boolean isPullQuote(Block block) {
        if (!block.isShort() || block.words() < 6) {
            return false;
        }
        boolean quoted = "“\"‘«".indexOf(block.text().charAt(0)) >= 0;
        double repeated = echo.repeated(block);
        return repeated >= 0.5 && !block.endsSentence() || repeated >= 0.7 && quoted && block.words() <= 60;
    }

    /** A line that leads elsewhere: {@code LABEL: headline}, a line that stands there twice. */
    private boolean isLink(Block block) {
        Optional<String> label = furniture.label(block);
        if (label.isPresent()) {
            return labels.getOrDefault(label.get(), 0) > 1 || block.shouted() > 0 || block.words() >= 5;
        }
        return echo.times(block) > 1;
    }

    private static boolean isListItem(Block block) {
        return "•-–—*·▪●".indexOf(block.text().charAt(0)) >= 0
                || Character.isDigit(block.text().charAt(0));
    }

    private void sortTail() {
        for (int i = body.end(); i < kinds.length; i++) {
            if (kinds[i] != null) {
                continue;
            }
            Block block = blocks.get(i);
            kinds[i] = furniture.isByline(block) && i == body.end()
                    ? Kind.BYLINE
                    : furniture.isCredit(block) && i <= body.end() + 1 ? Kind.CAPTION : Kind.BOILERPLATE;
        }
    }
}
