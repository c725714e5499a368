package readout.page;

import java.util.List;
import java.util.Optional;

/** The line of a text that is the headline known from outside it, and a text that gets it as its first line. */
public final class TitleLine {
    /** So many lines at the beginning of a text may stand before its headline or be it. */
    private static final int LINES_LOOKED_AT = 10;

    private TitleLine() {}

    /**
     * The text under its headline; as it is when the headline is unknown or among its first lines already.
     *
     * @param title the headline as other fields of an article give it
     */
    public static String above(String text, Optional<String> title) {
        Optional<String> line = title.map(words -> words.strip().replaceAll("\\s+", " "))
                .filter(words ->
                        !words.isEmpty() && find(Blocks.of(head(text)), words).isEmpty());
        return line.map(words -> words + "\n\n" + text).orElse(text);
    }

    /** A beginning of the text that holds the lines looked at, unless they are paragraphs. */
    private static String head(String text) {
        return text.substring(0, Math.min(text.length(), LINES_LOOKED_AT * Block.SHORT));
    }

    /** The number of the block that says what the headline says, before the first paragraph. */
    static Optional<Integer> find(Lines lines, Optional<String> title) {
        return title.flatMap(words -> find(lines.blocks(), words));
    }

    private static Optional<Integer> find(List<Block> blocks, String title) {
        String letters = HtmlRules.letters(title);
        for (int i = 0; i < Math.min(blocks.size(), LINES_LOOKED_AT); i++) {
            Block block = blocks.get(i);
            if (block.isShort() && HtmlRules.letters(block.text()).equals(letters)) {
                return letters.isEmpty() ? Optional.empty() : Optional.of(i);
            }
            if (block.isProse()) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }
}
