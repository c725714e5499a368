package readout.language.parse;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/** Numbers for known words, by the hash of the word. Immutable. */
public final class Vocabulary {

    private final int[] codes;
    private final int[] table;

    /**
     * @param codes hashes of the words, see {@link WordFeatures#code}, in the order of their numbers
     */
    public Vocabulary(int[] codes) {
        this.codes = codes.clone();
        table = new int[Integer.highestOneBit(Math.max(1, codes.length)) << 2];
        for (int i = 0; i < codes.length; i++) {
            table[slot(codes[i])] = i + 1;
        }
    }

    /** Writes the hashes of the words. */
    public void write(DataOutput out) throws IOException {
        out.writeInt(codes.length);
        for (int code : codes) {
            out.writeInt(code);
        }
    }

    /** Reads what {@link #write} wrote. */
    public static Vocabulary read(DataInput in) throws IOException {
        int[] codes = new int[in.readInt()];
        for (int i = 0; i < codes.length; i++) {
            codes[i] = in.readInt();
        }
        return new Vocabulary(codes);
    }

    /** How many words are known. */
    public int size() {
        return codes.length;
    }

    /** The number of a word, from 0, or -1 when it is not known. */
    int number(int code) {
        return table[slot(code)] - 1;
    }

    /** The hashes of the words, by number. */
    public int[] codes() {
        return codes.clone();
    }

    private int slot(int code) {
        int mask = table.length - 1;
        int slot = code * 0x9E3779B1 >>> 9 & mask;
        while (table[slot] != 0 && codes[table[slot] - 1] != code) {
            slot = slot + 1 & mask;
        }
        return slot;
    }
}
