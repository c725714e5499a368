package readout.fact.figure;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Words for the time with which a figure is compared. */
final class FigureBase {

    private static final Map<String, Pattern> BASES = new LinkedHashMap<>();

    static {
        BASES.put(
                "yearEarlier",
                Pattern.compile(
                        "year[- ]on[- ]year|y-o-y|\\byoy\\b|\\bannual(ly)?\\b|(a|one|the) year (earlier|ago|before)"
                                + "|year-(earlier|ago)|from last year|(same|corresponding) (period|quarter|month)[a-z ]{0,20} (last|previous) year"
                                + "|than (last year|a year)"));
        BASES.put(
                "quarterEarlier",
                Pattern.compile(
                        "quarter[- ]on[- ]quarter|\\bqoq\\b|from the (previous|prior) quarter|(a|the) quarter (earlier|ago)"));
        BASES.put(
                "monthEarlier",
                Pattern.compile("month[- ]on[- ]month|from the (previous|prior) month|(a|the) month (earlier|ago)"));
    }

    private FigureBase() {}

    /** The base of which a sentence in lower case speaks. */
    static Optional<String> in(String sentence) {
        return BASES.entrySet().stream()
                .filter(base -> base.getValue().matcher(sentence).find())
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
