package readout.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a text says twice. A line that is made of word trigrams of other paragraphs is a pull quote or a repeated
 * caption; a line that stands there twice is furniture.
 */
final class Echo {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final int MOST_WORDS = 80;

    /** How many blocks have a trigram; the sign bit is not used. Keys are hashes: a rare collision does no harm. */
    private final Map<Long, Integer> trigrams = new HashMap<>();

    private final Map<String, Integer> lines = new HashMap<>();

    Echo(List<Block> blocks) {
        for (Block block : blocks) {
            if (block.isShort()) {
                lines.merge(normal(block), 1, Integer::sum);
            }
            for (long key : trigrams(block, Integer.MAX_VALUE)) {
                trigrams.merge(key, 1, Integer::sum);
            }
        }
    }

    /** How often this very line stands in the text, but for case and punctuation. */
    int times(Block block) {
        return block.isShort() ? lines.getOrDefault(normal(block), 1) : 1;
    }

    /** The share of the trigrams of {@code block} that stand elsewhere in the text, too. */
    double repeated(Block block) {
        long[] keys = trigrams(block, MOST_WORDS);
        int again = 0;
        for (long key : keys) {
            again += trigrams.getOrDefault(key, 0) > 1 ? 1 : 0;
        }
        return keys.length == 0 ? 0 : (double) again / keys.length;
    }

    /** The words of four letters and more among the first of a block. */
    static Set<String> longWords(Block block) {
        Set<String> words = new HashSet<>(words(block, MOST_WORDS));
        words.removeIf(word -> word.length() < 4);
        return words;
    }

    private static String normal(Block block) {
        return String.join(" ", words(block, MOST_WORDS));
    }

    private static List<String> words(Block block, int most) {
        Matcher match = WORD.matcher(block.text().toLowerCase(Locale.ROOT));
        List<String> words = new ArrayList<>();
        while (words.size() < most && match.find()) {
            words.add(match.group());
        }
        return words;
    }

    static long[] trigrams(Block block, int most) {
        List<String> words = words(block, most);
        if (words.size() < 3) {
            return new long[0];
        }
        long[] keys = new long[words.size() - 2];
        for (int i = 0; i < keys.length; i++) {
            long key = words.get(i).hashCode();
            key = key * 1_000_003 + words.get(i + 1).hashCode();
            keys[i] = key * 1_000_003 + words.get(i + 2).hashCode();
        }
        return keys;
    }
}
