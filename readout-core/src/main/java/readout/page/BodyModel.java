package readout.page;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.StringTokenizer;

/**
 * Tells how likely a block of a web page belongs to the account: boosted decision trees over {@link BlockMeasures}
 * (Friedman, "Greedy function approximation: a gradient boosting machine", 2001). Immutable.
 *
 * <p>A model is text: after comments one line for each tree, its nodes one after another as {@code measure threshold
 * left right} with the numbers of the nodes, or {@code -1 value 0 0} for a leaf. A block goes left when its measure is
 * at most the threshold.
 */
public final class BodyModel {
    private static final int FIELDS = 4;

    private final List<float[]> trees;

    private BodyModel(List<float[]> trees) {
        this.trees = List.copyOf(trees);
    }

    /** The model that comes with the program. */
    static BodyModel load() {
        try (InputStream in = BodyModel.class.getResourceAsStream("/readout/page/body.model")) {
            if (in == null) {
                throw new IllegalStateException("the program is incomplete: no resource readout/page/body.model");
            }
            return read(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read body.model", e);
        }
    }

    /** The model in the lines of a file. */
    public static BodyModel read(List<String> lines) {
        List<float[]> trees = new ArrayList<>();
        for (String line : lines) {
            if (!line.isBlank() && !line.startsWith("#")) {
                trees.add(tree(line));
            }
        }
        return new BodyModel(trees);
    }

    private static float[] tree(String line) {
        StringTokenizer words = new StringTokenizer(line);
        float[] tree = new float[words.countTokens()];
        for (int i = 0; i < tree.length; i++) {
            tree[i] = Float.parseFloat(words.nextToken());
        }
        for (int node = 0; node < tree.length; node += FIELDS) {
            boolean leaf = tree[node] < 0;
            if (!leaf && (tree[node + 2] * FIELDS <= node || tree[node + 3] * FIELDS <= node)) {
                throw new IllegalArgumentException("a tree whose branches do not go on: " + line);
            }
        }
        return tree;
    }

    /** The probability that a block with {@code measures} belongs to the account. */
    double probability(float[] measures) {
        double sum = 0;
        for (float[] tree : trees) {
            sum += value(tree, measures);
        }
        return 1 / (1 + StrictMath.exp(-sum));
    }

    private static float value(float[] tree, float[] measures) {
        int node = 0;
        while (tree[node] >= 0) {
            boolean left = measures[(int) tree[node]] <= tree[node + 1];
            node = FIELDS * (int) tree[node + (left ? 2 : 3)];
        }
        return tree[node + 1];
    }
}
