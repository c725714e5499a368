package readout.language.parse;

import java.util.Arrays;

/**
 * Reads the tree of a sentence with a network: bidirectional long short-term memories (Kiperwasser and Goldberg 2016),
 * a biaffine score for each pair of dependent and head (Dozat and Manning 2017), the best projective tree
 * ({@link Eisner}), and the relation of each arc from both its ends. Reused from sentence to sentence, by one thread.
 */
public final class TreeReader {

    private final ParserNetwork network;
    private final WordFeatures features;
    private final WordInputs inputs;
    private final Eisner eisner = new Eisner();
    private final OneArgument oneArgument;
    private final Recurrence recurrence;
    private final int size;
    private final float[] relationScores;
    private final float[] relationInput;

    private float[][] rows = new float[0][0];
    private float[][] gates = new float[0][0];
    private float[][] outputs = new float[0][0];
    private float[][] projected = new float[0][0];
    private float[][] dependents = new float[0][0];
    private float[][] headsByColumn = new float[0][0];
    private float[][] scores = new float[0][0];
    private float[][] highest = outputs;

    public TreeReader(ParserNetwork network) {
        this.network = network;
        features = new WordFeatures(network.vocabulary());
        inputs = new WordInputs(network);
        oneArgument = new OneArgument(network.relations());
        size = network.layers().stream()
                .mapToInt(ParserNetwork.Layer::size)
                .max()
                .orElse(0);
        recurrence = new Recurrence(size);
        relationScores = new float[network.relations().size()];
        relationInput = new float[network.label()];
    }

    /**
     * Writes the heads and relations of the tokens {@code from} to {@code end} at the places from 1 on; the root is 0.
     *
     * @param forms the words
     * @param tags Penn Treebank tags
     * @param clusters clusters of the words
     * @param heads receives the heads
     * @param relations receives numbers of relations
     */
    public void parse(String[] forms, String[] tags, int[] clusters, int from, int end, int[] heads, int[] relations) {
        int tokens = end - from;
        int n = tokens + 1;
        ensure(n);
        features.read(forms, tags, clusters, from, end);
        float[][] below = outputs;
        for (int number = 0; number < network.layers().size(); number++) {
            ParserNetwork.Layer layer = network.layers().get(number);
            float[][] above = below == outputs ? rows : outputs;
            feed(layer, number, 0, below, n);
            recurrence.run(layer.forwards(), gates, n, false, above, 0);
            feed(layer, number, 1, below, n);
            recurrence.run(layer.backwards(), gates, n, true, above, layer.size());
            below = above;
        }
        highest = below;
        project(below, n);
        score(n);
        eisner.heads(scores, tokens, heads);
        for (int token = 1; token <= tokens; token++) {
            relations[token] = relation(token, heads[token]);
        }
        oneArgument.mend(features, heads, relations, tokens);
    }

    /** The outputs of the highest memory at a place of the piece that was parsed last; valid until the next one. */
    public float[] outputs(int place) {
        return highest[place];
    }

    /** The width of these outputs. */
    public int width() {
        return 2 * size;
    }

    /** Fills the gates with what one direction of a layer gets from below. */
    private void feed(ParserNetwork.Layer layer, int number, int direction, float[][] below, int n) {
        if (number == 0) {
            for (int i = 0; i < n; i++) {
                inputs.write(features, i, direction, gates[i]);
            }
            return;
        }
        ParserNetwork.Direction to = direction == 0 ? layer.forwards() : layer.backwards();
        MatrixProduct.set(below, n, to.input().length, to.input(), to.bias(), gates);
    }

    private void project(float[][] below, int n) {
        int arc = network.arc();
        float[][] projections = network.projections();
        MatrixProduct.set(below, n, projections.length, projections, network.projectionBias(), projected);
        for (int i = 0; i < n; i++) {
            float[] row = projected[i];
            for (int j = 0; j < 2 * arc; j++) {
                row[j] = Math.max(0f, row[j]);
            }
            System.arraycopy(network.pairBias(), 0, dependents[i], 0, arc);
            for (int j = 0; j < arc; j++) {
                headsByColumn[j][i] = row[arc + j];
            }
        }
        MatrixProduct.add(projected, n, arc, network.pair(), dependents, arc);
    }

    private void score(int n) {
        for (int i = 0; i < n; i++) {
            Arrays.fill(scores[i], 0, n, 0f);
        }
        MatrixProduct.add(dependents, n, network.arc(), headsByColumn, scores, n);
    }

    private int relation(int token, int head) {
        int ofDependent = 2 * network.arc();
        int ofHead = ofDependent + network.label();
        for (int j = 0; j < relationInput.length; j++) {
            relationInput[j] = Math.max(0f, projected[token][ofDependent + j] + projected[head][ofHead + j]);
        }
        System.arraycopy(network.relationBias(), 0, relationScores, 0, relationScores.length);
        MatrixProduct.add(
                relationInput, relationInput.length, network.relation(), relationScores, relationScores.length);
        int best = 0;
        for (int r = 1; r < relationScores.length; r++) {
            best = relationScores[r] > relationScores[best] ? r : best;
        }
        return best;
    }

    private void ensure(int n) {
        if (rows.length >= n) {
            return;
        }
        int length = n + 32;
        rows = new float[length][2 * size];
        outputs = new float[length][2 * size];
        gates = new float[length][4 * size];
        projected = new float[length][network.projectionBias().length];
        dependents = new float[length][network.arc()];
        headsByColumn = new float[network.arc()][length];
        scores = new float[length][length];
    }
}
