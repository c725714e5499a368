package readout.eval.train;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import readout.eval.Tree;
import readout.language.TagLexicon;
import readout.language.WordClasses;
import readout.language.WordHash;

/** Counts the tags of each word and makes tag dictionaries of them. */
final class TagCounts {

    private final List<String> tags;
    private final Map<Integer, int[]> counts = new TreeMap<>();

    TagCounts(List<String> tags, List<Tree> trees) {
        this.tags = tags;
        for (Tree tree : trees) {
            for (int i = 0; i < tree.size(); i++) {
                int tag = tags.indexOf(tree.tags()[i]);
                if (tag >= 0) {
                    counts.computeIfAbsent(WordHash.of(tree.forms()[i]), w -> new int[tags.size()])[tag]++;
                }
            }
        }
    }

    /**
     * The dictionary of gold tags.
     *
     * @param least words seen less often are not listed, for what is known of them would be known too well in training
     * @param certain words seen this often take no tag that they were not seen with
     */
    TagLexicon lexicon(int least, int certain) {
        long all = (1L << tags.size()) - 1;
        Map<String, Integer> numbers = new HashMap<>();
        List<Long> sets = new java.util.ArrayList<>(List.of(all));
        Map<Integer, Integer> words = new TreeMap<>();
        counts.forEach((word, count) -> {
            int total = total(count);
            if (total >= least) {
                long seen = tagsWithShare(count, 0.002);
                boolean closed = total >= certain;
                int number = numbers.computeIfAbsent(tagsWithShare(count, 0.02) + (closed ? "!" + seen : ""), s -> {
                    sets.add(closed ? seen : all);
                    return sets.size() - 1;
                });
                words.put(word, number);
            }
        });
        return new TagLexicon(
                new WordClasses(words), sets.stream().mapToLong(Long::longValue).toArray());
    }

    /** The dictionary of silver tags: the tags that make up at least a twentieth of a word's, by falling share. */
    WordClasses classes(int least) {
        Map<String, Integer> numbers = new HashMap<>();
        Map<Integer, Integer> words = new TreeMap<>();
        counts.forEach((word, count) -> {
            int total = total(count);
            if (total >= least) {
                StringBuilder name = new StringBuilder();
                long left = tagsWithShare(count, 0.05);
                while (left != 0) {
                    int best = Long.numberOfTrailingZeros(left);
                    for (int t = best + 1; t < count.length; t++) {
                        best = (left & (1L << t)) != 0 && count[t] > count[best] ? t : best;
                    }
                    name.append(best).append(' ');
                    left &= ~(1L << best);
                }
                words.put(word, numbers.computeIfAbsent(name.toString(), s -> numbers.size() + 1));
            }
        });
        return new WordClasses(words);
    }

    private static int total(int[] count) {
        return java.util.Arrays.stream(count).sum();
    }

    private static long tagsWithShare(int[] count, double share) {
        int total = total(count);
        long set = 0;
        for (int t = 0; t < count.length; t++) {
            set |= count[t] > 0 && count[t] >= share * total ? 1L << t : 0;
        }
        return set;
    }
}
