package readout.fact.statement.hearing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import readout.language.parse.MatrixProduct;

/**
 * Listens to sentences, several at once: what the network is asked of each word is then asked of hundreds in the same
 * loop. What is heard of one sentence does not depend on the others. Reused, by one thread.
 */
public final class Listener {

    /** So many places make loops long, and what is known of them still fits the processor's caches. */
    public static final int ENOUGH = 512;

    private final HearingNetwork network;
    private final HearingProducts products;
    private final HearingWords words;
    private final Lockstep lockstep = new Lockstep();
    private final float[] sum;
    private float[][] context = new float[0][0];
    private float[][] known = new float[0][0];
    private float[][] knownColumns = new float[0][0];
    private float[][] gates = new float[0][0];
    private float[][] outputs = new float[0][0];
    private float[][] others = new float[0][0];
    private float[][] beside = new float[0][0];
    private float[][] pairGates = new float[0][0];

    Listener(HearingNetwork network, HearingProducts products) {
        this.network = network;
        this.products = products;
        words = new HearingWords(network.vocabulary());
        sum = new float[network.width()];
    }

    /** Listens to some sentences, best to about {@link #ENOUGH} places. */
    public List<Hearing> hear(List<HearingInput> inputs) {
        if (inputs.isEmpty()) {
            return List.of();
        }
        Sequences sequences =
                new Sequences(inputs.stream().mapToInt(HearingInput::places).toArray());
        int n = sequences.places();
        ensure(n);
        for (int i = 0; i < inputs.size(); i++) {
            see(inputs.get(i), sequences.startInOrder(i));
        }
        know(n);
        feed(known, n, products.memories(), gates);
        lockstep.run(products.memories(), gates, sequences, known, network.width());
        tell(n);
        return hearings(inputs, sequences);
    }

    /** Adds up the rows of the tables, and takes over what the parser made of the words. */
    private void see(HearingInput input, int start) {
        int[][] numbers = words.read(input.sentence(), input.clusters(), input.situations());
        float[][][] tables = network.tables();
        int n = input.places();
        for (int i = 0; i < n; i++) {
            System.arraycopy(network.contextBias(), 0, sum, 0, sum.length);
            for (int t = 0; t < tables.length; t++) {
                float[] row = tables[t][numbers[t][i]];
                for (int j = 0; j < sum.length; j++) {
                    sum[j] += row[j];
                }
            }
            for (int j = 0; j < sum.length; j++) {
                knownColumns[j][start + i] = sum[j];
            }
        }
        for (float[] column : context) {
            column[start] = 0f;
            column[start + n - 1] = 0f;
        }
        input.sentence().vectors().writeColumns(input.sentence().size(), context, start + 1);
    }

    private void know(int n) {
        MatrixProduct.add(products.context(), sum.length, context.length, context, knownColumns, n);
        for (int j = 0; j < sum.length; j++) {
            float[] column = knownColumns[j];
            for (int i = 0; i < n; i++) {
                column[i] = Math.max(0f, column[i]);
            }
        }
        turn(knownColumns, sum.length, known, n);
    }

    private static void feed(float[][] below, int n, BothWays memories, float[][] gates) {
        MatrixProduct.set(below, n, memories.input().length, memories.input(), memories.bias(), gates);
    }

    /** What each word is beside a cue, and what it may belong to. */
    private void tell(int n) {
        int width = network.width();
        for (int i = 0; i < n; i++) {
            float[] row = known[i];
            for (int j = width; j < row.length; j++) {
                knownColumns[j][i] = row[j];
            }
        }
        for (int j = 0; j < outputs.length; j++) {
            Arrays.fill(outputs[j], 0, n, products.outputBias()[j]);
        }
        MatrixProduct.add(products.outputs(), outputs.length, knownColumns.length, knownColumns, outputs, n);
        turn(outputs, network.pairWidth(), others, n);
    }

    /** Writes the first {@code width} columns to the rows of the first {@code n} places. */
    private static void turn(float[][] columns, int width, float[][] rows, int n) {
        for (int i = 0; i < n; i++) {
            float[] row = rows[i];
            for (int j = 0; j < width; j++) {
                row[j] = columns[j][i];
            }
        }
    }

