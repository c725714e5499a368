package readout.eval.neural;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import readout.language.parse.MatrixProduct;
import readout.language.parse.Squash;

/**
 * Operations on rows of numbers that remember how to go back: {@link #back} takes the slopes of the results to the
 * slopes of the parameters (reverse-mode automatic differentiation). For one worker and one sentence.
 */
final class Tape {

    private static final float EPSILON = 1e-12f;

    private final List<Runnable> steps = new ArrayList<>();
    private final int worker;
    private final SplittableRandom random;
    private final boolean isTraining;

    /**
     * @param isTraining false leaves out dropout and the way back
     */
    Tape(int worker, SplittableRandom random, boolean isTraining) {
        this.worker = worker;
        this.random = random;
        this.isTraining = isTraining;
    }

    boolean isTraining() {
        return isTraining;
    }

    SplittableRandom random() {
        return random;
    }

    /** Takes the slopes back through all operations, the last one first. */
    void back() {
        for (int i = steps.size() - 1; i >= 0; i--) {
            steps.get(i).run();
        }
        steps.clear();
    }

    void record(Runnable back) {
        if (isTraining) {
            steps.add(back);
        }
    }

    float[][] slopes(Parameter p) {
        return p.slopes[worker];
    }

    void touchAll(Parameter p) {
        p.touched[worker].set(0, p.rows);
    }

    /** Sums of rows of tables: for row i those that {@code numbers[t][i]} names in table t; a negative number is none. */
    Node embed(List<Parameter> tables, int[][] numbers) {
        Node out = new Node(numbers[0].length, tables.get(0).width);
        for (int t = 0; t < numbers.length; t++) {
            for (int i = 0; i < out.rows; i++) {
                if (numbers[t][i] >= 0) {
                    add(tables.get(t).value[numbers[t][i]], out.value[i], out.width);
                }
            }
        }
        record(() -> {
            for (int t = 0; t < numbers.length; t++) {
                Parameter table = tables.get(t);
                for (int i = 0; i < out.rows; i++) {
                    if (numbers[t][i] >= 0) {
                        add(out.slope[i], slopes(table)[numbers[t][i]], out.width);
                        table.touched[worker].set(numbers[t][i]);
                    }
                }
            }
        });
        return out;
    }

    /** x · w + b. */
    Node linear(Node x, Parameter w, Parameter b) {
        Node out = new Node(x.rows, w.width);
        MatrixProduct.set(x.value, x.rows, x.width, w.value, b.value[0], out.value);
        record(() -> {
            MatrixProduct.addTransposed(x.value, x.rows, x.width, out.slope, slopes(w), w.width);
            for (float[] row : out.slope) {
                add(row, slopes(b)[0], w.width);
            }
            MatrixProduct.add(out.slope, x.rows, w.width, w.turned, x.slope, x.width);
            touchAll(w);
            touchAll(b);
        });
        return out;
    }

    /** a · transposed b. */
    Node timesTransposed(Node a, Node b) {
        Node out = new Node(a.rows, b.rows);
        MatrixProduct.add(a.value, a.rows, a.width, MatrixProduct.turned(b.value, b.width), out.value, b.rows);
        record(() -> {
            MatrixProduct.add(out.slope, a.rows, b.rows, b.value, a.slope, a.width);
            MatrixProduct.addTransposed(out.slope, a.rows, b.rows, a.value, b.slope, a.width);
        });
        return out;
    }

    Node add(Node a, Node b) {
        Node out = new Node(a.rows, a.width);
        for (int i = 0; i < a.rows; i++) {
            add(a.value[i], out.value[i], a.width);
            add(b.value[i], out.value[i], a.width);
        }
        record(() -> {
            for (int i = 0; i < a.rows; i++) {
                add(out.slope[i], a.slope[i], a.width);
                add(out.slope[i], b.slope[i], a.width);
            }
        });
        return out;
    }

    /** The rows with these numbers. */
    Node select(Node x, int[] rows) {
        Node out = new Node(rows.length, x.width);
        for (int i = 0; i < rows.length; i++) {
            System.arraycopy(x.value[rows[i]], 0, out.value[i], 0, x.width);
        }
        record(() -> {
            for (int i = 0; i < rows.length; i++) {
                add(out.slope[i], x.slope[rows[i]], x.width);
            }
        });
        return out;
    }

    /** The columns of a, then those of b. */
    Node beside(Node a, Node b) {
        Node out = new Node(a.rows, a.width + b.width);
        for (int i = 0; i < a.rows; i++) {
            System.arraycopy(a.value[i], 0, out.value[i], 0, a.width);
            System.arraycopy(b.value[i], 0, out.value[i], a.width, b.width);
        }
        record(() -> {
            for (int i = 0; i < a.rows; i++) {
                add(out.slope[i], a.slope[i], a.width);
                for (int j = 0; j < b.width; j++) {
                    b.slope[i][j] += out.slope[i][a.width + j];
                }
            }
        });
        return out;
    }

