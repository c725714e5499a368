package readout.fact.statement.hearing;

import readout.language.Sentence;
import readout.language.parse.MatrixProduct;
import readout.language.parse.ParserNetwork.Direction;
import readout.language.parse.Recurrence;

/** Listens to the sentences of one article, one after the other. For one thread. */
public final class Listener {

    private final HearingNetwork network;
    private final KnownInputs inputs;
    private final HearingWords words;
    private final Recurrence recurrence;
    private float[][] gates = new float[0][0];
    private float[][] states = new float[0][0];
    private float[][] beside = new float[0][0];
    private float[][] pairGates = new float[0][0];

    Listener(HearingNetwork network, KnownInputs inputs) {
        this.network = network;
        this.inputs = inputs;
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
        int[][] numbers = words.read(sentence, clusters, situations);
        inputs.write(numbers, n, 0, gates);
        recurrence.run(network.forwards(), gates, n, false, states, 0);
        inputs.write(numbers, n, 1, gates);
        recurrence.run(network.backwards(), gates, n, true, states, network.memory());
        return new Hearing(this, sentence, situations, linear(states, n, network.word(), network.wordBias()));
    }

    private static float[][] linear(float[][] x, int n, float[][] w, float[] bias) {
        float[][] out = new float[n][];
        for (int i = 0; i < n; i++) {
            out[i] = bias.clone();
        }
        MatrixProduct.add(x, n, w.length, w, out, bias.length);
        return out;
    }

    /** What each place of the sentence that was heard last is as a cue, and beside a cue. */
    float[][] ends(int n) {
        return linear(states, n, network.ends(), network.endsBias());
    }

    /** The scores of each place beside one cue. */
    float[][] pair(Sentence sentence, int cue, int[] situations, float[][] ends) {
        int n = ends.length;
        int width = network.pairWidth();
        int memory = network.pairMemory();
        know(HearingPairs.read(sentence, cue, situations), ends, ends[cue + 1], width);
        feed(network.pairForwards(), n, width);
        recurrence.run(network.pairForwards(), pairGates, n, false, beside, width);
        feed(network.pairBackwards(), n, width);
        recurrence.run(network.pairBackwards(), pairGates, n, true, beside, width + memory);
        return linear(beside, n, network.pair(), network.pairBias());
    }

    private void know(int[][] numbers, float[][] ends, float[] ofCue, int width) {
        for (int i = 0; i < ends.length; i++) {
            float[] row = beside[i];
            float[] other = ends[i];
            for (int j = 0; j < width; j++) {
                row[j] = ofCue[j] + other[width + j];
            }
            for (int t = 0; t < numbers.length; t++) {
                float[] from = network.pairTables()[t][numbers[t][i]];
                for (int j = 0; j < width; j++) {
                    row[j] += from[j];
                }
            }
            for (int j = 0; j < width; j++) {
                row[j] = Math.max(0f, row[j]);
            }
        }
    }

    private void feed(Direction direction, int n, int width) {
        int columns = direction.bias().length;
        for (int i = 0; i < n; i++) {
            System.arraycopy(direction.bias(), 0, pairGates[i], 0, columns);
        }
        MatrixProduct.add(beside, n, width, direction.input(), pairGates, columns);
    }

    private void ensure(int n) {
        if (gates.length >= n) {
            return;
        }
        int length = n + 32;
        gates = new float[length][4 * network.memory()];
        states = new float[length][2 * network.memory()];
        beside = new float[length][network.pairWidth() + 2 * network.pairMemory()];
        pairGates = new float[length][4 * network.pairMemory()];
    }
}
