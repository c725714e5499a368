package readout.eval.train;

import java.util.Arrays;
import readout.language.parse.Configurations;

/** Gold sequences of actions for the arc-hybrid system. */
final class Oracle {

    private Oracle() {}

    /** Heads of tokens from 1, lifted until no two arcs cross (Nivre and Nilsson 2005, without the relations). */
    static int[] projective(int[] heads) {
        int n = heads.length;
        int[] out = new int[n + 1];
        for (int i = 0; i < n; i++) {
            out[i + 1] = heads[i] + 1;
        }
        for (int lift = shortestCrossing(out); lift != 0; lift = shortestCrossing(out)) {
            out[lift] = out[out[lift]];
        }
        return out;
    }

    /** The token whose arc is the shortest of those that span a token outside their head's subtree, or 0. */
    private static int shortestCrossing(int[] heads) {
        int best = 0;
        for (int d = 1; d < heads.length; d++) {
            int h = heads[d];
            int span = Math.abs(d - h);
            if (h != 0 && (best == 0 || span < Math.abs(best - heads[best])) && crosses(heads, d)) {
                best = d;
            }
        }
        return best;
    }

    private static boolean crosses(int[] heads, int d) {
        int h = heads[d];
        for (int k = Math.min(d, h) + 1; k < Math.max(d, h); k++) {
            int up = k;
            while (up != 0 && up != h) {
                up = heads[up];
            }
            if (up == 0) {
                return true;
            }
        }
        return false;
    }

    /** The actions that build a projective tree. */
    static int[] actions(int[] heads) {
        int n = heads.length - 1;
        int[] actions = new int[2 * n - 1];
        int[] stack = new int[n + 1];
        int[] missing = new int[n + 1];
        for (int i = 1; i <= n; i++) {
            missing[heads[i]]++;
        }
        int depth = 0;
        int next = 1;
        int count = 0;
        while (next <= n || depth > 1) {
            int s0 = depth > 0 ? stack[depth - 1] : 0;
            if (s0 != 0 && missing[s0] == 0 && next <= n && heads[s0] == next) {
                actions[count++] = Configurations.LEFT;
                missing[next]--;
                depth--;
            } else if (depth > 1 && missing[s0] == 0 && heads[s0] == stack[depth - 2]) {
                actions[count++] = Configurations.RIGHT;
                missing[stack[depth - 2]]--;
                depth--;
            } else {
                if (next > n) {
                    throw new IllegalArgumentException("not a projective tree: " + Arrays.toString(heads));
                }
                actions[count++] = Configurations.SHIFT;
                stack[depth++] = next++;
            }
        }
        return actions;
    }
}