    /** The larger of 0 and x. */
    Node rectify(Node x) {
        Node out = new Node(x.rows, x.width);
        for (int i = 0; i < x.rows; i++) {
            for (int j = 0; j < x.width; j++) {
                out.value[i][j] = Math.max(0f, x.value[i][j]);
            }
        }
        record(() -> {
            for (int i = 0; i < x.rows; i++) {
                for (int j = 0; j < x.width; j++) {
                    x.slope[i][j] += out.value[i][j] > 0 ? out.slope[i][j] : 0f;
                }
            }
        });
        return out;
    }

    /** The Gaussian error linear unit by its tanh form (Hendrycks and Gimpel 2016). */
    Node gelu(Node x) {
        Node out = new Node(x.rows, x.width);
        for (int i = 0; i < x.rows; i++) {
            float[] from = x.value[i];
            float[] to = out.value[i];
            for (int j = 0; j < from.length; j++) {
                float v = from[j];
                to[j] = 0.5f * v * (1f + Squash.tanh(0.79788456f * (v + 0.044715f * v * v * v)));
            }
        }
        record(() -> {
            for (int i = 0; i < x.rows; i++) {
                float[] from = x.value[i];
                float[] slope = x.slope[i];
                float[] above = out.slope[i];
                for (int j = 0; j < from.length; j++) {
                    float v = from[j];
                    float t = Squash.tanh(0.79788456f * (v + 0.044715f * v * v * v));
                    float inner = 0.79788456f * (1f + 0.134145f * v * v);
                    slope[j] += above[j] * (0.5f * (1f + t) + 0.5f * v * (1f - t * t) * inner);
                }
            }
        });
        return out;
    }

    /** Leaves out each number with the given probability, in training only. */
    Node dropout(Node x, float probability) {
        if (!isTraining || probability == 0) {
            return x;
        }
        Node out = new Node(x.rows, x.width);
        float[][] kept = new float[x.rows][x.width];
        float scale = 1f / (1f - probability);
        int limit = (int) (probability * 65536);
        for (int i = 0; i < x.rows; i++) {
            for (int j = 0; j < x.width; j += 4) {
                long bits = random.nextLong();
                for (int k = j; k < Math.min(x.width, j + 4); k++) {
                    kept[i][k] = (bits & 0xffff) >= limit ? scale : 0f;
                    bits >>>= 16;
                }
            }
            for (int j = 0; j < x.width; j++) {
                out.value[i][j] = x.value[i][j] * kept[i][j];
            }
        }
        record(() -> {
            for (int i = 0; i < x.rows; i++) {
                for (int j = 0; j < x.width; j++) {
                    x.slope[i][j] += out.slope[i][j] * kept[i][j];
                }
            }
        });
        return out;
    }

    /** Shifts and scales each row to mean 0 and variance 1, then by what was learnt (Ba, Kiros and Hinton 2016). */
    Node normalize(Node x, Parameter gain, Parameter shift) {
        Node out = new Node(x.rows, x.width);
        float[][] unit = new float[x.rows][x.width];
        float[] spread = new float[x.rows];
        for (int i = 0; i < x.rows; i++) {
            float mean = sum(x.value[i]) / x.width;
            float square = 0;
            for (float v : x.value[i]) {
                square += (v - mean) * (v - mean);
            }
            spread[i] = (float) (1 / Math.sqrt(square / x.width + EPSILON));
            for (int j = 0; j < x.width; j++) {
                unit[i][j] = (x.value[i][j] - mean) * spread[i];
                out.value[i][j] = unit[i][j] * gain.value[0][j] + shift.value[0][j];
            }
        }
        record(() -> normalizeBack(x, out, unit, spread, gain, shift));
        return out;
    }

    private void normalizeBack(Node x, Node out, float[][] unit, float[] spread, Parameter gain, Parameter shift) {
        float[] gains = slopes(gain)[0];
        float[] shifts = slopes(shift)[0];
        float[] d = new float[x.width];
        for (int i = 0; i < x.rows; i++) {
            float sum = 0;
            float along = 0;
            for (int j = 0; j < x.width; j++) {
                gains[j] += out.slope[i][j] * unit[i][j];
                shifts[j] += out.slope[i][j];
                d[j] = out.slope[i][j] * gain.value[0][j];
                sum += d[j];
                along += d[j] * unit[i][j];
            }
            for (int j = 0; j < x.width; j++) {
                x.slope[i][j] += spread[i] * (d[j] - sum / x.width - unit[i][j] * along / x.width);
            }
        }
        touchAll(gain);
        touchAll(shift);
    }

    /** Attention with several heads (Vaswani et al. 2017), without the projections around it. */
    Node attend(Node q, Node k, Node v, int heads) {
        int n = q.rows;
        int part = q.width / heads;
        Node out = new Node(n, q.width);
        float scale = (float) (1 / Math.sqrt(part));
        for (int h = 0; h < heads; h++) {
            int from = h * part;
            float[][] qs = slice(q.value, from, part);
            float[][] ks = slice(k.value, from, part);
            float[][] vs = slice(v.value, from, part);
            float[][] weights = new float[n][n];
            MatrixProduct.add(qs, n, part, MatrixProduct.turned(ks, part), weights, n);
            for (float[] row : weights) {
                for (int j = 0; j < n; j++) {
                    row[j] *= scale;
                }
                softmax(row, n);
            }
            float[][] mixed = new float[n][part];
            MatrixProduct.add(weights, n, n, vs, mixed, part);
            for (int i = 0; i < n; i++) {
                System.arraycopy(mixed[i], 0, out.value[i], from, part);
            }
            record(() -> attendBack(q, k, v, out, from, part, scale, qs, ks, vs, weights));
        }
        return out;
    }

