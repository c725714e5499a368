package readout.fact.statement.hearing;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** Sequences of places that stand one behind the other in the same rows; counted from the longest to the shortest. */
final class Sequences {

    private final int[] lengths;
    private final int[] starts;
    private final int[] inOrder;
    private final int places;

    /** @param lengths in the order of the rows */
    Sequences(int[] lengths) {
        int[] order = IntStream.range(0, lengths.length)
                .boxed()
                .sorted(Comparator.comparingInt(i -> -lengths[i]))
                .mapToInt(i -> i)
                .toArray();
        inOrder = new int[lengths.length];
        int sum = 0;
        for (int i = 0; i < inOrder.length; i++) {
            inOrder[i] = sum;
            sum += lengths[i];
        }
        places = sum;
        this.lengths = Arrays.stream(order).map(i -> lengths[i]).toArray();
        this.starts = Arrays.stream(order).map(i -> inOrder[i]).toArray();
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

    /** The row of the first place of a sequence that is counted in the order of the rows. */
    int startInOrder(int number) {
        return inOrder[number];
    }
}
