package readout.eval.train;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Learns boosted trees for yes or no from rows of measures, with the logistic loss and Newton steps (Friedman 2001;
 * Chen and Guestrin, "XGBoost", 2016). Nothing in it is random.
 */
final class BoostedTrees {
    private static final int BINS = 64;
    private static final double PRIOR = 1.0;

    private final float[][] rows;
    private final boolean[] labels;
    private final double[] weights;
    private final int depth;
    private final double rate;
    private final double leastWeight;
    private final float[][] cuts;
    private final byte[][] binned;
    private final double[] margin;
    private final double[] gradient;
    private final double[] curvature;

    BoostedTrees(List<float[]> rows, boolean[] labels, double[] weights, int depth, double rate, double leastWeight) {
        this.rows = rows.toArray(float[][]::new);
        this.labels = labels;
        this.weights = weights;
        this.depth = depth;
        this.rate = rate;
        this.leastWeight = leastWeight;
        int measures = this.rows[0].length;
        cuts = new float[measures][];
        binned = new byte[measures][this.rows.length];
        for (int m = 0; m < measures; m++) {
            bin(m);
        }
        margin = new double[this.rows.length];
        gradient = new double[this.rows.length];
        curvature = new double[this.rows.length];
    }

    private void bin(int measure) {
        float[] values = new float[rows.length];
        for (int i = 0; i < rows.length; i++) {
            values[i] = rows[i][measure];
        }
        float[] sorted = values.clone();
        Arrays.sort(sorted);
        float[] edges = new float[BINS];
        int count = 0;
        for (int b = 1; b < BINS; b++) {
            float edge = sorted[(int) ((long) b * (sorted.length - 1) / BINS)];
            if (count == 0 || edge > edges[count - 1]) {
                edges[count++] = edge;
            }
        }
        cuts[measure] = Arrays.copyOf(edges, count);
        for (int i = 0; i < rows.length; i++) {
            int at = Arrays.binarySearch(cuts[measure], values[i]);
            binned[measure][i] = (byte) (at >= 0 ? at : -at - 1);
        }
    }

    /** The lines of {@code count} trees, in the format of the model. */
    List<String> learn(int count) {
        List<String> trees = new ArrayList<>();
        for (int t = 0; t < count; t++) {
            for (int i = 0; i < rows.length; i++) {
                double p = 1 / (1 + StrictMath.exp(-margin[i]));
                gradient[i] = weights[i] * ((labels[i] ? 1 : 0) - p);
                curvature[i] = weights[i] * Math.max(1e-6, p * (1 - p));
            }
            List<double[]> nodes = new ArrayList<>();
            int[] all = new int[rows.length];
            Arrays.setAll(all, i -> i);
            grow(nodes, all, 0);
            trees.add(line(nodes));
        }
        return trees;
    }

    private void grow(List<double[]> nodes, int[] members, int level) {
        int self = nodes.size();
        nodes.add(new double[] {-1, 0, 0, 0});
        Split split = level < depth ? bestSplit(members) : null;
        if (split == null) {
            leaf(nodes.get(self), members);
            return;
        }
        byte[] bins = binned[split.measure];
        int[] left = Arrays.stream(members).filter(i -> bins[i] <= split.bin).toArray();
        int[] right = Arrays.stream(members).filter(i -> bins[i] > split.bin).toArray();
        double[] node = nodes.get(self);
        node[0] = split.measure;
        node[1] = cuts[split.measure][split.bin];
        node[2] = nodes.size();
        grow(nodes, left, level + 1);
        node[3] = nodes.size();
        grow(nodes, right, level + 1);
    }

    private void leaf(double[] node, int[] members) {
        double g = 0;
        double h = PRIOR;
        for (int i : members) {
            g += gradient[i];
            h += curvature[i];
        }
        node[1] = Math.round(rate * g / h * 10_000) / 10_000.0;
        for (int i : members) {
            margin[i] += node[1];
        }
    }

    private static final Split NO_SPLIT = new Split(-1, 0, 1e-4);

    private record Split(int measure, int bin, double gain) {}

    private @Nullable Split bestSplit(int[] members) {
        Split best = NO_SPLIT;
        double[] g = new double[BINS + 1];
        double[] h = new double[BINS + 1];
        for (int m = 0; m < binned.length; m++) {
            Arrays.fill(g, 0);
            Arrays.fill(h, 0);
            byte[] bins = binned[m];
            for (int i : members) {
                g[bins[i]] += gradient[i];
                h[bins[i]] += curvature[i];
            }
            best = better(best, m, g, h);
        }
        return best.measure < 0 ? null : best;
    }

    private Split better(Split best, int measure, double[] g, double[] h) {
        double allG = Arrays.stream(g).sum();
        double allH = Arrays.stream(h).sum();
        double base = allG * allG / (allH + PRIOR);
        double leftG = 0;
        double leftH = 0;
        Split found = best;
        for (int b = 0; b < cuts[measure].length; b++) {
            leftG += g[b];
            leftH += h[b];
            double rightG = allG - leftG;
            double rightH = allH - leftH;
            if (leftH < leastWeight || rightH < leastWeight) {
                continue;
            }
            double gain = leftG * leftG / (leftH + PRIOR) + rightG * rightG / (rightH + PRIOR) - base;
            if (gain > found.gain) {
                found = new Split(measure, b, gain);
            }
        }
        return found;
    }

    private static String line(List<double[]> nodes) {
        StringBuilder line = new StringBuilder();
        for (double[] node : nodes) {
            line.append(line.length() > 0 ? " " : "")
                    .append(String.format(
                            Locale.ROOT, "%d %s %d %d", (int) node[0], number(node[1]), (int) node[2], (int) node[3]));
        }
        return line.toString();
    }

    private static String number(double value) {
        float f = (float) value;
        return f == (long) f ? Long.toString((long) f) : Float.toString(f);
    }
}
