package readout.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** What a reader still has in mind: the latest appearances, nearest last. Look-backs are bounded. */
final class Memory {

    private static final int APPEARANCES = 40;

    private final List<Appearance> appearances = new ArrayList<>();

    void add(Appearance appearance) {
        appearances.add(appearance);
    }

    /** The latest appearances within some sentences of this one, the nearest first. */
    List<Appearance> recent(int sentence, int sentences) {
        List<Appearance> out = new ArrayList<>();
        int least = Math.max(0, appearances.size() - APPEARANCES);
        for (int i = appearances.size() - 1; i >= least; i--) {
            Appearance a = appearances.get(i);
            if (sentence - a.sentence() > sentences) {
                break;
            }
            out.add(a);
        }
        return out;
    }

    /** The nearest player of a kind within some sentences. */
    Optional<Player> last(int sentence, int sentences, Predicate<Player> kind) {
        return recent(sentence, sentences).stream()
                .map(Appearance::player)
                .filter(kind)
                .findFirst();
    }
}
