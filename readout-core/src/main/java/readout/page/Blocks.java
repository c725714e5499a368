package readout.page;

import java.util.ArrayList;
import java.util.List;

/** Splits a text into blocks: lines, or paragraphs where the lines of a text are wrapped at a fixed width. */
final class Blocks {
    private static final int NARROWEST_WRAP = 50;
    private static final int WIDEST_WRAP = 100;

    private Blocks() {}

    /** The blocks of {@code text} in order; only those with something other than white space. */
    static List<Block> of(String text) {
        List<Block> lines = lines(text);
        return isWrapped(lines) ? join(text, lines) : lines;
    }

    private static List<Block> lines(String text) {
        List<Block> lines = new ArrayList<>();
        int start = 0;
        int breaks = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i < text.length() && !isLineEnd(text, i)) {
                continue;
            }
            int from = start;
            int to = i;
            while (from < to && isBlank(text.charAt(from))) {
                from++;
            }
            while (to > from && isBlank(text.charAt(to - 1))) {
                to--;
            }
            if (from < to) {
                lines.add(Block.of(text, from, to, breaks));
                breaks = 0;
            }
            breaks++;
            start = i + 1;
        }
        return lines;
    }

    /** True at the last character of a line end: LF, CR LF, CR, form feed or the separators of Unicode. */
    private static boolean isLineEnd(String text, int i) {
        char c = text.charAt(i);
        return c == '\n'
                || c == '\f'
                || c == '\u2028'
                || c == '\u2029'
                || (c == '\r' && !(i + 1 < text.length() && text.charAt(i + 1) == '\n'));
    }

    static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200B' || c == '\uFEFF';
    }

    /** Lines are wrapped when most of those with a successor are of one width and stop in mid-sentence. */
    private static boolean isWrapped(List<Block> lines) {
        int inner = 0;
        int wrapped = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            if (lines.get(i + 1).spaceBefore() == 1) {
                inner++;
                int length = lines.get(i).span().length();
                wrapped += length >= NARROWEST_WRAP
                                && length <= WIDEST_WRAP
                                && !lines.get(i).endsSentence()
                        ? 1
                        : 0;
            }
        }
        return inner >= 4 && wrapped * 5 >= inner * 3;
    }

    private static List<Block> join(String text, List<Block> lines) {
        List<Block> joined = new ArrayList<>();
        int i = 0;
        while (i < lines.size()) {
            int j = i;
            while (j + 1 < lines.size() && continues(lines.get(j), lines.get(j + 1))) {
                j++;
            }
            Block first = lines.get(i);
            joined.add(
                    i == j
                            ? first
                            : Block.of(
                                    text,
                                    first.span().start(),
                                    lines.get(j).span().end(),
                                    first.spaceBefore()));
            i = j + 1;
        }
        return joined;
    }

    private static boolean continues(Block line, Block next) {
        return next.spaceBefore() == 1 && line.span().length() >= NARROWEST_WRAP;
    }
}