    private static void attendBack(
            Node q,
            Node k,
            Node v,
            Node out,
            int from,
            int part,
            float scale,
            float[][] qs,
            float[][] ks,
            float[][] vs,
            float[][] weights) {
        int n = q.rows;
        float[][] slope = slice(out.slope, from, part);
        float[][] vSlope = new float[n][part];
        MatrixProduct.addTransposed(weights, n, n, slope, vSlope, part);
        float[][] wSlope = new float[n][n];
        MatrixProduct.add(slope, n, part, MatrixProduct.turned(vs, part), wSlope, n);
        for (int i = 0; i < n; i++) {
            float along = 0;
            for (int j = 0; j < n; j++) {
                along += wSlope[i][j] * weights[i][j];
            }
            for (int j = 0; j < n; j++) {
                wSlope[i][j] = weights[i][j] * (wSlope[i][j] - along) * scale;
            }
        }
        float[][] qSlope = new float[n][part];
        float[][] kSlope = new float[n][part];
        MatrixProduct.add(wSlope, n, n, ks, qSlope, part);
        MatrixProduct.addTransposed(wSlope, n, n, qs, kSlope, part);
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < part; j++) {
                q.slope[i][from + j] += qSlope[i][j];
                k.slope[i][from + j] += kSlope[i][j];
                v.slope[i][from + j] += vSlope[i][j];
            }
        }
    }

    private static float[][] slice(float[][] rows, int from, int width) {
        float[][] out = new float[rows.length][];
        for (int i = 0; i < rows.length; i++) {
            out[i] = Arrays.copyOfRange(rows[i], from, from + width);
        }
        return out;
    }

    /** Turns scores into probabilities. */
    static void softmax(float[] row, int n) {
        float most = row[0];
        for (int j = 1; j < n; j++) {
            most = Math.max(most, row[j]);
        }
        double sum = 0;
        for (int j = 0; j < n; j++) {
            row[j] = (float) Math.exp(row[j] - most);
            sum += row[j];
        }
        float scale = (float) (1 / sum);
        for (int j = 0; j < n; j++) {
            row[j] *= scale;
        }
    }

    /**
     * Cross-entropy of the softmax of each row against the right column; leaves the slopes in {@code scores}.
     *
     * @param right the right column of each row, negative for a row that does not count
     * @return the sum over the rows
     */
    double loss(Node scores, int[] right, float weight) {
        double loss = 0;
        for (int i = 0; i < scores.rows; i++) {
            if (right[i] < 0) {
                continue;
            }
            float[] row = scores.value[i].clone();
            softmax(row, scores.width);
            loss -= Math.log(Math.max(1e-9, row[right[i]]));
            for (int j = 0; j < scores.width; j++) {
                scores.slope[i][j] += weight * (row[j] - (j == right[i] ? 1f : 0f));
            }
        }
        return loss;
    }

    /**
     * Cross-entropy of the softmax of one column; leaves the slopes in {@code scores}.
     *
     * @param wanted the probability of each row; all zero when nothing is known
     */
    double lossDown(Node scores, int column, float[] wanted, float weight) {
        float[] down = new float[scores.rows];
        for (int i = 0; i < scores.rows; i++) {
            down[i] = scores.value[i][column];
        }
        softmax(down, scores.rows);
        float all = sum(wanted);
        double loss = 0;
        for (int i = 0; i < scores.rows; i++) {
            loss -= wanted[i] * Math.log(Math.max(1e-9, down[i]));
            scores.slope[i][column] += weight * (all * down[i] - wanted[i]);
        }
        return loss;
    }

    /**
     * Cross-entropy of the logistic function of each number of a column; leaves the slopes in {@code scores}.
     *
     * @param wanted the probability of each row, negative for a row that does not count
     * @return the sum over the rows
     */
    double binaryLoss(Node scores, int column, float[] wanted, float weight) {
        double loss = 0;
        for (int i = 0; i < scores.rows; i++) {
            if (wanted[i] >= 0) {
                double p = 1 / (1 + Math.exp(-scores.value[i][column]));
                loss -= wanted[i] * Math.log(Math.max(1e-9, p)) + (1 - wanted[i]) * Math.log(Math.max(1e-9, 1 - p));
                scores.slope[i][column] += weight * (float) (p - wanted[i]);
            }
        }
        return loss;
    }

    static void add(float[] from, float[] to, int width) {
        for (int j = 0; j < width; j++) {
            to[j] += from[j];
        }
    }

    private static float sum(float[] row) {
        float sum = 0;
        for (float v : row) {
            sum += v;
        }
        return sum;
    }
}
