package readout.record;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Chooses a few sets that together cover most: each next one is that which adds most (Chvatal 1979). */
final class Cover {

    private Cover() {}

    /** Names of at most {@code most} sets, the first named of equals; those that add nothing come last, as they are. */
    static List<Integer> of(Map<Integer, BitSet> sets, int most) {
        if (sets.size() <= most) {
            return List.copyOf(sets.keySet());
        }
        Map<Integer, BitSet> rest = new LinkedHashMap<>(sets);
        BitSet covered = new BitSet();
        List<Integer> chosen = new ArrayList<>();
        while (chosen.size() < most) {
            int best = best(rest, covered);
            chosen.add(best);
            covered.or(rest.getOrDefault(best, covered));
            rest.remove(best);
        }
        return chosen;
    }

    private static int best(Map<Integer, BitSet> sets, BitSet covered) {
        int best = 0;
        int most = -1;
        for (Map.Entry<Integer, BitSet> set : sets.entrySet()) {
            BitSet added = (BitSet) set.getValue().clone();
            added.andNot(covered);
            if (added.cardinality() > most) {
                most = added.cardinality();
                best = set.getKey();
            }
        }
        return best;
    }
}
