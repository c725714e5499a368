package readout.fact.statement;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * Two log-linear models over hashed features with weights of one byte each: a gate that says which words may be cues
 * at all, and a conditional logit over the pairs of content and source of one cue and the outcome that it reports
 * nothing (which scores 0). A pair's score is the sum of what speaks for its cue, its content, its source, and both
 * together.
 */
public final class AttributionModel {

    /** The binary logarithm of the size of each table. */
    public static final int BITS = 21;

    private final byte[] gate;
    private final byte[] weights;
    private final float scale;

    /**
     * @param gate a weight for each hash of a cue's features, divided by {@code scale}
     * @param weights the same for those of attributions
     * @param scale what a weight of 1 is worth
     */
    public AttributionModel(byte[] gate, byte[] weights, float scale) {
        this.gate = gate.clone();
        this.weights = weights.clone();
        this.scale = scale;
    }

    /** A model that knows nothing and lets every word be a cue. */
    public static AttributionModel untrained() {
        return new AttributionModel(new byte[1 << BITS], new byte[1 << BITS], 1);
    }

    /** Reads a model as {@link #write} wrote it. */
    public static AttributionModel read(InputStream in) throws IOException {
        try (DataInputStream data = new DataInputStream(new GZIPInputStream(in, 1 << 16))) {
            float scale = data.readFloat();
            byte[] gate = new byte[data.readInt()];
            data.readFully(gate);
            byte[] weights = new byte[data.readInt()];
            data.readFully(weights);
            return new AttributionModel(gate, weights, scale);
        }
    }

    /** Writes the scale, then each table with its length, compressed. */
    public void write(OutputStream out) throws IOException {
        try (DataOutputStream data = new DataOutputStream(new GZIPOutputStream(out, 1 << 16))) {
            data.writeFloat(scale);
            data.writeInt(gate.length);
            data.write(gate);
            data.writeInt(weights.length);
            data.write(weights);
        }
    }

    /** The logarithm of the odds that a token with these features is a cue. */
    double cueScore(int[] features) {
        return sum(gate, features);
    }

    /** What these features speak for an attribution. */
    double score(int[] features) {
        return sum(weights, features);
    }

    private double sum(byte[] table, int[] features) {
        int sum = 0;
        for (int f : features) {
            sum += table[f];
        }
        return sum * (double) scale;
    }
}
