package readout.eval.scale;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** BCubed (Bagga and Baldwin 1998) of stories as they are found, against the numbers of the true ones. */
final class BCubed {

    private final Map<Integer, Integer> sizes = new HashMap<>();
    private final Map<Integer, Long> squares = new HashMap<>();
    private double precision;
    private long articles;
    private int stories;

    /** @param truth for each article of a story that was found, the number of its true story */
    void add(List<Integer> truth) {
        Map<Integer, Integer> counts = new HashMap<>();
        truth.forEach(number -> counts.merge(number, 1, Integer::sum));
        counts.forEach((number, count) -> {
            sizes.merge(number, count, Integer::sum);
            squares.merge(number, (long) count * count, Long::sum);
            precision += (double) count * count / truth.size();
        });
        articles += truth.size();
        stories++;
    }

    int stories() {
        return stories;
    }

    int trueStories() {
        return sizes.size();
    }

    double precision() {
        return precision / articles;
    }

    double recall() {
        double sum = 0;
        for (Map.Entry<Integer, Long> square : squares.entrySet()) {
            sum += square.getValue() / (double) sizes.getOrDefault(square.getKey(), 1);
        }
        return sum / articles;
    }

    double f1() {
        return 2 * precision() * recall() / (precision() + recall());
    }
}
