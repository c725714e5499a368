package readout.fact.statement.hearing;

/** The network that hears, ready for use; threads share it, each with listeners of its own. */
public final class Ear {

    private final HearingNetwork network;
    private final KnownInputs inputs;

    public Ear(HearingNetwork network) {
        this.network = network;
        inputs = new KnownInputs(network);
    }

    /** The weights. */
    public HearingNetwork network() {
        return network;
    }

    /** Somebody who listens to one article. */
    public Listener listener() {
        return new Listener(network, inputs);
    }
}
