package readout.fact.statement;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import readout.language.Sentence;
import readout.news.Span;

/** "S, X said, S": a cue between two commas breaks a content whose first part must not get lost. */
final class Insertion {

    /** Words between source and cue. */
    private static final int FARTHEST = 4;

    private Insertion() {}

    /** The candidate with what stands before an inserted cue. */
    static Candidate mended(Candidate c, Quotations quotations) {
        SourcePhrase source = c.source().orElse(null);
        if (source == null || source.sentence() != c.sentence()) {
            return c;
        }
        Sentence s = c.sentence();
        int first = Math.min(source.first(), c.cue());
        int last = Math.max(source.last(), c.cue());
        int gap = source.first() > c.cue() ? source.first() - c.cue() : c.cue() - source.last();
        int next = s.tokenAt(c.content().get(0).start());
        boolean inserted = gap <= FARTHEST
                && last + 1 < s.size()
                && s.lower(last + 1).equals(",")
                && next > last + 1
                && next <= last + 3;
        Span before = inserted ? before(s, first, quotations) : null;
        if (before == null) {
            return c;
        }
        List<Span> content = new ArrayList<>(List.of(before));
        content.addAll(c.content());
        return c.withContent(content);
    }

    private static @Nullable Span before(Sentence s, int first, Quotations quotations) {
        int comma = first - 1;
        if (comma > 0 && isMark(s, comma)) {
            comma--;
        }
        if (comma < 1 || !s.lower(comma).equals(",")) {
            return null;
        }
        int from = 0;
        while (from < comma && isMark(s, from)) {
            from++;
        }
        boolean single = from + 1 >= comma && !s.tag(from).startsWith("N");
        if (single) {
            return null;
        }
        int start = quotations.at(s.start(from)).map(q -> q.inner().start()).orElse(s.start(from));
        return new Span(start, s.end(comma - 1));
    }

    private static boolean isMark(Sentence s, int token) {
        char c = s.form(token).charAt(0);
        return c == '"' || c == '\u201C' || c == '\u201D' || c == '\'' || c == '\u2018' || c == '\u2019' || c == '`';
    }
}
