package readout.language;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The weights of a linear classifier: for each hashed feature the classes that it speaks for or against. Only weights
 * that are not zero are kept, three or four of fifty, so that the whole lies close to the processor. Immutable.
 */
public final class HashedWeights {

    /** Weights of so many features may be summed without overflow. */
    static final int MOST_FEATURES = 64;

    /** No weight is larger. */
    public static final int LARGEST = Short.MAX_VALUE / MOST_FEATURES;

    /** The bits of a row's number that count its weights; the others tell where it begins. */
    private static final int COUNT_BITS = 6;

    private static final int COUNT = (1 << COUNT_BITS) - 1;
    private static final int CLASS_SHIFT = 16;

    private final int classes;
    private final int[] keys;
    private final int[] rows;
    /** A class in the upper half, its weight in the lower. */
    private final int[] weights;

    private final IntTable table;

    private HashedWeights(int classes, int[] keys, int[] rows, int[] weights) {
        this.classes = classes;
        this.keys = keys;
        this.rows = rows;
        this.weights = weights;
        this.table = new IntTable(keys, rows);
    }

    /** Packs rows with a weight for each class, by feature. There are fewer than 64 classes. */
    public static HashedWeights of(int classes, Map<Integer, short[]> rowsByFeature) {
        SortedMap<Integer, short[]> sorted = new TreeMap<>(rowsByFeature);
        int[] keys = new int[sorted.size()];
        int[] rows = new int[keys.length];
        int[] weights = new int[1024];
        int size = 0;
        int at = 0;
        for (Map.Entry<Integer, short[]> entry : sorted.entrySet()) {
            int start = size;
            short[] row = entry.getValue();
            weights = room(weights, size + classes);
            for (int c = 0; c < classes; c++) {
                if (row[c] != 0) {
                    weights[size++] = pack(c, row[c]);
                }
            }
            keys[at] = entry.getKey();
            rows[at++] = start << COUNT_BITS | (size - start);
        }
        return new HashedWeights(classes, keys, rows, Arrays.copyOf(weights, size));
    }

    private static int[] room(int[] array, int needed) {
        return needed <= array.length ? array : Arrays.copyOf(array, Math.max(needed, array.length * 2));
    }

    private static int pack(int c, int weight) {
        return c << CLASS_SHIFT | (weight & 0xFFFF);
    }

    /**
     * Adds the weights of features to the scores of classes. All rows are looked up before the first is read, so that the
     * processor can fetch them side by side.
     *
     * @param features overwritten
     * @param count how many of {@code features} are meant
     */
    void add(int[] features, int count, short[] scores) {
        int found = 0;
        for (int f = 0; f < count; f++) {
            int row = table.get(features[f]);
            features[found] = row;
            found += 1 + (row >> 31);
        }
        for (int f = 0; f < found; f++) {
            int start = features[f] >>> COUNT_BITS;
            for (int i = start, end = start + (features[f] & COUNT); i < end; i++) {
                scores[weights[i] >>> CLASS_SHIFT] += (short) weights[i];
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
        for (int r = 0; r < keys.length; r++) {
            Packed.writeUnsigned(out, keys[r] - last);
            last = keys[r];
            out.writeByte(rows[r] & COUNT);
            int start = rows[r] >>> COUNT_BITS;
            for (int i = start; i < start + (rows[r] & COUNT); i++) {
                out.writeByte(weights[i] >>> CLASS_SHIFT);
                Packed.writeSigned(out, (short) weights[i]);
            }
        }
    }

    /** Reads what {@link #write} wrote. */
    public static HashedWeights read(DataInput in) throws IOException {
        int classes = in.readInt();
        int[] keys = new int[in.readInt()];
        int[] rows = new int[keys.length];
        int[] weights = new int[1024];
        int key = Integer.MIN_VALUE;
        int size = 0;
        for (int r = 0; r < keys.length; r++) {
            key += Packed.readUnsigned(in);
            keys[r] = key;
            int count = in.readUnsignedByte();
            rows[r] = size << COUNT_BITS | count;
            weights = room(weights, size + count);
            for (int i = 0; i < count; i++) {
                int c = in.readUnsignedByte();
                weights[size++] = pack(c, Packed.readSigned(in));
            }
        }
        return new HashedWeights(classes, keys, rows, Arrays.copyOf(weights, size));
    }
}
