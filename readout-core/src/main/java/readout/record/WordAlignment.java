package readout.record;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import readout.news.Rendering.Kind;
import readout.news.Span;
import readout.story.Word;

/** Two passages word by word, by the least number of changes (Wagner and Fischer, JACM 1974). */
final class WordAlignment {

    private WordAlignment() {}

    /**
     * One word of either passage, or one of each.
     *
     * @param here number of the word, -1 when it was cut
     * @param there number of the word, -1 when it was put in
     */
    record Step(Kind kind, int here, int there) {

        Optional<Span> here(List<Word> words) {
            return span(words, here);
        }

        Optional<Span> there(List<Word> words) {
            return span(words, there);
        }

        private static Optional<Span> span(List<Word> words, int at) {
            return at < 0
                    ? Optional.empty()
                    : Optional.of(new Span(words.get(at).start(), words.get(at).end()));
        }
    }

    /** The words of both, in order. Words with one stem are the same. */
    static List<Step> of(List<Word> here, List<Word> there) {
        int[][] cost = costs(here, there);
        List<Step> steps = new ArrayList<>();
        int i = here.size();
        int j = there.size();
        while (i > 0 || j > 0) {
            if (i > 0 && j > 0 && cost[i][j] == cost[i - 1][j - 1] + change(here.get(i - 1), there.get(j - 1))) {
                boolean same = change(here.get(i - 1), there.get(j - 1)) == 0;
                steps.add(new Step(same ? Kind.SAME : Kind.CHANGED, --i, --j));
            } else if (i > 0 && cost[i][j] == cost[i - 1][j] + 2) {
                steps.add(new Step(Kind.INSERTED, --i, -1));
            } else {
                steps.add(new Step(Kind.CUT, -1, --j));
            }
        }
        Collections.reverse(steps);
        return steps;
    }

    private static int[][] costs(List<Word> here, List<Word> there) {
        int[][] cost = new int[here.size() + 1][there.size() + 1];
        for (int i = 0; i <= here.size(); i++) {
            for (int j = 0; j <= there.size(); j++) {
                if (i == 0 || j == 0) {
                    cost[i][j] = 2 * (i + j);
                } else {
                    int both = cost[i - 1][j - 1] + change(here.get(i - 1), there.get(j - 1));
                    cost[i][j] = Math.min(both, 2 + Math.min(cost[i - 1][j], cost[i][j - 1]));
                }
            }
        }
        return cost;
    }

    /** A change costs a little less than a cut and an insertion. */
    private static int change(Word one, Word other) {
        return one.stem().equals(other.stem()) ? 0 : 3;
    }
}
