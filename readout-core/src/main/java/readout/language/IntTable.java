package readout.language;

/** A map from int to int by open addressing, keys and values in turn in one packed array. Immutable. */
final class IntTable {

    /** What is not there. */
    static final int ABSENT = -1;

    private final int[] pairs;
    private final int mask;

    /**
     * @param keys distinct
     * @param values not negative
     */
    IntTable(int[] keys, int[] values) {
        int capacity = Integer.highestOneBit(Math.max(8, keys.length * 2 - 1)) * 2;
        pairs = new int[capacity * 2];
        mask = capacity - 1;
        for (int i = 0; i < capacity; i++) {
            pairs[2 * i + 1] = ABSENT;
        }
        for (int i = 0; i < keys.length; i++) {
            int at = find(keys[i]);
            pairs[at] = keys[i];
            pairs[at + 1] = values[i];
        }
    }

    int get(int key) {
        return pairs[find(key) + 1];
    }

    /** Where the pair of a key stands, or the free place for it. */
    private int find(int key) {
        int slot = key & mask;
        // One branch on both conditions: apart, the processor could predict neither.
        while (pairs[2 * slot + 1] != ABSENT & pairs[2 * slot] != key) {
            slot = (slot + 1) & mask;
        }
        return 2 * slot;
    }
}
