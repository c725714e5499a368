package readout.language;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The rules of {@code time-rules.txt}, compiled, and which of them may begin with a word. */
final class TimeRules {

    /** What is made of a match. */
    enum Operation {
        DATE,
        TIME,
        RANGE,
        MONTH,
        SEASON,
        YEAR,
        QUARTER,
        FIRST,
        YEARAGO,
        YEAREND,
        RELATIVE,
        AGO,
        SPAN,
        DURATION,
        SET,
        REF,
        /** Somebody's age, which is no time expression. */
        AGE
    }

    /** One rule. */
    record Rule(Operation operation, TimePattern pattern) {}

    private static final List<TimeClass> NUMBERS = List.of(
            TimeClass.NUM,
            TimeClass.DAY,
            TimeClass.ORD,
            TimeClass.YEAR,
            TimeClass.DECADE,
            TimeClass.CLOCK,
            TimeClass.NUMERIC);
    private static final BitSet NO_RULES = new BitSet();
    private static final List<Rule> RULES = new ArrayList<>();
    private static final Map<String, BitSet> BY_WORD = new HashMap<>();
    private static final Map<TimeClass, BitSet> BY_CLASS = new EnumMap<>(TimeClass.class);

    static {
        Map<String, String> names = new HashMap<>();
        for (String line : WordFile.lines("time-rules.txt")) {
            if (line.startsWith("$")) {
                int equals = line.indexOf('=');
                names.put(line.substring(0, equals).strip(), line.substring(equals + 1));
            } else {
                int colon = line.indexOf(':');
                Operation operation = Operation.valueOf(line.substring(0, colon).toUpperCase(Locale.ROOT));
                TimePattern pattern = new TimePatternReader(line.substring(colon + 1), names).read();
                index(pattern, RULES.size());
                RULES.add(new Rule(operation, pattern));
            }
        }
    }

    private static final BitSet OF_NUMBERS = ofNumbers();
    private static final Map<String, BitSet> BY_START = starts();

    private TimeRules() {}

    static Rule rule(int number) {
        return RULES.get(number);
    }

    private static void index(TimePattern step, int rule) {
        if (step instanceof TimePattern.Literal literal) {
            BY_WORD.computeIfAbsent(literal.word(), word -> new BitSet()).set(rule);
        } else if (step instanceof TimePattern.OfClass one) {
            BY_CLASS.computeIfAbsent(one.kind(), kind -> new BitSet()).set(rule);
        } else if (step instanceof TimePattern.Glue glue) {
            index(glue.next(), rule);
        } else if (step instanceof TimePattern.Either either) {
            index(either.one(), rule);
            index(either.other(), rule);
        }
    }

    /** The numbers of the rules that may match at this piece; not to be changed. */
    static BitSet candidates(TimeText text, int at) {
        BitSet ofWord = BY_START.getOrDefault(text.pieces().lower(at), NO_RULES);
        boolean number = text.numerals().at(at) != null || text.pieces().isDigits(at);
        if (!number) {
            return ofWord;
        }
        if (ofWord.isEmpty()) {
            return OF_NUMBERS;
        }
        BitSet out = (BitSet) OF_NUMBERS.clone();
        out.or(ofWord);
        return out;
    }

    /** For each word that an expression may begin with, the rules that may begin with it. */
    private static Map<String, BitSet> starts() {
        Map<String, BitSet> out = new HashMap<>();
        BY_WORD.forEach((word, rules) -> out.put(word, (BitSet) rules.clone()));
        for (String word : TimeWords.starts()) {
            for (TimeWords.Phrase phrase : TimeWords.from(word)) {
                out.computeIfAbsent(word, w -> new BitSet()).or(BY_CLASS.getOrDefault(phrase.kind(), NO_RULES));
            }
        }
        out.computeIfAbsent("'", w -> new BitSet()).or(ofNumbers());
        return out;
    }

    private static BitSet ofNumbers() {
        BitSet out = new BitSet();
        for (TimeClass kind : NUMBERS) {
            out.or(BY_CLASS.getOrDefault(kind, NO_RULES));
        }
        return out;
    }
}
