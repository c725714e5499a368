package readout.fact.statement.hearing;

/** The network that hears, ready for use; threads share it, each with a listener of its own. */
public final class Ear {

    private final HearingNetwork network;
    private final ThreadLocal<Listener> listeners;

    public Ear(HearingNetwork network) {
        this.network = network;
        HearingProducts products = HearingProducts.of(network);
        listeners = ThreadLocal.withInitial(() -> new Listener(network, products));
    }

    /** The weights. */
    public HearingNetwork network() {
        return network;
    }

    /** Who listens for this thread; for one article at a time. */
    public Listener listener() {
        return listeners.get();
    }
}
