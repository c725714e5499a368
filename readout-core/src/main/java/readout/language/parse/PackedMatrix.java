package readout.language.parse;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/** How matrices lie in a file: numbers of rows and columns, then for each row a scale and one byte for each number. */
public final class PackedMatrix {

    private static final int LARGEST = 127;

    private PackedMatrix() {}

    /** Writes the matrices of one direction of a memory. */
    public static void write(ParserNetwork.Direction direction, DataOutput out) throws IOException {
        write(direction.input(), out);
        write(direction.bias(), out);
        write(direction.recurrent(), out);
    }

    /** Writes a matrix that has one row. */
    public static void write(float[] row, DataOutput out) throws IOException {
        write(new float[][] {row}, out);
    }

    /** Writes a matrix that has a row. */
    public static void write(float[][] matrix, DataOutput out) throws IOException {
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

    /** Reads a direction of a memory. */
    public static ParserNetwork.Direction direction(DataInput in) throws IOException {
        return new ParserNetwork.Direction(read(in), row(in), read(in));
    }

    /** Reads a matrix of one row. */
    public static float[] row(DataInput in) throws IOException {
        return read(in)[0];
    }

    /** Reads a matrix. */
    public static float[][] read(DataInput in) throws IOException {
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
