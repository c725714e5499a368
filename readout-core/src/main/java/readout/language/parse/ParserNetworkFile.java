package readout.language.parse;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * How a network lies in a file: after a magic number the names of the relations, the hashes of the words, then the
 * matrices. Each row of a matrix is a scale and one byte for each number.
 */
public final class ParserNetworkFile {

    /** The first four bytes: "RoN1". */
    private static final int MAGIC = 0x526F4E31;

    private static final int LARGEST = 127;

    private ParserNetworkFile() {}

    /** Writes a network; there are at most 255 relations. */
    public static void write(ParserNetwork network, DataOutput out) throws IOException {
        out.writeInt(MAGIC);
        out.writeByte(network.relations().size());
        for (String relation : network.relations()) {
            out.writeUTF(relation);
        }
        int[] codes = network.vocabulary().codes();
        out.writeInt(codes.length);
        for (int code : codes) {
            out.writeInt(code);
        }
        for (float[][] table : network.tables()) {
            write(table, out);
        }
        out.writeByte(network.layers().size());
        for (ParserNetwork.Layer layer : network.layers()) {
            write(layer.forwards(), out);
            write(layer.backwards(), out);
        }
        write(network.projections(), out);
        write(network.projectionBias(), out);
        write(network.pair(), out);
        write(network.pairBias(), out);
        write(network.relation(), out);
        write(network.relationBias(), out);
    }

    private static void write(ParserNetwork.Direction direction, DataOutput out) throws IOException {
        write(direction.input(), out);
        write(direction.bias(), out);
        write(direction.recurrent(), out);
    }

    private static void write(float[] row, DataOutput out) throws IOException {
        write(new float[][] {row}, out);
    }

    private static void write(float[][] matrix, DataOutput out) throws IOException {
        out.writeInt(matrix.length);
        out.writeInt(matrix[0].length);
        for (float[] row : matrix) {
            float largest = 0;
            for (float number : row) {
                largest = Math.max(largest, Math.abs(number));
            }
            float scale = largest / LARGEST;
            out.writeFloat(scale);
            for (float number : row) {
                out.writeByte(scale == 0 ? 0 : Math.round(number / scale));
            }
        }
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
        int[] codes = new int[in.readInt()];
        for (int i = 0; i < codes.length; i++) {
            codes[i] = in.readInt();
        }
        float[][][] tables = new float[WordFeatures.TABLES][][];
        for (int t = 0; t < tables.length; t++) {
            tables[t] = matrix(in);
            int rows = WordFeatures.rows(t, codes.length);
            if (tables[t].length != rows) {
                throw new IOException("table " + t + " has " + tables[t].length + " rows, not " + rows);
            }
        }
        List<ParserNetwork.Layer> layers = new ArrayList<>();
        for (int i = in.readUnsignedByte(); i > 0; i--) {
            layers.add(new ParserNetwork.Layer(direction(in), direction(in)));
        }
        return new ParserNetwork(
                List.copyOf(relations),
                new Vocabulary(codes),
                tables,
                List.copyOf(layers),
                matrix(in),
                matrix(in)[0],
                matrix(in),
                matrix(in)[0],
                matrix(in),
                matrix(in)[0]);
    }

    private static ParserNetwork.Direction direction(DataInput in) throws IOException {
        return new ParserNetwork.Direction(matrix(in), matrix(in)[0], matrix(in));
    }

    private static float[][] matrix(DataInput in) throws IOException {
        int rows = in.readInt();
        int width = in.readInt();
        float[][] matrix = new float[rows][width];
        byte[] bytes = new byte[width];
        for (float[] row : matrix) {
            float scale = in.readFloat();
            in.readFully(bytes);
            for (int j = 0; j < width; j++) {
                row[j] = scale * bytes[j];
            }
        }
        return matrix;
    }
}
