package readout.language.parse;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.zip.InflaterInputStream;

/**
 * A trained parser as it is read from its file: deflated; after a magic number the names of the relations, the word
 * classes, the width of the beam, then both tables of weights. Keys of features keep their upper 40 bits and are sorted
 * and written as differences; numbers have variable length.
 *
 * @param relations names of the relations, by number
 * @param clusters classes of words
 * @param width of the beam
 * @param transitions weights of the actions
 * @param relationWeights weights of the relations
 */
public record ParserModel(
        List<String> relations,
        Clusters clusters,
        int width,
        TransitionTable transitions,
        RelationTable relationWeights) {

    /** The first four bytes of the file: "RoP1". */
    public static final int MAGIC = 0x526F5031;

    /** The lower bits of a feature's key that are not kept. */
    public static final int DROPPED_BITS = 24;

    public static ParserModel read(InputStream in) throws IOException {
        DataInputStream data = new DataInputStream(new BufferedInputStream(new InflaterInputStream(in), 1 << 16));
        if (data.readInt() != MAGIC) {
            throw new IOException("not a parser model");
        }
        String[] names = new String[data.readUnsignedByte()];
        for (int i = 0; i < names.length; i++) {
            names[i] = data.readUTF().intern();
        }
        int width = data.readUnsignedByte();
        return new ParserModel(List.of(names), clusters(data), width, transitions(data), relations(data, names.length));
    }

    private static Clusters clusters(DataInputStream data) throws IOException {
        int[] words = new int[data.readInt()];
        short[] classes = new short[words.length];
        for (int i = 0; i < words.length; i++) {
            words[i] = data.readInt();
            classes[i] = (short) number(data);
        }
        return Clusters.of(words, classes);
    }

    private static TransitionTable transitions(DataInputStream data) throws IOException {
        int count = data.readInt();
        TransitionTable table = new TransitionTable(count);
        long key = 0;
        for (int i = 0; i < count; i++) {
            key += number(data);
            table.put(key << DROPPED_BITS, signed(data), signed(data), signed(data));
        }
        return table;
    }

    private static RelationTable relations(DataInputStream data, int classes) throws IOException {
        int count = data.readInt();
        RelationTable table = new RelationTable(count, data.readInt());
        long key = 0;
        int[] weights = new int[classes];
        int[] filled = new int[classes];
        for (int i = 0; i < count; i++) {
            key += number(data);
            int n = data.readUnsignedByte();
            for (int k = 0; k < n; k++) {
                filled[k] = data.readUnsignedByte();
                weights[filled[k]] = signed(data);
            }
            table.put(key << DROPPED_BITS, weights);
            for (int k = 0; k < n; k++) {
                weights[filled[k]] = 0;
            }
        }
        return table;
    }

    private static int signed(DataInputStream data) throws IOException {
        long zigzag = number(data);
        return (int) (zigzag >>> 1) ^ -(int) (zigzag & 1);
    }

    private static long number(DataInputStream data) throws IOException {
        long value = 0;
        for (int shift = 0; ; shift += 7) {
            int b = data.readByte();
            value |= (long) (b & 0x7f) << shift;
            if (b >= 0) {
                return value;
            }
        }
    }
}
