package readout.record;

/**
 * In how many stories keys occur, for those that occur in more than one. The first time a key only sets a bit (Bloom
 * 1970), so the many that never return cost no more; a key may therefore be counted once too often.
 */
final class PairCounts {

    private static final int BITS = 1 << 26;

    private final long[] seen = new long[BITS / Long.SIZE];
    private long[] keys = new long[1 << 12];
    private int[] counts = new int[1 << 12];
    private int size;

    /** Notes that one more story has a key. */
    void add(long key) {
        long hash = key * 0x9E3779B97F4A7C15L;
        int bit = (int) (hash >>> 38) & BITS - 1;
        if ((seen[bit >>> 6] & 1L << bit) == 0) {
            seen[bit >>> 6] |= 1L << bit;
            return;
        }
        if (2 * size > keys.length) {
            grow();
        }
        int slot = slot(key);
        if (counts[slot] == 0) {
            keys[slot] = key;
            counts[slot] = 1;
            size++;
        }
        counts[slot]++;
    }

    /** In how many stories a key occurs: 1 also for one in none. */
    int get(long key) {
        return Math.max(1, counts[slot(key)]);
    }

    private int slot(long key) {
        int mask = keys.length - 1;
        int slot = (int) (key * 0x9E3779B97F4A7C15L >>> 33) & mask;
        while (counts[slot] != 0 && keys[slot] != key) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldCounts = counts;
        keys = new long[2 * oldKeys.length];
        counts = new int[keys.length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldCounts[i] != 0) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                counts[slot] = oldCounts[i];
            }
        }
    }
}
