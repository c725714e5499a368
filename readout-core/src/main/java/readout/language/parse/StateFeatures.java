package readout.language.parse;

/**
 * The features of a state: words, tags and classes of the top of the stack, of the next tokens and of their children,
 * alone and combined, after Zhang and Nivre (2011), with the tags that lie between and around the two ends of the
 * possible arcs as in graph-based parsers (McDonald, Crammer and Pereira 2005). Each feature is a 64-bit key.
 */
public final class StateFeatures extends FeatureKeys {

    /** No state has more features than this. */
    public static final int MAXIMUM = 160;

    private StateFeatures() {
        super(MAXIMUM);
    }

    public static StateFeatures create() {
        return new StateFeatures();
    }

    /** Computes the features of a state. */
    public void extract(Configurations c, int state, Words words) {
        count = 0;
        int[] w = words.word;
        int[] t = words.tag;
        int cell0 = c.top[state];
        int cell1 = c.cellBelow[cell0];
        int cell2 = c.cellBelow[cell1];
        int n0 = c.cellNode[cell0];
        int n1 = c.cellNode[cell1];
        int n2 = c.cellNode[cell2];
        int nb = c.nextNode[state];
        int s0 = c.token[n0];
        int s1 = c.token[n1];
        int s2 = c.token[n2];
        int b0 = c.next[state];
        int b1 = Math.min(b0 + 1, words.size() + 1);
        int b2 = Math.min(b0 + 2, words.size() + 1);
        int b3 = Math.min(b0 + 3, words.size() + 1);
        int s0w = w[s0];
        int s1w = w[s1];
        int b0w = w[b0];
        int b1w = w[b1];
        int s0t = t[s0];
        int s1t = t[s1];
        int s2t = t[s2];
        int b0t = t[b0];
        int b1t = t[b1];
        int b2t = t[b2];
        int s0l = c.token[c.left[n0]];
        int s0l2 = c.token[c.left2[n0]];
        int s0r = c.token[c.right[n0]];
        int s0r2 = c.token[c.right2[n0]];
        int s1l = c.token[c.left[n1]];
        int s1r = c.token[c.right[n1]];
        int s1r2 = c.token[c.right2[n1]];
        int b0l = c.token[c.left[nb]];
        int b0l2 = c.token[c.left2[nb]];
        int s2r = c.token[c.right[n2]];

        // single tokens
        add(0, s0w);
        add(1, s0t);
        add(2, s0w, s0t);
        add(3, s1w);
        add(4, s1t);
        add(5, s1w, s1t);
        add(6, b0w);
        add(7, b0t);
        add(8, b0w, b0t);
        add(9, b1w);
        add(10, b1w, b1t);
        add(11, w[b2], b2t);
        add(12, w[s2], s2t);
        add(13, pack(b0t, b1t));
        add(14, pack(b0t, b1t, b2t));
        add(15, pack(b0t, b1t, b2t, t[b3]));
        add(16, words.suffix[s0], s0t);
        add(17, words.suffix[b0], b0t);
        add(18, words.cluster[s0], s0t);
        add(19, words.cluster[b0], b0t);
        add(20, words.cluster[s1], s1t);
        add(21, words.cluster[b1], b1t);

        // pairs
        add(22, s0w, b0w);
        add(23, s0w, pack(s0t, b0t));
        add(24, b0w, pack(s0t, b0t));
        add(25, s0w, b0w, pack(s0t, b0t));
        add(26, pack(s0t, b0t));
        add(27, s1w, s0w);
        add(28, s1w, pack(s1t, s0t));
        add(29, s0w, pack(s1t, s0t));
        add(30, s1w, s0w, pack(s1t, s0t));
        add(31, pack(s1t, s0t));
        add(32, s1w, b0w);
        add(33, s1w, b0t);
        add(34, s1t, b0w);
        add(35, pack(s1t, b0t));
        add(36, b0w, b1w);
        add(37, b0w, b1t);
        add(38, b0t, b1w);
        add(39, words.cluster[s0], words.cluster[b0]);
        add(40, words.cluster[s1], words.cluster[s0]);
        add(41, words.cluster[s1], words.cluster[b0]);
        add(42, words.cluster[s0], b0w);
        add(43, s0w, words.cluster[b0]);
        add(44, words.cluster[s1], s0w);
        add(45, s1w, words.cluster[s0]);

        // three tokens
        add(46, pack(s0t, b0t, b1t));
        add(47, pack(s0t, b0t, b1t, b2t));
        add(48, pack(s1t, s0t, b0t));
        add(49, pack(s1t, s0t, b0t, b1t));
        add(50, pack(s2t, s1t, s0t));
        add(51, pack(s2t, s1t, s0t, b0t));
        add(52, s0w, pack(s1t, s0t, b0t));
        add(53, s1w, pack(s1t, s0t, b0t));
        add(54, b0w, pack(s1t, s0t, b0t));
        add(55, s0w, pack(s0t, b0t, b1t));
        add(56, s1w, s0w, b0w);
        add(57, s1w, s0t, b0w);
        add(58, s1w, s0w, b0t);

        // children
        add(59, pack(s0t, t[s0l], b0t));
        add(60, pack(s0t, t[s0r], b0t));
        add(61, pack(s0t, b0t, t[b0l]));
        add(62, pack(s1t, t[s1r], s0t));
        add(63, pack(s1t, t[s1l], s0t));
        add(64, pack(s1t, s0t, t[s0l]));
        add(65, pack(s1t, s0t, t[s0r]));
        add(66, w[s0l], pack(s0t, t[s0l]));
        add(67, w[s0r], pack(s0t, t[s0r]));
        add(68, w[b0l], pack(b0t, t[b0l]));
        add(69, w[s1r], pack(s1t, t[s1r]));
        add(70, w[s1l], pack(s1t, t[s1l]));
        add(71, pack(s0t, t[s0l], t[s0l2], b0t));
        add(72, pack(s0t, t[s0r], t[s0r2], b0t));
        add(73, pack(b0t, t[b0l], t[b0l2], s0t));
        add(74, pack(s1t, t[s1r], t[s1r2], s0t));
        add(75, s0w, w[s0l], pack(s0t, b0t));
        add(76, s0w, w[s0r], pack(s0t, b0t));
        add(77, b0w, w[b0l], pack(s0t, b0t));
        add(78, s1w, w[s1r], pack(s1t, s0t));
        // a prepositional phrase: governor, preposition and noun
        add(79, s1w, w[s0l], pack(s1t, s0t));
        add(80, s1w, w[s0l], s0w);
        add(81, s1t, w[s0l], s0w);
        add(82, s1w, w[s0l], pack(s1t, s0t, b0t));
        add(83, w[s0l], pack(s1t, s0t, t[s0l], b0t));
        add(84, w[b0l], pack(s0t, b0t));
        add(85, pack(s2t, t[s2r], s1t, s0t), b0t);
        add(86, pack(s1t, t[s1l], t[s1r], s0t), b0t);
        add(87, pack(s0t, t[s0l], t[s0r], b0t), t[b0l]);
        add(88, pack(s1t, t[s1r], s0t, b0t));
        add(89, pack(s1t, t[s1l], s0t, b0t));

        // numbers and classes of children
        int s0c = c.counts[n0];
        int s1c = c.counts[n1];
        int bc = c.counts[nb];
        int s0vl = Math.min(s0c & 0xffff, 5);
        int s0vr = Math.min(s0c >>> 16, 5);
        int s1vl = Math.min(s1c & 0xffff, 5);
        int s1vr = Math.min(s1c >>> 16, 5);
        int bvl = Math.min(bc & 0xffff, 5);
        add(90, s0w, pack(s0vl, s0vr));
        add(91, pack(s0t, s0vl, s0vr));
        add(92, s1w, pack(s1vl, s1vr));
        add(93, pack(s1t, s1vl, s1vr));
        add(94, b0w, bvl);
        add(95, pack(b0t, bvl));
        add(96, c.leftSet[n0], s0t);
        add(97, c.rightSet[n0], s0t);
        add(98, c.leftSet[nb], b0t);
        add(99, c.rightSet[n1], s1t);
        add(100, c.leftSet[n1], s1t);
        add(101, c.leftSet[n0], s0w);
        add(102, c.rightSet[n0], s0w);
        add(103, c.leftSet[nb], b0w);
        add(104, c.rightSet[n1], s1w);
        add(105, c.leftSet[nb], pack(s0t, b0t));
        add(106, c.rightSet[n1], pack(s1t, s0t));
        add(107, c.rightSet[n0], pack(s0t, b0t));
        add(108, c.leftSet[n1], c.rightSet[n1], pack(s1t, s0t));
        add(109, c.leftSet[n0], c.rightSet[n0], pack(s0t, b0t));

        // distance, and what lies between and around
        int dsb = distance(s0, b0);
        int dss = distance(s1, s0);
        add(110, dsb, pack(s0t, b0t));
        add(111, dsb, s0w, b0t);
        add(112, dsb, s0t, b0w);
        add(113, dss, pack(s1t, s0t));
        add(114, dss, s1w, s0t);
        add(115, dss, s1t, s0w);
        int between0 = words.between(s0, b0);
        int between1 = words.between(s1, s0);
        add(116, between0, pack(s0t, b0t));
        add(117, between1, pack(s1t, s0t));
        add(118, between0, s0w);
        add(119, between0, b0w);
        add(120, between1, s1w);
        add(121, between1, s0w);
        add(122, between0, between1, pack(s1t, s0t, b0t));
        int s0a = s0 == 0 ? 0 : s0 + 1;
        int s1a = s1 == 0 ? 0 : s1 + 1;
        int s0p = Math.max(0, s0 - 1);
        int b0p = Math.max(0, b0 - 1);
        add(123, pack(s0t, t[s0a], t[b0p], b0t));
        add(124, pack(t[s0p], s0t, t[b0p], b0t));
        add(125, pack(s0t, t[s0a], b0t, b1t));
        add(126, pack(s1t, t[s1a], t[s0p], s0t));
        add(127, pack(s1t, t[s0p], s0t, t[s0a]));
        add(128, w[s0a], s0t, b0t);
        add(129, w[b0p], s0t, b0t);
        add(130, w[s0p], s0t, b0t);
        add(131, words.verbsFrom(Math.min(b0, words.size() + 1)), pack(s1t, s0t, b0t));
        add(132, w[words.size()], pack(s0t, b0t));
        add(133, s0p == 0 ? 1 : 2, pack(s0t, b0t), cell1 == 0 ? 1 : 2);
        add(134, w[b1], pack(s0t, b0t));
        add(135, w[b1], w[b0], s0t);
    }

    private static int distance(int left, int right) {
        if (left == 0) {
            return 0;
        }
        int d = right - left;
        return d <= 5 ? d : d <= 8 ? 6 : d <= 14 ? 7 : d <= 25 ? 8 : 9;
    }
}
