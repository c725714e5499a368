package readout.language;

/** A read-mostly map from int to int by open addressing, in two packed arrays. */
final class IntTable {

    /** What is not there. */
    static final int ABSENT = -1;

    private final int[] keys;
    private final int[] values;
    private final int mask;

    /**
     * @param keys distinct
     * @param values not negative
     */
    IntTable(int[] keys, int[] values) {
        int capacity = Integer.highestOneBit(Math.max(8, keys.length * 2 - 1)) * 2;
        this.keys = new int[capacity];
        this.values = new int[capacity];
        this.mask = capacity - 1;
        java.util.Arrays.fill(this.values, ABSENT);
        for (int i = 0; i < keys.length; i++) {
            int slot = slot(keys[i]);
            this.keys[slot] = keys[i];
            this.values[slot] = values[i];
        }
    }

    int get(int key) {
        return values[slot(key)];
    }

    private int slot(int key) {
        int slot = key & mask;
        while (values[slot] != ABSENT && keys[slot] != key) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }
}
