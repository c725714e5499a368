package readout.language.parse;

/**
 * The finished weights of the relations: for each feature a short list of relations with a weight. Immutable once
 * built.
 */
public final class RelationTable {

    private static final long CHECK = 0xffffffff00000000L;

    private final long[] rows;
    private final int mask;
    private final byte[] relations;
    private final short[] weights;
    private int filled;

    /** An empty table for at most {@code capacity} features with {@code weights} weights in all. */
    public RelationTable(int capacity, int weights) {
        int bits = Math.max(4, 33 - Integer.numberOfLeadingZeros(Math.max(1, capacity)));
        rows = new long[1 << bits];
        mask = rows.length - 1;
        relations = new byte[weights + 1];
        this.weights = new short[weights + 1];
        filled = 1;
    }

    /** Adds a feature with the weights that are not 0. */
    public void put(long key, int[] relationWeights) {
        int slot = slot(key);
        int from = filled;
        for (int r = 0; r < relationWeights.length; r++) {
            if (relationWeights[r] != 0) {
                relations[filled] = (byte) r;
                weights[filled++] = (short) relationWeights[r];
            }
        }
        rows[slot] = key & CHECK | (long) from << 7 | filled - from;
    }

    private int slot(long key) {
        int slot = (int) (key >>> 24) & mask;
        while (rows[slot] != 0 && ((rows[slot] ^ key) & CHECK) != 0) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    /** Adds the weights of the features to the totals of the relations. */
    public void score(long[] features, int count, int[] totals) {
        for (int i = 0; i < count; i++) {
            long row = rows[slot(features[i])];
            int from = (int) row >>> 7;
            int end = from + ((int) row & 0x7f);
            for (int k = from; k < end; k++) {
                totals[relations[k]] += weights[k];
            }
        }
    }
}
