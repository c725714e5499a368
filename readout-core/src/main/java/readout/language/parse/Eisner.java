package readout.language.parse;

import java.util.Arrays;

/**
 * Finds the projective tree with one root whose arcs have the largest sum of scores (Eisner 1996, "Three new
 * probabilistic models for dependency parsing"). Takes time cubic in the length, unless the best head of each token
 * already makes such a tree. Reused from sentence to sentence, by one thread.
 */
public final class Eisner {

    private static final int RIGHT = 0;
    private static final int LEFT = 1;

    private float[][][] open = new float[2][0][0];
    private float[][][] closed = new float[2][0][0];
    private int[][][] openSplit = new int[2][0][0];
    private int[][][] closedSplit = new int[2][0][0];
    private int[] state = new int[0];

    /**
     * Writes the head of each token.
     *
     * @param scores for each token, from 1, the scores of its heads, from 0 (the root); row 0 is not read
     * @param size number of tokens
     * @param heads receives the heads of the tokens from 1 to {@code size}
     */
    public void heads(float[][] scores, int size, int[] heads) {
        for (int token = 1; token <= size; token++) {
            heads[token] = best(scores[token], token, size);
        }
        if (!isProjectiveTree(heads, size)) {
            search(scores, size, heads);
        }
    }

    private static int best(float[] scores, int token, int size) {
        int best = 0;
        for (int head = 1; head <= size; head++) {
            best = head != token && scores[head] > scores[best] ? head : best;
        }
        return best;
    }

    /** Whether the heads make a tree with one root and no crossing arcs. */
    boolean isProjectiveTree(int[] heads, int size) {
        if (state.length <= size) {
            state = new int[size + 64];
        }
        int roots = 0;
        for (int token = 1; token <= size; token++) {
            roots += heads[token] == 0 ? 1 : 0;
        }
        return roots == 1 && isAcyclic(heads, size) && !crosses(heads, size);
    }

    private boolean isAcyclic(int[] heads, int size) {
        Arrays.fill(state, 0, size + 1, 0);
        for (int token = 1; token <= size; token++) {
            int up = token;
            while (up != 0 && state[up] == 0) {
                state[up] = token;
                up = heads[up];
            }
            if (up != 0 && state[up] == token) {
                return false;
            }
        }
        return true;
    }

    private boolean crosses(int[] heads, int size) {
        for (int a = 1; a <= size; a++) {
            int low = Math.min(a, heads[a]);
            int high = Math.max(a, heads[a]);
            for (int b = low + 1; b < high; b++) {
                if (heads[b] < low || heads[b] > high) {
                    return true;
                }
            }
        }
        return false;
    }

    private void search(float[][] scores, int size, int[] heads) {
        ensure(size + 1);
        for (int token = 1; token <= size; token++) {
            closed[RIGHT][token][token] = 0;
            closed[LEFT][token][token] = 0;
        }
        for (int length = 1; length < size; length++) {
            for (int from = 1; from + length <= size; from++) {
                open(scores, from, from + length);
                close(from, from + length);
            }
        }
        int root = 1;
        float most = Float.NEGATIVE_INFINITY;
        for (int token = 1; token <= size; token++) {
            float sum = closed[LEFT][1][token] + closed[RIGHT][token][size] + scores[token][0];
            if (sum > most) {
                most = sum;
                root = token;
            }
        }
        heads[root] = 0;
        trace(LEFT, 1, root, heads);
        trace(RIGHT, root, size, heads);
    }

    private void open(float[][] scores, int from, int to) {
        float most = Float.NEGATIVE_INFINITY;
        int split = from;
        float[] left = closed[RIGHT][from];
        for (int k = from; k < to; k++) {
            float sum = left[k] + closed[LEFT][k + 1][to];
            if (sum > most) {
                most = sum;
                split = k;
            }
        }
        open[RIGHT][from][to] = most + scores[to][from];
        open[LEFT][from][to] = most + scores[from][to];
        openSplit[RIGHT][from][to] = split;
    }

    private void close(int from, int to) {
        float most = Float.NEGATIVE_INFINITY;
        int split = to;
        for (int k = from + 1; k <= to; k++) {
            float sum = open[RIGHT][from][k] + closed[RIGHT][k][to];
            if (sum > most) {
                most = sum;
                split = k;
            }
        }
        closed[RIGHT][from][to] = most;
        closedSplit[RIGHT][from][to] = split;
        most = Float.NEGATIVE_INFINITY;
        split = from;
        for (int k = from; k < to; k++) {
            float sum = closed[LEFT][from][k] + open[LEFT][k][to];
            if (sum > most) {
                most = sum;
                split = k;
            }
        }
        closed[LEFT][from][to] = most;
        closedSplit[LEFT][from][to] = split;
    }

    /** Writes the heads below the span that hangs from its left end (RIGHT) or its right end (LEFT). */
    private void trace(int direction, int from, int to, int[] heads) {
        int low = from;
        int high = to;
        while (low < high) {
            int split = closedSplit[direction][low][high];
            if (direction == RIGHT) {
                heads[split] = low;
                traceOpen(low, split, heads);
                low = split;
            } else {
                heads[split] = high;
                traceOpen(split, high, heads);
                high = split;
            }
        }
    }

    private void traceOpen(int from, int to, int[] heads) {
        int split = openSplit[RIGHT][from][to];
        trace(RIGHT, from, split, heads);
        trace(LEFT, split + 1, to, heads);
    }

    private void ensure(int length) {
        if (open[RIGHT].length >= length) {
            return;
        }
        int wide = length + 16;
        open = new float[2][wide][wide];
        closed = new float[2][wide][wide];
        openSplit = new int[1][wide][wide];
        closedSplit = new int[2][wide][wide];
    }
}
