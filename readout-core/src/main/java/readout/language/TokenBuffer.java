package readout.language;

import java.util.Arrays;

/** A growing list of token offsets. */
final class TokenBuffer {

    private int[] starts = new int[256];
    private int[] ends = new int[256];
    private int size;

    void add(int start, int end) {
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, size * 2);
            ends = Arrays.copyOf(ends, size * 2);
        }
        starts[size] = start;
        ends[size++] = end;
    }

    int size() {
        return size;
    }

    int start(int token) {
        return starts[token];
    }

    int end(int token) {
        return ends[token];
    }

    /** The tokens {@code [from, to)}. */
    TokenSpans slice(int from, int to) {
        return new TokenSpans(Arrays.copyOfRange(starts, from, to), Arrays.copyOfRange(ends, from, to));
    }
}
