package readout.eval.train;

/**
 * The projective tree with one root that gets the most votes for its arcs, by Eisner's algorithm (1996), as in Sagae
 * and Lavie (2006). Needs cubic time, so it is for training only.
 */
final class TreeVote {

    private static final float NEVER = -1e9f;

    private final int size;
    private final float[][] votes;
    private final float[][] leftTree;
    private final float[][] rightTree;
    private final float[][] leftArc;
    private final float[][] rightArc;
    private final int[][] leftTreeSplit;
    private final int[][] rightTreeSplit;
    private final int[][] arcSplit;
    private final int[] heads;

    private TreeVote(int[][] ballots) {
        size = ballots[0].length;
        votes = new float[size + 1][size + 1];
        for (int[] ballot : ballots) {
            for (int i = 0; i < size; i++) {
                votes[ballot[i] + 1][i + 1]++;
            }
        }
        leftTree = new float[size + 1][size + 1];
        rightTree = new float[size + 1][size + 1];
        leftArc = new float[size + 1][size + 1];
        rightArc = new float[size + 1][size + 1];
        leftTreeSplit = new int[size + 1][size + 1];
        rightTreeSplit = new int[size + 1][size + 1];
        arcSplit = new int[size + 1][size + 1];
        heads = new int[size];
    }

    /** The tree for trees of one sentence; heads are numbered from 0, -1 is the root. */
    static int[] of(int[][] ballots) {
        TreeVote vote = new TreeVote(ballots);
        for (int length = 1; length <= vote.size; length++) {
            for (int from = 0; from + length <= vote.size; from++) {
                vote.arcs(from, from + length);
                vote.trees(from, from + length);
            }
        }
        vote.readRight(0, vote.size);
        return vote.heads;
    }

    /** The share of arcs of all ballots that a tree agrees with. */
    static double agreement(int[][] ballots, int[] heads) {
        int same = 0;
        for (int[] ballot : ballots) {
            for (int i = 0; i < heads.length; i++) {
                same += ballot[i] == heads[i] ? 1 : 0;
            }
        }
        return (double) same / heads.length / ballots.length;
    }

    private void arcs(int from, int to) {
        if (from == 0) {
            // One root: nothing else hangs from the root when it gets a child.
            leftArc[0][to] = NEVER;
            rightArc[0][to] = leftTree[1][to] + votes[0][to];
            arcSplit[0][to] = 0;
            return;
        }
        float best = NEVER;
        for (int split = from; split < to; split++) {
            float sum = rightTree[from][split] + leftTree[split + 1][to];
            if (sum > best) {
                best = sum;
                arcSplit[from][to] = split;
            }
        }
        leftArc[from][to] = best + votes[to][from];
        rightArc[from][to] = best + votes[from][to];
    }

    private void trees(int from, int to) {
        float best = NEVER * 2;
        for (int split = from; split < to; split++) {
            float sum = leftTree[from][split] + leftArc[split][to];
            if (sum > best) {
                best = sum;
                leftTreeSplit[from][to] = split;
            }
        }
        leftTree[from][to] = best;
        best = NEVER * 2;
        for (int split = from + 1; split <= to; split++) {
            float sum = rightArc[from][split] + rightTree[split][to];
            if (sum > best) {
                best = sum;
                rightTreeSplit[from][to] = split;
            }
        }
        rightTree[from][to] = best;
    }

    private void readRight(int from, int to) {
        if (from < to) {
            int split = rightTreeSplit[from][to];
            heads[split - 1] = from - 1;
            readRight(from, arcSplit[from][split]);
            readLeft(arcSplit[from][split] + 1, split);
            readRight(split, to);
        }
    }

    private void readLeft(int from, int to) {
        if (from < to) {
            int split = leftTreeSplit[from][to];
            heads[split - 1] = to - 1;
            readLeft(from, split);
            readRight(split, arcSplit[split][to]);
            readLeft(arcSplit[split][to] + 1, to);
        }
    }
}
