package readout.language.parse;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/**
 * A trained parser as it is read from its file: deflated; after a magic number the names of the relations, the
 * width of the beam, then both tables of weights. Keys of features keep their upper 40 bits and are sorted
 * and written as differences; numbers have variable length.
 *
 * @param relations names of the relations, by number
 * @param width of the beam
 * @param transitions weights of the actions
 * @param relationWeights weights of the relations
 */
public record ParserModel(
        List<String> relations, int width, TransitionTable transitions, RelationTable relationWeights) {

    /** The first four bytes of the file: "RoP2". */
    public static final int MAGIC = 0x526F5032;

    /** The lower bits of a feature's key that are not kept. */
    public static final int DROPPED_BITS = 24;

    public static ParserModel read(InputStream in) throws IOException {
        ByteBuffer data = ByteBuffer.wrap(new InflaterInputStream(in, new Inflater(), 1 << 16).readAllBytes());
        if (data.getInt() != MAGIC) {
            throw new IOException("not a parser model");
        }
        String[] names = new String[(data.get() & 0xff)];
        for (int i = 0; i < names.length; i++) {
            byte[] name = new byte[data.getShort()];
            data.get(name);
            names[i] = new String(name, StandardCharsets.US_ASCII).intern();
        }
        int width = (data.get() & 0xff);
        return new ParserModel(List.of(names), width, transitions(data), relations(data, names.length));
    }

    private static TransitionTable transitions(ByteBuffer data) {
        int count = data.getInt();
        TransitionTable table = new TransitionTable(count);
        long key = 0;
        for (int i = 0; i < count; i++) {
            key += number(data);
            table.put(key << DROPPED_BITS, signed(data), signed(data), signed(data));
        }
        return table;
    }

    private static RelationTable relations(ByteBuffer data, int classes) {
        int count = data.getInt();
        RelationTable table = new RelationTable(count, data.getInt());
        long key = 0;
        int[] weights = new int[classes];
        int[] filled = new int[classes];
        for (int i = 0; i < count; i++) {
            key += number(data);
            int n = (data.get() & 0xff);
            for (int k = 0; k < n; k++) {
                filled[k] = (data.get() & 0xff);
                weights[filled[k]] = signed(data);
            }
            table.put(key << DROPPED_BITS, weights);
            for (int k = 0; k < n; k++) {
                weights[filled[k]] = 0;
            }
        }
        return table;
    }

    private static int signed(ByteBuffer data) {
        long zigzag = number(data);
        return (int) (zigzag >>> 1) ^ -(int) (zigzag & 1);
    }

    private static long number(ByteBuffer data) {
        long value = 0;
        for (int shift = 0; ; shift += 7) {
            int b = data.get();
            value |= (long) (b & 0x7f) << shift;
            if (b >= 0) {
                return value;
            }
        }
    }
}
