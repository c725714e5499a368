package readout.record;

import java.util.List;

/** Words in a row that two passages share. */
final class Runs {

    private Runs() {}

    /** The length of the longest run of words that stands in both, by dynamic programming; passages are short. */
    static int longest(List<String> one, List<String> other) {
        int longest = 0;
        int[] before = new int[other.size() + 1];
        for (String word : one) {
            int[] now = new int[other.size() + 1];
            for (int j = 1; j <= other.size(); j++) {
                if (word.equals(other.get(j - 1))) {
                    now[j] = before[j - 1] + 1;
                    longest = Math.max(longest, now[j]);
                }
            }
            before = now;
        }
        return longest;
    }
}
