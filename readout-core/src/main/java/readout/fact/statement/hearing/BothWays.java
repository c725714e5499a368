package readout.fact.statement.hearing;

import java.util.Arrays;
import readout.language.parse.ParserNetwork.Direction;

/**
 * Two memories over the same words, one from each end. What both get from below is one product: it takes less time than
 * two.
 *
 * @param input both matrices side by side
 * @param bias added to it
 */
record BothWays(Direction forwards, Direction backwards, float[][] input, float[] bias) {

    static BothWays of(Direction forwards, Direction backwards) {
        float[][] input = new float[forwards.input().length][];
        for (int i = 0; i < input.length; i++) {
            input[i] = beside(forwards.input()[i], backwards.input()[i]);
        }
        return new BothWays(forwards, backwards, input, beside(forwards.bias(), backwards.bias()));
    }

    static float[] beside(float[] a, float[] b) {
        float[] out = Arrays.copyOf(a, a.length + b.length);
        System.arraycopy(b, 0, out, a.length, b.length);
        return out;
    }

    /** From the last output to the gates, of the memory that runs forwards (0) or backwards (1). */
    float[][] recurrent(int way) {
        return (way == 0 ? forwards : backwards).recurrent();
    }

    /** Width of each memory. */
    int size() {
        return forwards.recurrent().length;
    }
}
