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

    /** The numbers of the rules that may match at this piece. */
    static BitSet candidates(TimeText text, int at) {
        BitSet out = new BitSet();
        String word = text.pieces().lower(at);
        BitSet literal = BY_WORD.get(word);
        if (literal != null) {
            out.or(literal);
        }
        for (TimeWords.Phrase phrase : TimeWords.from(word)) {
            add(out, phrase.kind());
        }
        if (text.numerals().at(at) != null || text.pieces().isDigits(at) || word.equals("'")) {
            add(out, TimeClass.NUM);
            add(out, TimeClass.DAY);
            add(out, TimeClass.ORD);
            add(out, TimeClass.YEAR);
            add(out, TimeClass.DECADE);
            add(out, TimeClass.CLOCK);
            add(out, TimeClass.NUMERIC);
        }
        return out;
    }

    private static void add(BitSet out, TimeClass kind) {
        BitSet rules = BY_CLASS.get(kind);
        if (rules != null) {
            out.or(rules);
        }
    }
}
