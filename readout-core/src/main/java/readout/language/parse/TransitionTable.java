package readout.language.parse;

/**
 * The finished weights of the actions: an open-addressed table of 64-bit rows, each with 16 bits of its key and three
 * 16-bit weights, so that a feature costs one cache line. Immutable once built.
 */
public final class TransitionTable implements Scores {

    private static final long CHECK = 0xffff000000000000L;

    private final long[] rows;
    private final int mask;
    private final int shift;

    /** An empty table for at most {@code capacity} features. */
    public TransitionTable(int capacity) {
        int bits = Math.max(4, 33 - Integer.numberOfLeadingZeros(Math.max(1, capacity)));
        rows = new long[1 << bits];
        mask = rows.length - 1;
        shift = 48 - bits;
    }

    /** Adds a feature with its weights; a feature whose row is taken by one with the same 16 bits shares it. */
    public void put(long key, int shiftWeight, int leftWeight, int rightWeight) {
        int slot = slot(key);
        rows[slot] = key & CHECK
                | (long) (rightWeight & 0xffff) << 32
                | (long) (leftWeight & 0xffff) << 16
                | shiftWeight & 0xffff;
    }

    private int slot(long key) {
        int slot = (int) (key >>> shift) & mask;
        while (rows[slot] != 0 && ((rows[slot] ^ key) & CHECK) != 0) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    @Override
    public void score(long[] features, int count, float[] totals) {
        int a = 0;
        int b = 0;
        int c = 0;
        for (int i = 0; i < count; i++) {
            long row = rows[slot(features[i])];
            a += (short) row;
            b += (short) (row >> 16);
            c += (short) (row >> 32);
        }
        totals[0] = a;
        totals[1] = b;
        totals[2] = c;
    }
}
