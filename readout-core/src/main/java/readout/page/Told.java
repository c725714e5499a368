package readout.page;

import java.util.HashSet;
import java.util.Set;

/** The words of the account as the page tells them to machines, to compare its blocks with. */
final class Told {
    private static final int FEWEST_WORDS = 40;

    private final Set<Long> trigrams = new HashSet<>();

    private Told() {}

    /** Of {@code text}; of a text too short for an account nothing is known. */
    static Told of(String text) {
        Told told = new Told();
        if (!text.isEmpty()) {
            Block block = Block.of(text, 0, text.length(), 1);
            if (block.words() >= FEWEST_WORDS) {
                for (long key : Echo.trigrams(block, Integer.MAX_VALUE)) {
                    told.trigrams.add(key);
                }
            }
        }
        return told;
    }

    /** The share of the word trigrams of {@code block} that the page tells; -1 when that is not known. */
    float share(Block block) {
        long[] keys = trigrams.isEmpty() ? new long[0] : Echo.trigrams(block, 80);
        int known = 0;
        for (long key : keys) {
            known += trigrams.contains(key) ? 1 : 0;
        }
        return keys.length == 0 ? -1 : (float) known / keys.length;
    }
}
