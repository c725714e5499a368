package readout.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import readout.language.TimePattern.Either;
import readout.language.TimePattern.End;
import readout.language.TimePattern.Glue;
import readout.language.TimePattern.Literal;
import readout.language.TimePattern.OfClass;

/** Reads the notation of {@code time-rules.txt}. */
final class TimePatternReader {

    private final String source;
    private final List<String> words = new ArrayList<>();
    private final Map<String, String> names;

    TimePatternReader(String source, Map<String, String> names) {
        this.source = source;
        this.names = names;
        split(source);
    }

    /** Named parts are put in as choices of their own. */
    private void split(String text) {
        for (String word : text.replace("[", " [ ")
                .replace("]", " ] ")
                .replace("(", " ( ")
                .replace(")", " ) ")
                .replace("^", " ^ ")
                .strip()
                .split("\\s+")) {
            if (word.startsWith("$")) {
                String part = names.get(word);
                if (part == null) {
                    throw new IllegalStateException("no such part: " + word + " in: " + source);
                }
                words.add("(");
                split(part);
                words.add(")");
            } else {
                words.add(word);
            }
        }
    }

    TimePattern read() {
        return choice(0, words.size(), new End());
    }

    /** The words from {@code start} to {@code end} as a choice, going on with {@code next}. */
    private TimePattern choice(int start, int end, TimePattern next) {
        int depth = 0;
        for (int i = start; i < end; i++) {
            String word = words.get(i);
            depth += word.equals("(") || word.equals("[") ? 1 : word.equals(")") || word.equals("]") ? -1 : 0;
            if (depth == 0 && word.equals("/")) {
                return new Either(row(start, i, next), choice(i + 1, end, next));
            }
        }
        if (depth != 0) {
            throw new IllegalStateException("brackets do not match: " + source);
        }
        return row(start, end, next);
    }

    private TimePattern row(int start, int end, TimePattern next) {
        if (start == end) {
            return next;
        }
        String word = words.get(start);
        if (word.equals("(") || word.equals("[")) {
            int close = close(start);
            TimePattern after = row(close + 1, end, next);
            TimePattern inside = choice(start + 1, close, after);
            return word.equals("[") ? new Either(inside, after) : inside;
        }
        TimePattern after = row(start + 1, end, next);
        if (word.equals("^")) {
            return new Glue(after);
        }
        boolean isClass = Character.isUpperCase(word.charAt(0)) && word.equals(word.toUpperCase(Locale.ROOT));
        return isClass ? new OfClass(TimeClass.valueOf(word), after) : new Literal(word, after);
    }

    private int close(int open) {
        int depth = 0;
        for (int i = open; i < words.size(); i++) {
            String word = words.get(i);
            depth += word.equals("(") || word.equals("[") ? 1 : word.equals(")") || word.equals("]") ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        throw new IllegalStateException("brackets do not match: " + source);
    }
}
