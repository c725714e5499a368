package readout.record;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What was asked for last, by its name, as much as a weight allows and at least one: a few articles are asked for again and
 * again. For one thread.
 *
 * @param <V> what is held
 */
public final class Recent<V> {

    private record Held<V>(V value, int weight) {}

    private final long most;
    /** The one that was asked for last is the last. */
    private final Map<String, Held<V>> held = new LinkedHashMap<>(64, 0.75f, true);

    private long weight;

    /** @param most weight of all together */
    public Recent(long most) {
        this.most = most;
    }

    public Optional<V> get(String name) {
        return Optional.ofNullable(held.get(name)).map(Held::value);
    }

    /** Holds a value, instead of one of the same name, and lets go of those that were not asked for the longest. */
    public void put(String name, V value, int ofValue) {
        Held<V> before = held.put(name, new Held<>(value, ofValue));
        weight += ofValue - (before == null ? 0 : before.weight());
        Iterator<Held<V>> eldest = held.values().iterator();
        while (weight > most && held.size() > 1) {
            weight -= eldest.next().weight();
            eldest.remove();
        }
    }

    public void clear() {
        held.clear();
        weight = 0;
    }
}
