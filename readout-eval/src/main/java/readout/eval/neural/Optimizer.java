package readout.eval.neural;

import java.util.List;

/** Adam with a limit on the length of the slope, a warm-up, and a rate that falls in a straight line to a fiftieth. */
final class Optimizer {

    private static final float FIRST = 0.9f;

    private final List<Parameter> parameters;
    private final float rate;
    private final float second;
    private final float longest;
    private final int warmUp;
    private final int steps;
    private int taken;

    /**
     * @param rate highest learning rate
     * @param second decay of the second moment
     * @param longest longest slope; longer ones are shortened
     * @param warmUp number of steps in which the rate rises
     * @param steps number of steps that will be taken
     */
    Optimizer(List<Parameter> parameters, float rate, float second, float longest, int warmUp, int steps) {
        this.parameters = parameters;
        this.rate = rate;
        this.second = second;
        this.longest = longest;
        this.warmUp = warmUp;
        this.steps = steps;
        parameters.forEach(Parameter::turn);
    }

    /** Takes one step along the slopes that the workers have left. */
    void step(Workers workers) {
        taken++;
        double[] sums = new double[parameters.size()];
        workers.run(w -> {
            for (int p = w; p < sums.length; p += Workers.COUNT) {
                sums[p] = parameters.get(p).gather();
            }
        });
        double square = 0;
        for (double sum : sums) {
            square += sum;
        }
        float scale = (float) Math.min(1, longest / (Math.sqrt(square) + 1e-6));
        float now = rate
                * Math.min(1f, (float) taken / Math.max(1, warmUp))
                * Math.max(0.02f, (float) (steps - taken) / Math.max(1, steps - warmUp));
        float firstLeft = (float) Math.pow(FIRST, taken);
        float secondLeft = (float) Math.pow(second, taken);
        workers.run(w -> {
            for (int p = w; p < sums.length; p += Workers.COUNT) {
                parameters.get(p).step(now, scale, FIRST, second, firstLeft, secondLeft);
                parameters.get(p).turn();
            }
        });
    }
}
