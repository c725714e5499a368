package readout.record;

import java.util.BitSet;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;

/**
 * Chooses sets that together cover most: each next one is that which adds most (Chvatal 1979), of equals the largest, of
 * these the first named. What a set adds only shrinks, so that it is counted again only when its turn has come (Minoux
 * 1978).
 */
final class Cover<K> {

    private final PriorityQueue<Candidate<K>> candidates =
            new PriorityQueue<>((one, other) -> one.isBefore(other) ? -1 : 1);
    private final BitSet covered = new BitSet();

    private record Candidate<K>(K name, int order, BitSet set, int size, int adds) {

        boolean isBefore(Candidate<K> other) {
            return adds != other.adds
                    ? adds > other.adds
                    : size != other.size ? size > other.size : order < other.order;
        }
    }

    /** @param sets in the order in which equals are taken */
    Cover(Map<K, BitSet> sets) {
        sets.forEach((name, set) -> {
            int size = set.cardinality();
            candidates.add(new Candidate<>(name, candidates.size(), set, size, size));
        });
    }

    /** The name of the next set; those that add nothing come last, the largest first. */
    Optional<K> next() {
        while (true) {
            Candidate<K> first = candidates.poll();
            if (first == null) {
                return Optional.empty();
            }
            int adds = adds(first.set);
            if (adds == first.adds) {
                covered.or(first.set);
                return Optional.of(first.name);
            }
            candidates.add(new Candidate<>(first.name, first.order, first.set, first.size, adds));
        }
    }

    private int adds(BitSet set) {
        int adds = 0;
        for (int i = set.nextSetBit(0); i >= 0; i = set.nextSetBit(i + 1)) {
            adds += covered.get(i) ? 0 : 1;
        }
        return adds;
    }
}
