package readout.eval.neural;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;

/** Slopes that the tape finds are those that small changes of the parameters show; dropout, which is drawn, is left out. */
class TapeTest {

    private static final float STEP = 5e-3f;
    private static final Example EXAMPLE = new Example(
            new String[] {"a", "b", "c", "d"},
            new String[4],
            new int[] {-1, 2, 0, 2, 3},
            new int[] {-1, 1, 0, 2, 1},
            new int[] {-1, 0, 1, 1, 0},
            1);

    private final SplittableRandom random = new SplittableRandom(11);
    private final List<Parameter> parameters = new ArrayList<>();
    private final Parameter words = table(5, 6);
    private final Parameter gain = matrix(1, 6).fill(1f);
    private final Parameter shift = matrix(1, 6);
    private final List<Parameter> square = List.of(matrix(6, 6), matrix(6, 6), matrix(6, 6));
    private final Parameter none = matrix(1, 6);
    private final Parameter gates = matrix(6, 12);
    private final Parameter gateBias = matrix(1, 12);
    private final List<Parameter> recurrent = List.of(matrix(3, 12), matrix(3, 12));
    private final TreeLayers layers = new TreeLayers(random, 6, 5, 4, 3, 2, 0, 1, 0.5f);

    private Parameter table(int rows, int width) {
        Parameter parameter = new Parameter("table", rows, width, true).fill(random, 0.8);
        parameters.add(parameter);
        return parameter;
    }

    private Parameter matrix(int rows, int width) {
        Parameter parameter = new Parameter("matrix", rows, width, false).fill(random, 0.8);
        parameters.add(parameter);
        return parameter;
    }

    @Test
    void findsTheSlopesOfTheLoss() {
        layers.parameters().forEach(p -> p.fill(random, 1.5));
        parameters.addAll(layers.parameters());
        assertSlopes(parameters, tape -> layers.loss(tape, rows(tape), EXAMPLE, 1));
    }

    @Test
    void findsTheSlopesOfTheLossesOfColumns() {
        Parameter weights = matrix(6, 2);
        Parameter bias = matrix(1, 2);
        assertSlopes(List.of(words, weights, bias), tape -> {
            Node x = tape.embed(List.of(words), new int[][] {{0, 1, 2, 3, 4}});
            Node scores = tape.linear(x, weights, bias);
            return tape.binaryLoss(scores, 0, new float[] {1, 0, -1, 0, 1}, 0.5f) / 2
                    + tape.lossDown(scores, 1, new float[] {0, 0.2f, 0, 0.8f, 0}, 1);
        });
    }

    private void assertSlopes(List<Parameter> all, ToDoubleFunction<Tape> loss) {
        all.forEach(Parameter::turn);
        Tape tape = new Tape(0, random, true);
        double unused = loss.applyAsDouble(tape);
        tape.back();
        for (Parameter parameter : all) {
            double off = 0;
            double size = 0;
            for (int i = 0; i < parameter.rows; i++) {
                for (int j = 0; j < parameter.width; j++) {
                    double expected = slope(parameter, i, j, loss);
                    double found = parameter.slopes[0][i][j];
                    off += (expected - found) * (expected - found);
                    size += expected * expected;
                }
            }
            assertThat(size).as(parameter.name).isPositive();
            assertThat(Math.sqrt(off / size)).as(parameter.name).isLessThan(0.02);
        }
    }

    private double slope(Parameter parameter, int i, int j, ToDoubleFunction<Tape> loss) {
        float value = parameter.value[i][j];
        parameter.value[i][j] = value + STEP;
        double above = loss.applyAsDouble(new Tape(1, random, false));
        parameter.value[i][j] = value - STEP;
        double below = loss.applyAsDouble(new Tape(1, random, false));
        parameter.value[i][j] = value;
        return (above - below) / (2 * STEP);
    }

    private Node rows(Tape tape) {
        Node x = tape.normalize(tape.embed(List.of(words), new int[][] {{0, 1, 2, 3, 4}}), gain, shift);
        Node q = tape.linear(x, square.get(0), none);
        Node k = tape.linear(x, square.get(1), none);
        Node v = tape.linear(x, square.get(2), none);
        Node y = tape.gelu(tape.add(x, tape.attend(q, k, v, 2)));
        Node input = tape.linear(y, gates, gateBias);
        return tape.beside(
                Lstm.scan(tape, input, recurrent.get(0), false), Lstm.scan(tape, input, recurrent.get(1), true));
    }
}
