package readout.language;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The weights of a linear classifier: for each hashed feature one row of 16-bit weights, one for each class. Immutable.
 */
public final class HashedWeights {

    /** Rows may be summed this often without overflow. */
    static final int MOST_FEATURES = 64;

    /** No weight is larger. */
    public static final int LARGEST = Short.MAX_VALUE / MOST_FEATURES;

    /** For so few classes it is faster to pick their weights than to add whole rows. */
    private static final int FEW = 5;

    private final int classes;
    private final int[] keys;
    private final short[] weights;
    private final IntTable rows;

    private HashedWeights(int classes, int[] keys, short[] weights) {
        this.classes = classes;
        this.keys = keys;
        this.weights = weights;
        int[] bases = new int[keys.length];
        for (int i = 0; i < keys.length; i++) {
            bases[i] = i * classes;
        }
        this.rows = new IntTable(keys, bases);
    }

    /** Packs rows of equal length, by feature. */
    public static HashedWeights of(int classes, Map<Integer, short[]> rows) {
        SortedMap<Integer, short[]> sorted = new TreeMap<>(rows);
        int[] keys = new int[rows.size()];
        short[] weights = new short[rows.size() * classes];
        int row = 0;
        for (Map.Entry<Integer, short[]> entry : sorted.entrySet()) {
            keys[row] = entry.getKey();
            System.arraycopy(entry.getValue(), 0, weights, row++ * classes, classes);
        }
        return new HashedWeights(classes, keys, weights);
    }

    /**
     * Adds the weights of features to the scores of classes.
     *
     * @param count how many of {@code features} are meant
     * @param wanted the classes whose scores matter, as a bit set; others may get scores or not
     */
    void add(int[] features, int count, short[] scores, long wanted) {
        boolean few = Long.bitCount(wanted) <= FEW;
        for (int f = 0; f < count; f++) {
            int base = rows.get(features[f]);
            if (base == IntTable.ABSENT) {
                continue;
            }
            if (few) {
                for (long left = wanted; left != 0; left &= left - 1) {
                    int c = Long.numberOfTrailingZeros(left);
                    scores[c] += weights[base + c];
                }
            } else {
                for (int c = 0; c < classes; c++) {
                    scores[c] += weights[base + c];
                }
            }
        }
    }

    /** Number of features. */
    public int size() {
        return keys.length;
    }

    /** Writes rows in the order of their keys: difference to the last key, number of weights, class and weight of each. */
    public void write(DataOutput out) throws IOException {
        out.writeInt(classes);
        out.writeInt(keys.length);
        int last = Integer.MIN_VALUE;
        for (int row = 0; row < keys.length; row++) {
            Packed.writeUnsigned(out, keys[row] - last);
            last = keys[row];
            int filled = 0;
            for (int c = 0; c < classes; c++) {
                filled += weights[row * classes + c] != 0 ? 1 : 0;
            }
            out.writeByte(filled);
            for (int c = 0; c < classes; c++) {
                short weight = weights[row * classes + c];
                if (weight != 0) {
                    out.writeByte(c);
                    Packed.writeSigned(out, weight);
                }
            }
        }
    }

    /** Reads what {@link #write} wrote. */
    public static HashedWeights read(DataInput in) throws IOException {
        int classes = in.readInt();
        int[] keys = new int[in.readInt()];
        short[] weights = new short[keys.length * classes];
        int key = Integer.MIN_VALUE;
        for (int row = 0; row < keys.length; row++) {
            key += Packed.readUnsigned(in);
            keys[row] = key;
            for (int left = in.readUnsignedByte(); left > 0; left--) {
                int c = in.readUnsignedByte();
                weights[row * classes + c] = (short) Packed.readSigned(in);
            }
        }
        return new HashedWeights(classes, keys, weights);
    }
}
