package readout.story;

/**
 * Numbers by term, without boxes: open addressing with linear probing (Knuth 1973, section 6.4). A story of hundreds of
 * terms is held tens of thousands of times. Its order is that of the first additions, so that sums come out the same on
 * every machine.
 */
final class TermMap {

    private int[] slots = new int[16];
    private int[] terms = new int[8];
    private float[] values = new float[8];
    private int size;

    int size() {
        return size;
    }

    /** The term that was added as the {@code at}-th. */
    int term(int at) {
        return terms[at];
    }

    float value(int at) {
        return values[at];
    }

    /** The number of a term, 0 when it was never added. */
    float get(int term) {
        int at = slots[slot(term)] - 1;
        return at < 0 ? 0 : values[at];
    }

    void add(int term, float value) {
        int slot = slot(term);
        if (slots[slot] == 0) {
            if (size == terms.length) {
                grow();
                slot = slot(term);
            }
            terms[size] = term;
            slots[slot] = ++size;
        }
        values[slots[slot] - 1] += value;
    }

    private int slot(int term) {
        int mask = slots.length - 1;
        int slot = (term * 0x9E3779B1) >>> 7 & mask;
        while (slots[slot] != 0 && terms[slots[slot] - 1] != term) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private void grow() {
        int more = size + Math.max(8, size / 2);
        terms = java.util.Arrays.copyOf(terms, more);
        values = java.util.Arrays.copyOf(values, more);
        int wanted = Integer.highestOneBit(more * 3 / 2) << 1;
        if (wanted > slots.length) {
            slots = new int[wanted];
            for (int at = 0; at < size; at++) {
                slots[slot(terms[at])] = at + 1;
            }
        }
    }
}
