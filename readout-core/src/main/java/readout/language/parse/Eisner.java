package readout.language.parse;

import java.util.Arrays;

/**
 * Finds the projective tree with one root whose arcs have the largest sum of scores (Eisner 1996, "Three new
 * probabilistic models for dependency parsing"). Takes time cubic in the length, unless the best head of each token
 * already makes such a tree. Reused from sentence to sentence, by one thread.
 */
public final class Eisner {

    /** Sums of spans that hang from their left end and are complete, by start and end, and by end and start. */
    private float[][] right = new float[0][0];

    private float[][] rightByEnd = new float[0][0];
    /** The same for spans that hang from their right end. */
    private float[][] left = new float[0][0];

    private float[][] leftByEnd = new float[0][0];
    /** Sums of spans whose ends are joined by an arc: from the left end, by start; from the right end, by end. */
    private float[][] openRight = new float[0][0];

    private float[][] openLeftByEnd = new float[0][0];
    /** Where the best spans are divided. */
    private int[][] openSplit = new int[0][0];

    private int[][] rightSplit = new int[0][0];
    private int[][] leftSplit = new int[0][0];
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
            right[token][token] = 0;
            rightByEnd[token][token] = 0;
            left[token][token] = 0;
            leftByEnd[token][token] = 0;
        }
        for (int length = 1; length < size; length++) {
            for (int from = 1; from + length <= size; from++) {
                open(scores, from, from + length);
                closeRight(from, from + length);
                closeLeft(from, from + length);
            }
        }
        int root = 1;
        float most = Float.NEGATIVE_INFINITY;
        for (int token = 1; token <= size; token++) {
            float sum = left[1][token] + right[token][size] + scores[token][0];
            if (sum > most) {
                most = sum;
                root = token;
            }
        }
        heads[root] = 0;
        traceLeft(1, root, heads);
        traceRight(root, size, heads);
    }

    private void open(float[][] scores, int from, int to) {
        float most = Float.NEGATIVE_INFINITY;
        int split = from;
        float[] before = right[from];
        float[] after = leftByEnd[to];
        for (int k = from; k < to; k++) {
            float sum = before[k] + after[k + 1];
            if (sum > most) {
                most = sum;
                split = k;
            }
        }
        openRight[from][to] = most + scores[to][from];
        openLeftByEnd[to][from] = most + scores[from][to];
        openSplit[from][to] = split;
    }

    private void closeRight(int from, int to) {
        float most = Float.NEGATIVE_INFINITY;
        int split = to;
        float[] before = openRight[from];
        float[] after = rightByEnd[to];
        for (int k = from + 1; k <= to; k++) {
            float sum = before[k] + after[k];
            if (sum > most) {
                most = sum;
                split = k;
            }
        }
        right[from][to] = most;
        rightByEnd[to][from] = most;
        rightSplit[from][to] = split;
    }

    private void closeLeft(int from, int to) {
        float most = Float.NEGATIVE_INFINITY;
        int split = from;
        float[] before = left[from];
        float[] after = openLeftByEnd[to];
        for (int k = from; k < to; k++) {
            float sum = before[k] + after[k];
            if (sum > most) {
                most = sum;
                split = k;
            }
        }
        left[from][to] = most;
        leftByEnd[to][from] = most;
        leftSplit[from][to] = split;
    }

    /** Writes the heads below a span that hangs from its left end. */
    private void traceRight(int from, int to, int[] heads) {
        int low = from;
        while (low < to) {
            int split = rightSplit[low][to];
            heads[split] = low;
            traceOpen(low, split, heads);
            low = split;
        }
    }

    /** Writes the heads below a span that hangs from its right end. */
    private void traceLeft(int from, int to, int[] heads) {
        int high = to;
        while (from < high) {
            int split = leftSplit[from][high];
            heads[split] = high;
            traceOpen(split, high, heads);
            high = split;
        }
    }

    private void traceOpen(int from, int to, int[] heads) {
        int split = openSplit[from][to];
        traceRight(from, split, heads);
        traceLeft(split + 1, to, heads);
    }

    private void ensure(int length) {
        if (right.length >= length) {
            return;
        }
        int wide = length + 16;
        right = new float[wide][wide];
        rightByEnd = new float[wide][wide];
        left = new float[wide][wide];
        leftByEnd = new float[wide][wide];
        openRight = new float[wide][wide];
        openLeftByEnd = new float[wide][wide];
        openSplit = new int[wide][wide];
        rightSplit = new int[wide][wide];
        leftSplit = new int[wide][wide];
    }
}
