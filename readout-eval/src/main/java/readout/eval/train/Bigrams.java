package readout.eval.train;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import readout.language.WordHash;

/**
 * How often frequent words follow one another. Word 0 stands for the border of a sentence and for all rare words; the
 * others are numbered by falling frequency.
 */
final class Bigrams {

    /** Word keys ({@link WordHash#cased}) by number; the first is not used. */
    final int[] keys;

    final int[] counts;

    /** For each word the words after it and how often, in turn. */
    final int[][] after;

    /** For each word the words before it and how often, in turn. */
    final int[][] before;

    /** @param least rarer words are not told apart */
    Bigrams(List<int[]> sentences, int least) {
        Map<Integer, Integer> frequency = new TreeMap<>();
        sentences.forEach(sentence -> {
            for (int word : sentence) {
                frequency.merge(word, 1, Integer::sum);
            }
        });
        List<Map.Entry<Integer, Integer>> kept = new ArrayList<>(frequency.entrySet());
        kept.removeIf(entry -> entry.getValue() < least);
        kept.sort(Map.Entry.<Integer, Integer>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()));
        keys = new int[kept.size() + 1];
        counts = new int[keys.length];
        Map<Integer, Integer> numbers = new HashMap<>();
        for (int i = 1; i < keys.length; i++) {
            keys[i] = kept.get(i - 1).getKey();
            numbers.put(keys[i], i);
        }
        Map<Long, Integer> pairs = new TreeMap<>();
        for (int[] sentence : sentences) {
            int last = 0;
            for (int i = 0; i <= sentence.length; i++) {
                int word = i == sentence.length ? 0 : numbers.getOrDefault(sentence[i], 0);
                counts[word]++;
                pairs.merge((long) last << 32 | word, 1, Integer::sum);
                last = word;
            }
        }
        after = neighbours(pairs, true);
        before = neighbours(pairs, false);
    }

    private int[][] neighbours(Map<Long, Integer> pairs, boolean next) {
        List<List<Integer>> lists = new ArrayList<>();
        for (int i = 0; i < keys.length; i++) {
            lists.add(new ArrayList<>());
        }
        pairs.forEach((pair, count) -> {
            int first = (int) (pair >>> 32);
            int second = (int) (long) pair;
            List<Integer> list = lists.get(next ? first : second);
            list.add(next ? second : first);
            list.add(count);
        });
        return lists.stream()
                .map(list -> list.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
    }
}
