package readout.language.parse;

import java.util.Arrays;

/**
 * The features for the relation of a token to its head, seen from the finished tree: both words, the head's own
 * relation, children and siblings on both sides with the relations that are known already, position and distance.
 */
public final class RelationFeatures extends FeatureKeys {

    /** No token has more features than this. */
    public static final int MAXIMUM = 96;

    private int[] firstLeft = new int[0];
    private int[] lastLeft = new int[0];
    private int[] firstRight = new int[0];
    private int[] lastRight = new int[0];
    private int[] before = new int[0];
    private int[] after = new int[0];
    private int[] order = new int[0];
    private int[] childSet = new int[0];
    private long[] used = new long[0];

    private RelationFeatures() {
        super(MAXIMUM);
    }

    public static RelationFeatures create() {
        return new RelationFeatures();
    }

    /** The tokens from the root down, children of one head from left to right; valid after {@link #start}. */
    public int[] order() {
        return order;
    }

    /** Takes in a tree: heads of the tokens from 1, 0 for the root. */
    public void start(Words words, int[] heads) {
        int n = words.size();
        ensure(n + 2);
        Arrays.fill(firstLeft, 0, n + 1, 0);
        Arrays.fill(lastLeft, 0, n + 1, 0);
        Arrays.fill(firstRight, 0, n + 1, 0);
        Arrays.fill(lastRight, 0, n + 1, 0);
        Arrays.fill(childSet, 0, n + 1, 0);
        Arrays.fill(used, 0, n + 1, 0L);
        int[] last = order;
        Arrays.fill(last, 0, n + 1, 0);
        for (int i = 1; i <= n; i++) {
            int head = heads[i];
            before[i] = last[head];
            after[i] = 0;
            if (before[i] != 0) {
                after[before[i]] = i;
            }
            last[head] = i;
            childSet[head] |= words.coarse[i];
            if (i < head) {
                firstLeft[head] = firstLeft[head] == 0 ? i : firstLeft[head];
                lastLeft[head] = i;
            } else {
                firstRight[head] = firstRight[head] == 0 ? i : firstRight[head];
                lastRight[head] = i;
            }
        }
        fillOrder(n);
    }

    private void fillOrder(int n) {
        int filled = 0;
        for (int child = firstRight[0]; child != 0; child = after[child]) {
            order[filled++] = child;
        }
        for (int done = 0; done < filled; done++) {
            int head = order[done];
            int child = firstLeft[head] != 0 ? firstLeft[head] : firstRight[head];
            for (; child != 0 && filled < n; child = after[child]) {
                order[filled++] = child;
            }
        }
    }

    /** Notes the relation of a token for the features of those that come later in {@link #order}. */
    public void decided(int token, int head, int relation) {
        used[head] |= 1L << relation;
    }

    /**
     * Computes the features of one token.
     *
     * @param relations those decided so far, by token
     */
    public void extract(Words words, int[] heads, int[] relations, int d) {
        count = 0;
        int[] w = words.word;
        int[] t = words.tag;
        int h = heads[d];
        int g = h == 0 ? 0 : heads[h];
        int dw = w[d];
        int hw = w[h];
        int dt = t[d];
        int ht = t[h];
        int gt = t[g];
        int hr = h == 0 ? 63 : relations[h];
        int side = h == 0 ? 2 : d < h ? 0 : 1;
        int sib = before[d];
        int sibr = sib == 0 ? 62 : relations[sib];
        int nextSib = after[d];
        int dl = firstLeft[d];
        int dl2 = lastLeft[d];
        int dr = lastRight[d];
        int dr2 = firstRight[d];
        int hl = firstLeft[h];
        int hrr = lastRight[h];
        int sided = pack(dt, ht, side);
        int dist = side == 2 ? 0 : Math.min(Math.abs(d - h), 7);

        add(0, 0);
        add(1, dw, side);
        add(2, dt, side);
        add(3, dw, pack(dt, side));
        add(4, hw, pack(dt, side));
        add(5, sided);
        add(6, dw, sided);
        add(7, hw, sided);
        add(8, dw, hw, side);
        add(9, sided, hr);
        add(10, dw, hr, side);
        add(11, hw, hr, pack(dt, side));
        add(12, sided, gt);
        add(13, sided, dist);
        add(14, words.suffix[d], pack(dt, side), ht);
        add(15, words.suffix[h], pack(dt, side), ht);
        add(16, words.cluster[d], words.cluster[h], side);
        add(17, words.cluster[d], sided);
        add(18, words.cluster[h], sided);
        // children: prepositions, auxiliaries, markers, determiners
        add(19, w[dl], sided);
        add(20, w[dl], pack(dt, side), t[dl]);
        add(21, w[dl2], sided);
        add(22, pack(t[dl], t[dl2], dt, side), ht);
        add(23, pack(t[dr], dt, side), ht);
        add(24, w[dr], sided);
        add(25, pack(t[dr2], t[dr], dt, side), ht);
        add(26, childSet[d], sided);
        add(27, childSet[d], pack(dt, side), t[dl]);
        add(28, w[dl], hw, pack(dt, side));
        add(29, w[dl], dw, pack(ht, side));
        // siblings and what the head has already
        add(30, pack(sibr, side), pack(dt, ht));
        add(31, w[sib], sided);
        add(32, t[sib], sided);
        add(33, t[nextSib], sided);
        add(34, w[nextSib], sided);
        add(35, pack(t[sib], t[nextSib]), sided);
        add(36, (int) used[h], (int) (used[h] >>> 32), pack(dt, side));
        add(37, (int) used[h], (int) (used[h] >>> 32), sided);
        add(38, hw, pack(sibr, side), dt);
        add(39, childSet[h], sided);
        add(40, childSet[h], hw, pack(dt, side));
        add(41, childSet[h], childSet[d], sided);
        add(42, w[hl], sided);
        add(43, pack(t[hl], t[hrr]), sided);
        add(
                44,
                d == firstLeft[h] ? 1 : d == lastRight[h] ? 2 : 0,
                sided,
                d == lastLeft[h] ? 1 : d == firstRight[h] ? 2 : 0);
        // neighbours in the text
        add(45, pack(t[d - 1], dt, t[d + 1]), side);
        add(46, pack(t[d - 1], dt, t[d + 1], ht), side);
        add(47, w[d - 1], sided);
        add(48, w[d + 1], sided);
        add(49, w[d - 1], dw, side);
        add(50, w[d + 1], dw, side);
        add(51, words.between(Math.min(d, h), Math.max(d, h)), sided);
        add(52, pack(hr, t[g]), sided);
        add(53, w[g], sided);
        add(54, w[dl], w[dl2], pack(dt, side));
        add(55, d == 1 ? 1 : d == words.size() ? 2 : 0, sided);
        add(56, w[words.size()], pack(dt, side), d == 1 ? 1 : 0);
        add(57, pack(t[firstLeft[dl]], t[dl], dt), side);
        add(58, w[dl], t[d - 1], sided);
        add(59, h == 0 ? 0 : t[h - 1], sided, t[h + 1]);
    }

    private void ensure(int length) {
        if (order.length < length) {
            int wide = length + length / 2 + 64;
            firstLeft = new int[wide];
            lastLeft = new int[wide];
            firstRight = new int[wide];
            lastRight = new int[wide];
            before = new int[wide];
            after = new int[wide];
            order = new int[wide];
            childSet = new int[wide];
            used = new long[wide];
        }
    }
}
