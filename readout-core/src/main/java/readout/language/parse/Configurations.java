package readout.language.parse;

import java.util.Arrays;

/**
 * The states of an arc-hybrid transition system (Kuhlmann, Gómez-Rodríguez and Satta 2011) in packed arrays. Stacks
 * and partial trees are linked and shared between states, so that a transition costs constant time and memory and a
 * beam needs no copies. State 0 is unused; node 0 and cell 0 mean "none".
 */
public final class Configurations {

    /** Pushes the next token. */
    public static final int SHIFT = 0;
    /** The top of the stack becomes a left child of the next token. */
    public static final int LEFT = 1;
    /** The top of the stack becomes a right child of the one below it. */
    public static final int RIGHT = 2;
    /** The number of actions. */
    public static final int ACTIONS = 3;

    private static final int START = 1 << 12;

    private int length;
    private int states;
    private int cells;
    private int nodes;

    // of a state
    int[] top = new int[START];
    int[] next = new int[START];
    int[] nextNode = new int[START];
    int[] previous = new int[START];
    byte[] action = new byte[START];
    float[] score = new float[START];
    // of a stack cell
    int[] cellNode = new int[START];
    int[] cellBelow = new int[START];
    // of a node: a token with the outermost two children on each side, their numbers and the classes of their tags
    int[] token = new int[START];
    int[] left = new int[START];
    int[] left2 = new int[START];
    int[] right = new int[START];
    int[] right2 = new int[START];
    int[] counts = new int[START];
    int[] leftSet = new int[START];
    int[] rightSet = new int[START];

    private int[] coarse = new int[0];

    /** Starts a sentence and returns its first state. */
    public int start(Words words) {
        length = words.size();
        coarse = words.coarse;
        states = 1;
        cells = 1;
        nodes = 1;
        int state = newState(0, SHIFT);
        next[state] = 1;
        nextNode[state] = leaf(1);
        return state;
    }

    /** Whether no action is left. */
    public boolean isFinal(int state) {
        return next[state] > length && cellBelow[top[state]] == 0;
    }

    /** Whether an action is allowed. */
    public boolean allows(int state, int act) {
        boolean buffer = next[state] <= length;
        int cell = top[state];
        if (act == SHIFT) {
            return buffer;
        }
        return cell != 0 && (act == LEFT ? buffer : cellBelow[cell] != 0);
    }

    /** Takes an action. */
    public int advance(int state, int act, float newScore) {
        int after = newState(state, act);
        score[after] = newScore;
        int cell = top[state];
        if (act == SHIFT) {
            top[after] = push(nextNode[state], cell);
            next[after] = next[state] + 1;
            nextNode[after] = next[after] <= length ? leaf(next[after]) : 0;
        } else if (act == LEFT) {
            top[after] = cellBelow[cell];
            next[after] = next[state];
            nextNode[after] = withLeft(nextNode[state], cellNode[cell]);
        } else {
            int below = cellBelow[cell];
            top[after] = push(withRight(cellNode[below], cellNode[cell]), cellBelow[below]);
            next[after] = next[state];
            nextNode[after] = nextNode[state];
        }
        return after;
    }

    /** The score that {@link #advance} was given. */
    public float score(int state) {
        return score[state];
    }

    /** The state before the last action, 0 at the start. */
    public int previous(int state) {
        return previous[state];
    }

    /** The last action. */
    public int action(int state) {
        return action[state];
    }

    /** The actions that lead to a state, from the first on. */
    public int[] actions(int state) {
        int count = 0;
        for (int s = state; previous[s] != 0; s = previous[s]) {
            count++;
        }
        int[] actions = new int[count];
        for (int s = state; previous[s] != 0; s = previous[s]) {
            actions[--count] = action[s];
        }
        return actions;
    }

    private int newState(int from, int act) {
        if (states == top.length) {
            growStates();
        }
        previous[states] = from;
        action[states] = (byte) act;
        score[states] = 0;
        top[states] = 0;
        return states++;
    }

    private int push(int node, int below) {
        if (cells == cellNode.length) {
            cellNode = Arrays.copyOf(cellNode, cells * 2);
            cellBelow = Arrays.copyOf(cellBelow, cells * 2);
        }
        cellNode[cells] = node;
        cellBelow[cells] = below;
        return cells++;
    }

    private int leaf(int word) {
        int node = newNode();
        token[node] = word;
        left[node] = 0;
        left2[node] = 0;
        right[node] = 0;
        right2[node] = 0;
        counts[node] = 0;
        leftSet[node] = 0;
        rightSet[node] = 0;
        return node;
    }

    private int withLeft(int head, int child) {
        int node = copy(head);
        left2[node] = left[head];
        left[node] = child;
        counts[node] = counts[head] + 1;
        leftSet[node] = leftSet[head] | coarse[token[child]];
        return node;
    }

    private int withRight(int head, int child) {
        int node = copy(head);
        right2[node] = right[head];
        right[node] = child;
        counts[node] = counts[head] + (1 << 16);
        rightSet[node] = rightSet[head] | coarse[token[child]];
        return node;
    }

    private int copy(int from) {
        int node = newNode();
        token[node] = token[from];
        left[node] = left[from];
        left2[node] = left2[from];
        right[node] = right[from];
        right2[node] = right2[from];
        counts[node] = counts[from];
        leftSet[node] = leftSet[from];
        rightSet[node] = rightSet[from];
        return node;
    }

    private int newNode() {
        if (nodes == token.length) {
            int wide = nodes * 2;
            token = Arrays.copyOf(token, wide);
            left = Arrays.copyOf(left, wide);
            left2 = Arrays.copyOf(left2, wide);
            right = Arrays.copyOf(right, wide);
            right2 = Arrays.copyOf(right2, wide);
            counts = Arrays.copyOf(counts, wide);
            leftSet = Arrays.copyOf(leftSet, wide);
            rightSet = Arrays.copyOf(rightSet, wide);
        }
        return nodes++;
    }

    private void growStates() {
        int wide = states * 2;
        top = Arrays.copyOf(top, wide);
        next = Arrays.copyOf(next, wide);
        nextNode = Arrays.copyOf(nextNode, wide);
        previous = Arrays.copyOf(previous, wide);
        action = Arrays.copyOf(action, wide);
        score = Arrays.copyOf(score, wide);
    }
}
