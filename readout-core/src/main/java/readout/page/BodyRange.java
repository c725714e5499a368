package readout.page;

import java.util.List;

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

    static BodyRange of(List<Block> blocks, Furniture furniture) {
        int best = 0;
        int sum = 0;
        int start = 0;
        BodyRange range = new BodyRange(0, 0);
        for (int i = 0; i < blocks.size(); i++) {
            int score = score(blocks.get(i), furniture);
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
        return range.end > range.first ? range.withShortSentences(blocks, furniture) : range;
    }

    private static int score(Block block, Furniture furniture) {
        if (furniture.isNotice(block) || furniture.isCredit(block)) {
            return NOTE_PENALTY;
        }
        if (block.isProse()) {
            return Math.min(block.words(), MOST_FOR_ONE_BLOCK);
        }
        return block.isSentence() ? 1 : LINE_PENALTY;
    }

    /** Takes in the sentences that follow the last paragraph without a break of form: "He declined to comment." */
    private BodyRange withShortSentences(List<Block> blocks, Furniture furniture) {
        int last = end;
        while (last < blocks.size()
                && blocks.get(last).isSentence()
                && blocks.get(last).words() >= 4
                && !furniture.isNotice(blocks.get(last))
                && !furniture.isCredit(blocks.get(last))
                && furniture.stamp(blocks.get(last)).isEmpty()) {
            last++;
        }
        return new BodyRange(first, last);
    }
}
