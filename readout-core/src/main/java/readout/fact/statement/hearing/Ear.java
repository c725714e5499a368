package readout.fact.statement.hearing;

import java.util.Arrays;

/** The network that hears, ready for use; threads share it, each with listeners of its own. */
public final class Ear {

    private final HearingNetwork network;
    private final float[][] pairInput;

    public Ear(HearingNetwork network) {
        this.network = network;
        pairInput =
                beside(network.pairForwards().input(), network.pairBackwards().input());
    }

    /** Two matrices of as many rows, side by side. */
    private static float[][] beside(float[][] a, float[][] b) {
        float[][] out = new float[a.length][];
        for (int i = 0; i < a.length; i++) {
            out[i] = Arrays.copyOf(a[i], a[i].length + b[i].length);
            System.arraycopy(b[i], 0, out[i], a[i].length, b[i].length);
        }
        return out;
    }

    /** The weights. */
    public HearingNetwork network() {
        return network;
    }

    /** Somebody who listens to one article. */
    public Listener listener() {
        return new Listener(network, pairInput);
    }
}
