package readout.fact.statement.hearing;

import java.util.Arrays;
import readout.language.Sentence;
import readout.language.parse.MatrixProduct;
import readout.language.parse.ParserNetwork.Direction;
import readout.language.parse.Recurrence;

/** Listens to the sentences of one article, one after the other. For one thread. */
public final class Listener {

    private final HearingNetwork network;
    private final float[][] pairInput;
    private final HearingWords words;
    private final Recurrence recurrence;
    private float[][] vectors = new float[0][0];
    private float[][] known = new float[0][0];
    private float[][] gates = new float[0][0];
    private float[][] beside = new float[0][0];
    private float[][] bothGates = new float[0][0];
    private float[][][] pairGates = new float[2][0][0];

    /** @param pairInput what both memories beside a cue get from below, side by side */
    Listener(HearingNetwork network, float[][] pairInput) {
        this.network = network;
        this.pairInput = pairInput;
        words = new HearingWords(network.vocabulary());
        recurrence = new Recurrence(Math.max(network.memory(), network.pairMemory()));
    }

    /**
     * Listens to one sentence.
     *
     * @param clusters of the words
     * @param situations of the places, see {@link HearingWords#read}
     */
    public Hearing hear(Sentence sentence, int[] clusters, int[] situations) {
        int n = sentence.size() + 2;
        ensure(n);
        know(sentence, words.read(sentence, clusters, situations), n);
        remember(network.forwards(), n, false, network.width());
        remember(network.backwards(), n, true, network.width() + network.memory());
        return new Hearing(this, sentence, situations, linear(known, n, network.word(), network.wordBias()));
    }

    private void know(Sentence sentence, int[][] numbers, int n) {
        Arrays.fill(vectors[0], 0f);
        Arrays.fill(vectors[n - 1], 0f);
        for (int token = 0; token < sentence.size(); token++) {
            sentence.vectors().write(token, vectors[token + 1]);
        }
        float[][][] tables = network.tables();
        int width = network.width();
        for (int i = 0; i < n; i++) {
            System.arraycopy(network.contextBias(), 0, known[i], 0, width);
            for (int t = 0; t < tables.length; t++) {
                add(tables[t][numbers[t][i]], known[i]);
            }
        }
        MatrixProduct.add(vectors, n, network.context().length, network.context(), known, width);
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < width; j++) {
                known[i][j] = Math.max(0f, known[i][j]);
            }
        }
    }

    private void remember(Direction direction, int n, boolean isBackwards, int offset) {
        MatrixProduct.set(known, n, network.width(), direction.input(), direction.bias(), gates);
        recurrence.run(direction, gates, n, isBackwards, known, offset);
    }

    private static void add(float[] row, float[] out) {
        for (int j = 0; j < row.length; j++) {
            out[j] += row[j];
        }
    }

    private static float[][] linear(float[][] x, int n, float[][] w, float[] bias) {
        float[][] out = new float[n][bias.length];
        MatrixProduct.set(x, n, w.length, w, bias, out);
        return out;
    }

    /** What each place of the sentence that was heard last is beside a cue. */
    float[][] others(int n) {
        return linear(known, n, network.asOther(), network.asOtherBias());
    }

    /** The scores of each place beside one cue of the sentence that was heard last. */
    float[][] pair(Sentence sentence, int cue, int[] situations, float[][] others) {
        int n = others.length;
        int width = network.pairWidth();
        int memory = network.pairMemory();
        float[] ofCue = network.asCueBias().clone();
        MatrixProduct.add(known[cue + 1], network.asCue().length, network.asCue(), ofCue, width);
        know(HearingPairs.read(sentence, cue, situations), others, ofCue, width);
        feed(n, width);
        recurrence.run(network.pairForwards(), pairGates[0], n, false, beside, width);
        recurrence.run(network.pairBackwards(), pairGates[1], n, true, beside, width + memory);
        return scores(n);
    }

    private void know(int[][] numbers, float[][] others, float[] ofCue, int width) {
        float[][][] tables = network.pairTables();
        for (int i = 0; i < others.length; i++) {
            float[] distance = tables[HearingPairs.DISTANCE][numbers[HearingPairs.DISTANCE][i]];
            float[] path = tables[HearingPairs.PATH][numbers[HearingPairs.PATH][i]];
            float[] quoted = tables[HearingPairs.QUOTED][numbers[HearingPairs.QUOTED][i]];
            float[] marks = tables[HearingPairs.MARKS][numbers[HearingPairs.MARKS][i]];
            float[] other = others[i];
            float[] out = beside[i];
            for (int j = 0; j < width; j++) {
                float sum = ofCue[j] + other[j] + distance[j] + path[j] + quoted[j] + marks[j];
                out[j] = Math.max(0f, sum);
            }
        }
    }

    /** What the gates of both directions get: one product with both matrices side by side takes less time than two. */
    private void feed(int n, int width) {
        int half = network.pairForwards().bias().length;
        for (int i = 0; i < n; i++) {
            float[] row = bothGates[i];
            System.arraycopy(network.pairForwards().bias(), 0, row, 0, half);
            System.arraycopy(network.pairBackwards().bias(), 0, row, half, half);
        }
        MatrixProduct.add(beside, n, width, pairInput, bothGates, 2 * half);
        for (int i = 0; i < n; i++) {
            System.arraycopy(bothGates[i], 0, pairGates[0][i], 0, half);
            System.arraycopy(bothGates[i], half, pairGates[1][i], 0, half);
        }
    }

    /** The last layer, whose rows are too short for {@link MatrixProduct}: all its sums are carried along at once. */
    private float[][] scores(int n) {
        float[][] out = new float[n][];
        for (int i = 0; i < n; i++) {
            out[i] = scores(beside[i], network.pair(), network.pairBias());
        }
        return out;
    }

    private static float[] scores(float[] x, float[][] w, float[] bias) {
        float a = bias[0];
        float b = bias[1];
        float c = bias[2];
        float d = bias[3];
        float e = bias[4];
        float f = bias[5];
        for (int k = 0; k < w.length; k++) {
            float[] row = w[k];
            a = Math.fma(x[k], row[0], a);
            b = Math.fma(x[k], row[1], b);
            c = Math.fma(x[k], row[2], c);
            d = Math.fma(x[k], row[3], d);
            e = Math.fma(x[k], row[4], e);
            f = Math.fma(x[k], row[5], f);
        }
        return new float[] {a, b, c, d, e, f};
    }

    private void ensure(int n) {
        if (known.length >= n) {
            return;
        }
        int length = n + 32;
        vectors = new float[length][network.context().length];
        known = new float[length][network.width() + 2 * network.memory()];
        gates = new float[length][4 * network.memory()];
        beside = new float[length][network.pairWidth() + 2 * network.pairMemory()];
        bothGates = new float[length][8 * network.pairMemory()];
        pairGates = new float[2][length][4 * network.pairMemory()];
    }
}
