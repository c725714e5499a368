package readout.fact.statement;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * A conditional logit over the candidates of one cue and the outcome that it reports nothing (which scores 0), with
 * hashed features and weights of one byte each.
 */
public final class CandidateModel {

    /** The binary logarithm of the size of the table. */
    public static final int BITS = 20;

    private final byte[] weights;
    private final float scale;

    /**
     * @param weights a weight for each hash, divided by {@code scale}
     * @param scale what a weight of 1 is worth
     */
    public CandidateModel(byte[] weights, float scale) {
        this.weights = weights.clone();
        this.scale = scale;
    }

    /** Reads a model as {@link #write} wrote it. */
    public static CandidateModel read(InputStream in) throws IOException {
        try (DataInputStream data = new DataInputStream(new GZIPInputStream(in, 1 << 16))) {
            float scale = data.readFloat();
            byte[] weights = new byte[data.readInt()];
            data.readFully(weights);
            return new CandidateModel(weights, scale);
        }
    }

    /** Writes the scale, the number of weights and the weights, compressed. */
    public void write(OutputStream out) throws IOException {
        try (DataOutputStream data = new DataOutputStream(new GZIPOutputStream(out, 1 << 16))) {
            data.writeFloat(scale);
            data.writeInt(weights.length);
            data.write(weights);
        }
    }

    /** The logarithm of how much likelier a candidate with these features is than that its cue reports nothing. */
    double score(int[] features) {
        int sum = 0;
        for (int f : features) {
            sum += weights[f];
        }
        return sum * (double) scale;
    }
}