    private List<Hearing> hearings(List<HearingInput> inputs, Sequences sequences) {
        List<Hearing> out = new ArrayList<>();
        for (int i = 0; i < inputs.size(); i++) {
            HearingInput input = inputs.get(i);
            int start = sequences.startInOrder(i);
            float[][] kinds = new float[HearingNetwork.KINDS][];
            for (int kind = 0; kind < kinds.length; kind++) {
                kinds[kind] = Arrays.copyOfRange(outputs[network.pairWidth() + kind], start, start + input.places());
            }
            out.add(new Hearing(input, start, kinds));
        }
        return out;
    }

    /** What is heard of the words beside cues of the sentences that were heard last; of no others. */
    public List<CueHearing> beside(List<Hearing.Cue> cues) {
        List<CueHearing> out = new ArrayList<>();
        int from = 0;
        int places = 0;
        for (int i = 0; i < cues.size(); i++) {
            int more = cues.get(i).places();
            if (places > 0 && places + more > ENOUGH) {
                addBeside(cues.subList(from, i), out);
                from = i;
                places = 0;
            }
            places += more;
        }
        if (places > 0) {
            addBeside(cues.subList(from, cues.size()), out);
        }
        return out;
    }

    private void addBeside(List<Hearing.Cue> cues, List<CueHearing> out) {
        Sequences sequences =
                new Sequences(cues.stream().mapToInt(Hearing.Cue::places).toArray());
        int n = sequences.places();
        ensurePairs(n);
        for (int i = 0; i < cues.size(); i++) {
            see(cues.get(i), sequences.startInOrder(i));
        }
        feed(beside, n, products.pairMemories(), pairGates);
        lockstep.run(products.pairMemories(), pairGates, sequences, beside, network.pairWidth());
        for (int i = 0; i < cues.size(); i++) {
            out.add(new CueHearing(scores(sequences.startInOrder(i), cues.get(i).places())));
        }
    }

    private void see(Hearing.Cue cue, int start) {
        Hearing hearing = cue.hearing();
        int width = network.pairWidth();
        float[] ofCue = network.asCueBias().clone();
        MatrixProduct.add(
                known[hearing.start() + cue.token() + 1], network.asCue().length, network.asCue(), ofCue, width);
        int[][] numbers = HearingPairs.read(
                hearing.input().sentence(), cue.token(), hearing.input().situations());
        float[][][] tables = network.pairTables();
        for (int i = 0; i < cue.places(); i++) {
            float[] distance = tables[HearingPairs.DISTANCE][numbers[HearingPairs.DISTANCE][i]];
            float[] path = tables[HearingPairs.PATH][numbers[HearingPairs.PATH][i]];
            float[] quoted = tables[HearingPairs.QUOTED][numbers[HearingPairs.QUOTED][i]];
            float[] marks = tables[HearingPairs.MARKS][numbers[HearingPairs.MARKS][i]];
            float[] other = others[hearing.start() + i];
            float[] out = beside[start + i];
            for (int j = 0; j < width; j++) {
                float all = ofCue[j] + other[j] + distance[j] + path[j] + quoted[j] + marks[j];
                out[j] = Math.max(0f, all);
            }
        }
    }

    /** The last layer, whose rows are too short for {@link MatrixProduct}: all its sums are carried along at once. */
    private float[][] scores(int start, int n) {
        float[][] out = new float[n][];
        for (int i = 0; i < n; i++) {
            out[i] = scores(beside[start + i], network.pair(), network.pairBias());
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
        int length = Math.max(n, ENOUGH);
        int all = network.word().length;
        context = new float[network.context().length][length];
        knownColumns = new float[all][length];
        gates = new float[length][8 * network.memory()];
        outputs = new float[products.outputs().length][length];
        others = new float[length][network.pairWidth()];
        known = new float[length][all];
    }

    private void ensurePairs(int n) {
        if (beside.length >= n) {
            return;
        }
        int length = Math.max(n, ENOUGH);
        pairGates = new float[length][8 * network.pairMemory()];
        beside = new float[length][network.pairWidth() + 2 * network.pairMemory()];
    }
}
