package readout.page;

/**
 * The run of blocks that holds the article proper. Running text counts for a run, lines that are no sentences count
 * against it, and the best run wins (the maximal sum of Bentley, "Programming Pearls", column 8), so that a heading
 * between paragraphs stays inside and a teaser after a column of links stays outside.
 *
 * @param first index of the first block of the body
 * @param end index after the last one; equal to {@code first} when nothing reads like an article
 */
record BodyRange(int first, int end) {
    private static final int LINE_PENALTY = -9;
    private static final int NOTE_PENALTY = -4;
    private static final int MOST_FOR_ONE_BLOCK = 120;

    static BodyRange of(Lines lines) {
        int best = 0;
        int sum = 0;
        int start = 0;
        BodyRange range = new BodyRange(0, 0);
        for (int i = 0; i < lines.size(); i++) {
            int score = score(lines, i);
            if (sum <= 0) {
                sum = 0;
                start = i;
            }
            sum += score;
            if (score > 0 && sum > best) {
                best = sum;
                range = new BodyRange(start, i + 1);
            }
        }
        return range.end > range.first ? range.withShortSentences(lines) : range;
    }

    private static int score(Lines lines, int i) {
        Block block = lines.get(i);
        if (lines.furniture().isNotice(block) || lines.furniture().isCredit(block)) {
            return NOTE_PENALTY;
        }
        if (block.isProse()) {
            return Math.min(block.words(), MOST_FOR_ONE_BLOCK);
        }
        if (block.isSentence()) {
            return 1;
        }
        return lines.isRepeated(i) ? NOTE_PENALTY : LINE_PENALTY;
    }

    /**
     * Takes in the sentences that follow the last paragraph: "He declined to comment." Between them may stand what
     * stands between the paragraphs, too.
     */
    private BodyRange withShortSentences(Lines lines) {
        int last = end;
        int i = end;
        while (i < lines.size() && (isClosing(lines, i) || lines.isSaidBefore(i))) {
            last = isClosing(lines, i) ? i + 1 : last;
            i++;
        }
        return new BodyRange(first, last);
    }

    private static boolean isClosing(Lines lines, int i) {
        Block block = lines.get(i);
        return block.isSentence()
                && block.words() >= 4
                && !lines.furniture().isNotice(block)
                && !lines.furniture().isCredit(block)
                && lines.furniture().stamp(block).isEmpty();
    }
}
