package readout.fact.statement.hearing;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** Sequences of places that stand one behind the other in the same rows; counted from the longest to the shortest. */
final class Sequences {

    private final int[] lengths;
    private final int[] starts;
    private final int places;

    /** @param lengths in the order of the rows */
    Sequences(int[] lengths) {
        int[] order = IntStream.range(0, lengths.length)
                .boxed()
                .sorted(Comparator.comparingInt(i -> -lengths[i]))
                .mapToInt(i -> i)
                .toArray();
        int[] from = new int[lengths.length];
        for (int i = 1; i < from.length; i++) {
            from[i] = from[i - 1] + lengths[i - 1];
        }
        this.lengths = Arrays.stream(order).map(i -> lengths[i]).toArray();
        this.starts = Arrays.stream(order).map(i -> from[i]).toArray();
        this.places = Arrays.stream(lengths).sum();
    }

    int count() {
        return lengths.length;
    }

    /** The number of all places. */
    int places() {
        return places;
    }

    int length(int sequence) {
        return lengths[sequence];
    }

    /** The row of the first place. */
    int start(int sequence) {
        return starts[sequence];
    }
}
