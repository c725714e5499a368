package readout.record;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** An entry in the making: the facts that report one thing, in order of time. */
final class Draft {

    /** A fact is compared with so many of an entry's facts, so that a story of thousands stays affordable. */
    private static final int COMPARED = 6;

    private final List<Reported> facts = new ArrayList<>();

    List<Reported> facts() {
        return facts;
    }

    Reported first() {
        return facts.get(0);
    }

    void add(Reported fact) {
        facts.add(fact);
    }

    /** Puts the facts in order of time again. */
    void sort() {
        facts.sort(Comparator.comparingInt(Reported::order));
    }

    /** How near a fact is to this entry: to its best fact, and not out of the question with any. */
    double nearness(Reported fact, Likeness likeness) {
        double best = 0;
        int vetoes = 0;
        for (int i = 0; i < Math.min(COMPARED, facts.size()); i++) {
            double near = likeness.of(facts.get(i), fact);
            best = Math.max(best, near);
            vetoes += near == 0 ? 1 : 0;
        }
        return 2 * vetoes > Math.min(COMPARED, facts.size()) ? 0 : best;
    }
}
