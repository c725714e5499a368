package readout.language;

import org.jspecify.annotations.Nullable;

/**
 * A compiled pattern of {@code time-rules.txt}: a graph of steps without loops, so that matching at a place takes a
 * time that depends on the pattern alone.
 */
sealed interface TimePattern {

    /** The end of the pattern. */
    record End() implements TimePattern {}

    /** The word itself. */
    record Literal(String word, TimePattern next) implements TimePattern {}

    /** A word of a class. */
    record OfClass(TimeClass kind, TimePattern next) implements TimePattern {}

    /** No blank before the next piece. */
    record Glue(TimePattern next) implements TimePattern {}

    /** One way or the other. */
    record Either(TimePattern one, TimePattern other) implements TimePattern {}

    /** Finds the longest match of a pattern at a place, with the words of classes on its way. */
    final class Matcher {

        private final TimeText text;
        private final TimeMatch way = new TimeMatch();
        private int end;
        private @Nullable TimeMatch best;

        Matcher(TimeText text) {
            this.text = text;
        }

        /** The longest match that is longer than {@code least} pieces, or null. */
        @Nullable
        TimeMatch longest(TimePattern pattern, int at, int least) {
            best = null;
            end = at + least;
            walk(pattern, at);
            return best == null ? null : best.at(at, end);
        }

        private void walk(TimePattern step, int at) {
            if (step instanceof End) {
                if (at > end) {
                    end = at;
                    best = way.copy();
                }
            } else if (step instanceof Literal literal) {
                if (text.pieces().lower(at).equals(literal.word())) {
                    walk(literal.next(), at + 1);
                }
            } else if (step instanceof Glue glue) {
                if (text.pieces().isGlued(at)) {
                    walk(glue.next(), at);
                }
            } else if (step instanceof Either either) {
                walk(either.one(), at);
                walk(either.other(), at);
            } else if (step instanceof OfClass one) {
                TimeMatch.Part part = text.part(one.kind(), at);
                if (part != null) {
                    way.push(part);
                    walk(one.next(), part.end());
                    way.pop();
                }
            }
        }
    }
}
