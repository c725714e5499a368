package readout.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import readout.news.Region.Kind;

/**
 * Gives each block of a plain text its role on the page, by its form, its place before, in or after the run of
 * paragraphs, and by what is repeated.
 */
final class Sorting {
    private static final String OPENING_MARKS = "“\"‘«";
    private static final String BULLETS = "•-–—*·▪●";

    private static final int FEWEST_WORDS_OF_A_CAPTION = 10;

    private final Lines lines;
    private final Furniture furniture;
    private final BodyRange body;
    private final PageHead head;

    private Sorting(Lines lines, Optional<String> headline) {
        this.lines = lines;
        this.furniture = lines.furniture();
        this.body = BodyRange.of(lines);
        this.head = new PageHead(lines, body, headline);
    }

    /**
     * The roles of {@code blocks}, one for each.
     *
     * @param headline the title, when it is known from outside the text
     */
    static List<Kind> of(List<Block> blocks, Furniture furniture, Optional<String> headline) {
        Sorting sorting = new Sorting(new Lines(blocks, furniture), headline);
        List<Kind> kinds = new ArrayList<>(blocks.size());
        for (int i = 0; i < blocks.size(); i++) {
            kinds.add(sorting.kind(i));
        }
        return kinds;
    }

    private Kind kind(int i) {
        if (i < head.end()) {
            return head.kind(i);
        }
        return i < body.end() ? bodyKind(i) : tailKind(i);
    }

    private Kind bodyKind(int i) {
        Block block = lines.get(i);
        if (furniture.isCredit(block)) {
            return Kind.CAPTION;
        }
        if (furniture.isNotice(block) || (lines.isAside(i) && !block.isProse() && !block.isSentence())) {
            return Kind.BOILERPLATE;
        }
        if (lines.isRepeated(i) && !block.isSentence() && !isQuoted(block)) {
            return Kind.BOILERPLATE;
        }
        if (i > head.end() && isPullQuote(i)) {
            return Kind.PULL_QUOTE;
        }
        if (block.isProse() || block.isSentence()) {
            return sentenceKind(i);
        }
        if (isLink(i)) {
            return Kind.BOILERPLATE;
        }
        return lineKind(block);
    }

    /** A line between paragraphs that is no sentence: a short one heads what follows, a long one tells of a picture. */
    private Kind lineKind(Block block) {
        if (isListItem(block) || !block.isHeading()) {
            return furniture.endsInNames(block) && block.words() <= 40 ? Kind.CAPTION : Kind.BODY;
        }
        if (isQuoted(block) && block.words() >= FEWEST_WORDS_OF_A_CAPTION) {
            return Kind.BODY;
        }
        boolean caption = block.words() >= FEWEST_WORDS_OF_A_CAPTION || furniture.endsInNames(block);
        return caption && !block.isTitleCase() ? Kind.CAPTION : Kind.SUBHEAD;
    }

    private Kind sentenceKind(int i) {
        if (i == head.end()) {
            return Kind.BODY;
        }
        if (lines.isSaidBefore(i)) {
            return Kind.BOILERPLATE;
        }
        boolean heading = lines.isQuestion(i) && lines.get(i).words() <= 8 && i + 1 < body.end();
        return heading ? Kind.SUBHEAD : Kind.BODY;
    }

    /** What other paragraphs say in the same words, set apart: without its full stop, or in quotation marks. */
    private boolean isPullQuote(int i) {
        Block block = lines.get(i);
        if (!block.isShort() || block.words() < 5) {
            return false;
        }
        boolean quoted = isQuoted(block);
        double repeated = lines.repeated(i);
        return (repeated >= 0.5 && !block.endsSentence()) || (repeated >= 0.7 && quoted && block.words() <= 60);
    }

    private static boolean isQuoted(Block block) {
        return OPENING_MARKS.indexOf(block.text().charAt(0)) >= 0;
    }

    /** A line that leads elsewhere: {@code LABEL: headline}, a line or label that stands there twice. */
    private boolean isLink(int i) {
        Block block = lines.get(i);
        boolean labelled = furniture.label(block).isPresent() && (block.shouted() > 0 || block.words() >= 5);
        return labelled || lines.isRepeated(i);
    }

    private static boolean isListItem(Block block) {
        return BULLETS.indexOf(block.text().charAt(0)) >= 0
                || Character.isDigit(block.text().charAt(0));
    }

    private Kind tailKind(int i) {
        Block block = lines.get(i);
        if (furniture.isByline(block) && i == body.end()) {
            return Kind.BYLINE;
        }
        return furniture.isCredit(block) && i <= body.end() + 1 ? Kind.CAPTION : Kind.BOILERPLATE;
    }
}
