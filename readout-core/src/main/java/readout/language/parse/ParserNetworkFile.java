package readout.language.parse;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * How a network lies in a file: after a magic number the names of the relations, the hashes of the words, then the
 * matrices ({@link PackedMatrix}).
 */
public final class ParserNetworkFile {

    /** The first four bytes: "RoN1". */
    private static final int MAGIC = 0x526F4E31;

    private ParserNetworkFile() {}

    /** Writes a network; there are at most 255 relations. */
    public static void write(ParserNetwork network, DataOutput out) throws IOException {
        out.writeInt(MAGIC);
        out.writeByte(network.relations().size());
        for (String relation : network.relations()) {
            out.writeUTF(relation);
        }
        network.vocabulary().write(out);
        for (float[][] table : network.tables()) {
            PackedMatrix.write(table, out);
        }
        out.writeByte(network.layers().size());
        for (ParserNetwork.Layer layer : network.layers()) {
            PackedMatrix.write(layer.forwards(), out);
            PackedMatrix.write(layer.backwards(), out);
        }
        PackedMatrix.write(network.projections(), out);
        PackedMatrix.write(network.projectionBias(), out);
        PackedMatrix.write(network.pair(), out);
        PackedMatrix.write(network.pairBias(), out);
        PackedMatrix.write(network.relation(), out);
        PackedMatrix.write(network.relationBias(), out);
    }

    /** Reads what {@link #write} wrote. */
    public static ParserNetwork read(DataInput in) throws IOException {
        if (in.readInt() != MAGIC) {
            throw new IOException("not a parser network");
        }
        List<String> relations = new ArrayList<>();
        for (int i = in.readUnsignedByte(); i > 0; i--) {
            relations.add(in.readUTF().intern());
        }
        Vocabulary vocabulary = Vocabulary.read(in);
        float[][][] tables = new float[WordFeatures.TABLES][][];
        for (int t = 0; t < tables.length; t++) {
            tables[t] = PackedMatrix.read(in);
            int rows = WordFeatures.rows(t, vocabulary.size());
            if (tables[t].length != rows) {
                throw new IOException("table " + t + " has " + tables[t].length + " rows, not " + rows);
            }
        }
        List<ParserNetwork.Layer> layers = new ArrayList<>();
        for (int i = in.readUnsignedByte(); i > 0; i--) {
            layers.add(new ParserNetwork.Layer(PackedMatrix.direction(in), PackedMatrix.direction(in)));
        }
        return new ParserNetwork(
                List.copyOf(relations),
                vocabulary,
                tables,
                List.copyOf(layers),
                PackedMatrix.read(in),
                PackedMatrix.row(in),
                PackedMatrix.read(in),
                PackedMatrix.row(in),
                PackedMatrix.read(in),
                PackedMatrix.row(in));
    }
}
