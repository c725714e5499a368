package readout.fact.statement;

import java.util.Arrays;

/** Collects features: each a hash of a template number and up to three values, cut to the size of a table. */
final class FeatureHash {

    private static final int MOST = 128;

    private final int mask;
    private int[] buffer = new int[32];
    private int count;

    /** @param bits the binary logarithm of the size of the table */
    FeatureHash(int bits) {
        this.mask = (1 << bits) - 1;
    }

    void clear() {
        count = 0;
    }

    int[] copy() {
        return Arrays.copyOf(buffer, count);
    }

    void add(int template, int a) {
        add(template, a, 0, 0);
    }

    void add(int template, int a, int b) {
        add(template, a, b, 0);
    }

    void add(int template, int a, int b, int c) {
        int h = template * 0x9E3779B1;
        h = (h ^ a) * 0x85EBCA6B;
        h ^= h >>> 15;
        h = (h ^ b) * 0xC2B2AE35;
        h ^= h >>> 13;
        h = (h ^ c) * 0x27D4EB2F;
        h ^= h >>> 16;
        if (count == buffer.length && count < MOST) {
            buffer = Arrays.copyOf(buffer, 2 * count);
        }
        if (count < MOST) {
            buffer[count++] = h & mask;
        }
    }
}
