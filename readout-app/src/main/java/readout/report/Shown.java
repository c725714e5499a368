package readout.report;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Which stories of a large record people are shown: those with most articles. */
final class Shown {

    private Shown() {}

    /**
     * The numbers, from 0, of the stories to show.
     *
     * @param sizes the number of articles of each story
     * @param stories no more than so many
     * @param articles with no more than so many articles together
     */
    static BitSet of(List<Integer> sizes, int stories, int articles) {
        int[] bySize = IntStream.range(0, sizes.size())
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> -sizes.get(i)).thenComparing(Comparator.naturalOrder()))
                .mapToInt(i -> i)
                .toArray();
        BitSet shown = new BitSet();
        int left = articles;
        for (int at = 0; at < Math.min(stories, bySize.length); at++) {
            if (sizes.get(bySize[at]) <= left) {
                left -= sizes.get(bySize[at]);
                shown.set(bySize[at]);
            }
        }
        return shown;
    }
}
