package readout.fact.measure;

import java.util.Optional;
import java.util.Set;
import readout.fact.Setting;
import readout.fact.Tree;
import readout.language.Reading;
import readout.language.Sentence;
import readout.news.Period;
import readout.news.Timex;

/** When a measure begins. */
final class Dates {

    private static final Set<String> START = Set.of("from", "effective", "starting", "beginning", "since");
    private static final Set<String> END = Set.of("until", "till", "through");

    private final Reading reading;
    private final Setting setting;

    Dates(Reading reading, Setting setting) {
        this.reading = reading;
        this.setting = setting;
    }

    /** The day from which it holds, when the sentence says "from" or "as of", else the day of the step. */
    Optional<Period> of(Tree tree, int noun, int verb) {
        Sentence sentence = tree.sentence();
        for (Timex timex : reading.timexesIn(sentence)) {
            int first = sentence.tokenAt(timex.span().start());
            boolean starts = first > 0
                    && first > Math.min(noun, verb == Tree.NONE ? noun : verb)
                    && timex.type() == Timex.Type.DATE
                    && (START.contains(sentence.lower(first - 1))
                            || (first > 1
                                    && sentence.lower(first - 1).equals("of")
                                    && sentence.lower(first - 2).equals("as")));
            if (starts && timex.period().isPresent()) {
                return timex.period();
            }
        }
        return setting.when(tree, noun, verb).filter(period -> !ends(sentence, period));
    }

    /** "Until June" tells when it ends. */
    private boolean ends(Sentence sentence, Period period) {
        return reading.timexesIn(sentence).stream()
                .filter(timex -> timex.period().filter(period::equals).isPresent())
                .mapToInt(timex -> sentence.tokenAt(timex.span().start()))
                .anyMatch(first -> first > 0 && END.contains(sentence.lower(first - 1)));
    }
}
