package readout.fact.statement;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import readout.fact.statement.hearing.HearingFile;
import readout.fact.statement.hearing.HearingNetwork;

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
    private final HearingNetwork hearing;

    /**
     * @param gate a weight for each hash of a cue's features, divided by {@code scale}
     * @param weights the same for those of attributions
     * @param scale what a weight of 1 is worth
     * @param hearing the network whose marginals are among the features
     */
    public AttributionModel(byte[] gate, byte[] weights, float scale, HearingNetwork hearing) {
        this.gate = gate.clone();
        this.weights = weights.clone();
        this.scale = scale;
        this.hearing = hearing;
    }

    /** A model that lets every word be a cue and knows nothing but what it hears. */
    public static AttributionModel untrained(HearingNetwork hearing) {
        return new AttributionModel(new byte[1 << BITS], new byte[1 << BITS], 1, hearing);
    }

    /** Reads a model as {@link #write} wrote it. */
    public static AttributionModel read(InputStream in) throws IOException {
        try (DataInputStream data = new DataInputStream(new GZIPInputStream(in, 1 << 16))) {
            float scale = data.readFloat();
            byte[] gate = new byte[data.readInt()];
            data.readFully(gate);
            byte[] weights = new byte[data.readInt()];
            data.readFully(weights);
            return new AttributionModel(gate, weights, scale, HearingFile.read(data));
        }
    }

    /** The network whose marginals are among the features. */
    HearingNetwork hearing() {
        return hearing;
    }

    /** The same weights with the marginals of another network, for training. */
    public AttributionModel with(HearingNetwork other) {
        return new AttributionModel(gate, weights, scale, other);
    }

    /** The same gate and network with other weights. */
    public AttributionModel withWeights(byte[] other) {
        return new AttributionModel(gate, other, scale, hearing);
    }

    /** Writes the scale, each table with its length, and the network, compressed. */
    public void write(OutputStream out) throws IOException {
        try (DataOutputStream data = new DataOutputStream(new GZIPOutputStream(out, 1 << 16))) {
            data.writeFloat(scale);
            data.writeInt(gate.length);
            data.write(gate);
            data.writeInt(weights.length);
            data.write(weights);
            HearingFile.write(hearing, data);
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
