package readout.fact.measure;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import readout.fact.Tree;
import readout.language.Quantity;
import readout.language.Reading;
import readout.language.Sentence;
import readout.news.Amount;

/** How much a measure takes: its rate, or the worth of what it covers. Of "from 18 percent to 12 percent" the second. */
final class Rates {

    private static final Set<String> STATES_IT = Set.of("of", "at", "worth", "with");
    private static final int NEAR = 3;
    private static final int FAR = 14;
    private static final int BEST = 3;

    private final Reading reading;

    Rates(Reading reading) {
        this.reading = reading;
    }

    /**
     * The amount that belongs to a measure, by the words before it and by its place.
     *
     * @param noun the measure
     * @param verb that tells it, or {@link Tree#NONE}
     */
    Optional<Amount> of(Tree tree, int noun, int verb) {
        Sentence sentence = tree.sentence();
        Optional<Amount> best = Optional.empty();
        int most = 0;
        for (Quantity quantity : reading.quantitiesIn(sentence)) {
            int weight = isRate(quantity) ? weight(tree, quantity, noun, verb) : 0;
            if (weight > most) {
                most = weight;
                best = Optional.of(quantity.amount());
            }
        }
        return best;
    }

    private static boolean isRate(Quantity quantity) {
        String unit = quantity.amount().unit();
        return unit.equals("%") || (unit.length() == 3 && unit.equals(unit.toUpperCase(Locale.ROOT)));
    }

    private static int weight(Tree tree, Quantity quantity, int noun, int verb) {
        Sentence sentence = tree.sentence();
        if (quantity.last() < noun && noun - quantity.last() <= NEAR) {
            return BEST;
        }
        int start = Math.max(noun, verb == Tree.NONE ? noun : Math.min(verb, noun));
        boolean after =
                quantity.first() > start && quantity.first() <= start + FAR && joined(sentence, start, quantity);
        String before = quantity.first() > 0 ? sentence.lower(quantity.first() - 1) : "";
        if (after && before.equals("to")) {
            return BEST;
        }
        if (after && STATES_IT.contains(before)) {
            return BEST - 1;
        }
        boolean below = sentence.isBelow(quantity.number(), noun)
                || (verb != Tree.NONE && sentence.head(quantity.number()) == verb);
        return below && !List.of("by", "from").contains(before) ? 1 : 0;
    }

    /** Whether no other clause begins between the measure and the amount. */
    private static boolean joined(Sentence sentence, int from, Quantity quantity) {
        for (int i = from + 1; i < quantity.first(); i++) {
            String tag = sentence.tag(i);
            if (tag.equals("MD")
                    || tag.equals(":")
                    || tag.equals("CC") && sentence.lower(i).equals("but")) {
                return false;
            }
        }
        return true;
    }
}
