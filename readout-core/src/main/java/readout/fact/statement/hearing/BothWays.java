package readout.fact.statement.hearing;

import java.util.Arrays;
import readout.language.parse.ParserNetwork.Direction;

/**
 * Two memories over the same words, one that runs forwards and one that runs backwards. What both get from below is one
 * product: it takes less time than two.
 *
 * @param input from below to the gates, both matrices side by side
 * @param bias added to it
 * @param recurrent from the last output to the gates, forwards (0) and backwards (1)
 */
record BothWays(float[][] input, float[] bias, float[][][] recurrent) {

    static BothWays of(Direction forwards, Direction backwards) {
        float[][] input = new float[forwards.input().length][];
        for (int i = 0; i < input.length; i++) {
            input[i] = beside(forwards.input()[i], backwards.input()[i]);
        }
        return new BothWays(input, beside(forwards.bias(), backwards.bias()), new float[][][] {
            forwards.recurrent(), backwards.recurrent()
        });
    }

    static float[] beside(float[] a, float[] b) {
        float[] out = Arrays.copyOf(a, a.length + b.length);
        System.arraycopy(b, 0, out, a.length, b.length);
        return out;
    }

    /** Width of each memory. */
    int size() {
        return recurrent[0].length;
    }
}
