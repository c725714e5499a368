package readout.fact.statement.hearing;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import readout.language.parse.PackedMatrix;
import readout.language.parse.Vocabulary;

/** How a network lies in a file: the hashes of its words, then its matrices, see {@link PackedMatrix}. */
public final class HearingFile {

    /** The first four bytes: "RoH3". */
    private static final int MAGIC = 0x526F4833;

    private HearingFile() {}

    /** Writes a network. */
    public static void write(HearingNetwork network, DataOutput out) throws IOException {
        out.writeInt(MAGIC);
        network.vocabulary().write(out);
        for (float[][] table : network.tables()) {
            PackedMatrix.write(table, out);
        }
        PackedMatrix.write(network.context(), out);
        PackedMatrix.write(network.contextBias(), out);
        PackedMatrix.write(network.forwards(), out);
        PackedMatrix.write(network.backwards(), out);
        PackedMatrix.write(network.word(), out);
        PackedMatrix.write(network.wordBias(), out);
        PackedMatrix.write(network.asCue(), out);
        PackedMatrix.write(network.asCueBias(), out);
        PackedMatrix.write(network.asOther(), out);
        PackedMatrix.write(network.asOtherBias(), out);
        for (float[][] table : network.pairTables()) {
            PackedMatrix.write(table, out);
        }
        PackedMatrix.write(network.pairForwards(), out);
        PackedMatrix.write(network.pairBackwards(), out);
        PackedMatrix.write(network.pair(), out);
        PackedMatrix.write(network.pairBias(), out);
    }

    /** Reads what {@link #write} wrote. */
    public static HearingNetwork read(DataInput in) throws IOException {
        if (in.readInt() != MAGIC) {
            throw new IOException("not a network that hears");
        }
        Vocabulary vocabulary = Vocabulary.read(in);
        float[][][] tables = new float[HearingWords.TABLES][][];
        for (int t = 0; t < tables.length; t++) {
            tables[t] = table(in, HearingWords.rows(t, vocabulary.size()));
        }
        return new HearingNetwork(
                vocabulary,
                tables,
                PackedMatrix.read(in),
                PackedMatrix.row(in),
                PackedMatrix.direction(in),
                PackedMatrix.direction(in),
                PackedMatrix.read(in),
                PackedMatrix.row(in),
                PackedMatrix.read(in),
                PackedMatrix.row(in),
                PackedMatrix.read(in),
                PackedMatrix.row(in),
                pairTables(in),
                PackedMatrix.direction(in),
                PackedMatrix.direction(in),
                PackedMatrix.read(in),
                PackedMatrix.row(in));
    }

    private static float[][][] pairTables(DataInput in) throws IOException {
        float[][][] tables = new float[HearingPairs.TABLES][][];
        for (int t = 0; t < tables.length; t++) {
            tables[t] = table(in, HearingPairs.rows(t));
        }
        return tables;
    }

    private static float[][] table(DataInput in, int rows) throws IOException {
        float[][] table = PackedMatrix.read(in);
        if (table.length != rows) {
            throw new IOException("a table has " + table.length + " rows, not " + rows);
        }
        return table;
    }
}
