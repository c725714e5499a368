package readout.page;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The blocks of a plain text, with what can be asked of each in the light of all the others. */
final class Lines {
    private static final int PARAGRAPHS_LIKE_THE_TITLE = 4;

    private final List<Block> blocks;
    private final Furniture furniture;
    private final Echo echo;
    private final Map<String, Integer> labels = new HashMap<>();
    private final Set<String> bodyWords = new HashSet<>();

    Lines(List<Block> blocks, Furniture furniture) {
        this.blocks = blocks;
        this.furniture = furniture;
        this.echo = new Echo(blocks);
        for (Block block : blocks) {
            furniture.label(block).ifPresent(label -> labels.merge(label, 1, Integer::sum));
        }
    }

    int size() {
        return blocks.size();
    }

    List<Block> blocks() {
        return blocks;
    }

    Block get(int i) {
        return blocks.get(i);
    }

    Furniture furniture() {
        return furniture;
    }

    /** The share of the words of a block that other blocks say in the same order. */
    double repeated(int i) {
        return echo.repeated(blocks.get(i));
    }

    /** True of a line that stands in the text twice, or whose label does. */
    boolean isRepeated(int i) {
        Block block = blocks.get(i);
        Optional<String> label = furniture.label(block);
        return echo.times(block) > 1 || (label.isPresent() && labels.getOrDefault(label.get(), 0) > 1);
    }

    /** True when the same words stand before {@code i}, not far away. */
    boolean isSaidBefore(int i) {
        if (echo.times(blocks.get(i)) == 1) {
            return false;
        }
        for (int j = Math.max(0, i - 50); j < i; j++) {
            if (blocks.get(j).text().equals(blocks.get(i).text())) {
                return true;
            }
        }
        return false;
    }

    /** True of a line that is no part of the account wherever it stands. */
    boolean isAside(int i) {
        Block block = blocks.get(i);
        return furniture.isCredit(block)
                || furniture.isByline(block)
                || furniture.isContact(block)
                || furniture.isNotice(block)
                || furniture.isButton(block)
                || furniture.stamp(block).isPresent()
                || (furniture.isTrail(block) && block.isNames());
    }

    /** How many of the longer words of a line the first paragraphs of {@code body} say, too. */
    int wordsInBody(int i, BodyRange body) {
        if (bodyWords.isEmpty()) {
            for (int j = body.first(), n = 0; j < body.end() && n < PARAGRAPHS_LIKE_THE_TITLE; j++) {
                if (blocks.get(j).isProse() && blocks.get(j).endsSentence()) {
                    bodyWords.addAll(Echo.longWords(blocks.get(j)));
                    n++;
                }
            }
        }
        Set<String> words = Echo.longWords(blocks.get(i));
        words.retainAll(bodyWords);
        return words.size();
    }

    /** True of a short heading that asks: {@code What happens next?} */
    boolean isQuestion(int i) {
        Block block = blocks.get(i);
        return block.text().endsWith("?")
                && block.words() <= 14
                && block.text().indexOf('?') == block.text().length() - 1
                && "“\"‘«".indexOf(block.text().charAt(0)) < 0
                && !block.text().contains(". ");
    }
}
