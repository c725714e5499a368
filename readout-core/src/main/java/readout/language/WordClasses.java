package readout.language;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;

/** A map from words, without regard to case, to small numbers: a cluster, or a set of tags. Immutable. */
public final class WordClasses {

    /** The class of a word that is not listed. */
    public static final int UNKNOWN = 0;

    private final TreeMap<Integer, Integer> classes;
    private final IntTable table;

    /** @param classes positive numbers by {@link WordHash} */
    public WordClasses(Map<Integer, Integer> classes) {
        this.classes = new TreeMap<>(classes);
        this.table = new IntTable(
                this.classes.keySet().stream().mapToInt(Integer::intValue).toArray(),
                this.classes.values().stream().mapToInt(Integer::intValue).toArray());
    }

    /** The class of the word with this {@link WordHash}, {@link #UNKNOWN} when it is not listed. */
    public int of(int hash) {
        return Math.max(UNKNOWN, table.get(hash));
    }

    public int size() {
        return classes.size();
    }

    public void write(DataOutput out) throws IOException {
        out.writeInt(classes.size());
        int last = Integer.MIN_VALUE;
        for (Map.Entry<Integer, Integer> entry : classes.entrySet()) {
            Packed.writeUnsigned(out, entry.getKey() - last);
            last = entry.getKey();
            Packed.writeUnsigned(out, entry.getValue());
        }
    }

    /** Reads what {@link #write} wrote. */
    public static WordClasses read(DataInput in) throws IOException {
        Map<Integer, Integer> classes = new TreeMap<>();
        int key = Integer.MIN_VALUE;
        for (int left = in.readInt(); left > 0; left--) {
            key += Packed.readUnsigned(in);
            classes.put(key, Packed.readUnsigned(in));
        }
        return new WordClasses(classes);
    }
}
