package readout.language;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * A first-order sequence model over hashed features: a structured averaged perceptron (Collins 2002) with Viterbi
 * decoding. Labels are O and B and I of each {@link Name.Kind}. Weights are bytes with one common scale. Immutable after
 * training, so it can be shared by threads.
 */
public final class NameModel {

    /** The number of labels: O, then B and I for each kind in order. */
    public static final int LABELS = 1 + 2 * Name.Kind.values().length;

    /** The label of tokens outside names. */
    public static final int OUTSIDE = 0;

    private static final Name.Kind[] KINDS = Name.Kind.values();
    private static final int MAGIC = 0x524e414d;
    private static final int LEAST = -1_000_000_000;

    private final int mask;
    private final byte[] weights;
    private final int[] transitions;

    /**
     * @param weights of each bucket for each label; the number of buckets is a power of 2
     * @param transitions from label to label
     */
    public NameModel(byte[] weights, int[] transitions) {
        this.weights = weights;
        this.transitions = transitions;
        mask = weights.length / LABELS - 1;
        if (Integer.bitCount(mask + 1) != 1 || transitions.length != LABELS * LABELS) {
            throw new IllegalArgumentException("not a name model: " + weights.length + " weights");
        }
    }

    /** The kind of name that a label, not {@link #OUTSIDE}, stands for. */
    static Name.Kind kind(int label) {
        return KINDS[(label - 1) / 2];
    }

    /** Whether a label stands for a token of a name that is not its first. */
    static boolean isInside(int label) {
        return label > OUTSIDE && label % 2 == 0;
    }

    /** The label with which a name of a kind begins. */
    public static int begin(Name.Kind kind) {
        return 1 + 2 * kind.ordinal();
    }

    /** The label with which a name of a kind goes on. */
    public static int inside(Name.Kind kind) {
        return 2 + 2 * kind.ordinal();
    }

    /** Whether a name may have these labels next to each other: an I follows only B or I of its own kind. */
    public static boolean allowed(int from, int to) {
        return to == OUTSIDE || to % 2 == 1 || from == to || from == to - 1;
    }

    /** Reads a model as {@link #write} wrote it. */
    public static NameModel read(InputStream in) throws IOException {
        try (DataInputStream data = new DataInputStream(new BufferedInputStream(new GZIPInputStream(in), 1 << 16))) {
            if (data.readInt() != MAGIC) {
                throw new IOException("not a name model");
            }
            byte[] weights = new byte[data.readInt()];
            int[] transitions = new int[LABELS * LABELS];
            for (int i = 0; i < transitions.length; i++) {
                transitions[i] = data.readInt();
            }
            data.readFully(weights);
            return new NameModel(weights, transitions);
        }
    }

    public void write(OutputStream out) throws IOException {
        try (DataOutputStream data = new DataOutputStream(new GZIPOutputStream(out, 1 << 16))) {
            data.writeInt(MAGIC);
            data.writeInt(weights.length);
            for (int t : transitions) {
                data.writeInt(t);
            }
            data.write(weights);
        }
    }

    /** The best labels for the sentence that {@code features} has read. */
    int[] label(NameFeatures features, int size) {
        int[] hashes = new int[NameFeatures.COUNT];
        Emissions emissions = (token, scores) -> {
            features.of(token, hashes);
            score(hashes, scores);
        };
        return decode(emissions, transitions, size);
    }

    private void score(int[] hashes, int[] scores) {
        Arrays.fill(scores, 0);
        for (int hash : hashes) {
            int row = (hash & mask) * LABELS;
            for (int label = 0; label < LABELS; label++) {
                scores[label] += weights[row + label];
            }
        }
    }

    /** What the words say of the labels of one token. */
    public interface Emissions {
        void score(int token, int[] scores);
    }

    /** The best sequence of labels (Viterbi). */
    public static int[] decode(Emissions emissions, int[] transitions, int size) {
        int[] best = new int[LABELS];
        int[] next = new int[LABELS];
        byte[] back = new byte[size * LABELS];
        int[] scores = new int[LABELS];
        Arrays.fill(best, LEAST);
        best[OUTSIDE] = 0;
        for (int i = 0; i < size; i++) {
            emissions.score(i, scores);
            step(best, next, scores, transitions, back, i * LABELS);
            int[] swap = best;
            best = next;
            next = swap;
        }
        return trace(best, back, size);
    }

    private static void step(int[] from, int[] to, int[] scores, int[] transitions, byte[] back, int row) {
        for (int label = 0; label < LABELS; label++) {
            int top = LEAST * 2;
            int origin = OUTSIDE;
            for (int previous = 0; previous < LABELS; previous++) {
                int score = from[previous] + transitions[previous * LABELS + label];
                if (score > top && allowed(previous, label)) {
                    top = score;
                    origin = previous;
                }
            }
            to[label] = Math.max(LEAST, top + scores[label]);
            back[row + label] = (byte) origin;
        }
    }

    private static int[] trace(int[] best, byte[] back, int size) {
        int[] labels = new int[size];
        int label = OUTSIDE;
        for (int l = 1; l < LABELS; l++) {
            if (best[l] > best[label]) {
                label = l;
            }
        }
        for (int i = size - 1; i >= 0; i--) {
            labels[i] = label;
            label = back[i * LABELS + label];
        }
        return labels;
    }
}
