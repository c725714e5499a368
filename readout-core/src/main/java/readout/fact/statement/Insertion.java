package readout.fact.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import readout.language.Sentence;
import readout.news.Span;

/** "S, X said, S": a cue behind a content, or in the middle of it, of which no part must get lost. */
final class Insertion {

    /** Words between source and cue. */
    private static final int FARTHEST = 4;

    private Insertion() {}

    /** The candidate with what stands before an inserted cue. */
    static Candidate mended(Candidate given, Quotations quotations) {
        Candidate c = withOpening(withoutSource(withInserted(given)));
        SourcePhrase source = c.source().orElse(null);
        if (source == null || source.sentence() != c.sentence()) {
            return c;
        }
        Sentence s = c.sentence();
        int first = Math.min(source.first(), c.cue());
        int last = Math.max(source.last(), c.cue());
        int gap = source.first() > c.cue() ? source.first() - c.cue() : c.cue() - source.last();
        boolean inserted =
                gap <= FARTHEST && last + 1 < s.size() && s.lower(last + 1).equals(",");
        if (!inserted) {
            return c;
        }
        List<Span> content = new ArrayList<>();
        for (Span span : c.content()) {
            int next = s.tokenAt(span.start());
            boolean behind = next > last + 1 && next <= last + 3;
            Span before = behind && content.isEmpty() ? before(s, first, quotations) : null;
            if (before != null) {
                content.add(before);
            }
            content.add(behind && !content.isEmpty() ? withVerb(s, last + 2, span) : span);
        }
        return c.withContent(content);
    }

    /** "S, X said, was S": the verb behind the comma belongs to what it opens. */
    private static Span withVerb(Sentence s, int token, Span span) {
        boolean verb = s.tag(token).startsWith("VB") || s.tag(token).equals("MD");
        return verb ? new Span(Math.min(s.start(token), span.start()), span.end()) : span;
    }

    /** ", X said,": X speaks, whatever noun was taken for the source. */
    private static Candidate withInserted(Candidate c) {
        Sentence s = c.sentence();
        int cue = c.cue();
        boolean enclosed = cue > 1
                && cue + 1 < s.size()
                && s.lower(cue + 1).equals(",")
                && s.tag(cue).startsWith("VB")
                && s.tag(cue - 1).startsWith("N");
        if (!enclosed || s.start(cue) > c.content().get(0).start()) {
            return c;
        }
        int first = cue - 1;
        while (first > 0 && cue - first < FARTHEST && isNamePart(s, first - 1)) {
            first--;
        }
        boolean named =
                first > 0 && s.lower(first - 1).equals(",") && s.tag(first).startsWith("NNP");
        return named ? c.withSource(new SourcePhrase(s, first, first, cue - 1)) : c;
    }

    /** "S, X of Y said": a content that runs on up to the cue ends before its source. */
    private static Candidate withoutSource(Candidate c) {
        SourcePhrase source = c.source().orElse(null);
        Span last = c.content().get(c.content().size() - 1);
        if (source == null || source.sentence() != c.sentence() || source.last() >= c.cue()) {
            return c;
        }
        Sentence s = c.sentence();
        int first = source.first();
        if (s.is(source.head(), "appos") && s.head(source.head()) < first) {
            first = s.leftEdge(s.head(source.head()));
        }
        boolean runsOn = first > 1
                && s.lower(first - 1).equals(",")
                && last.end() > source.span().start()
                && last.start() < s.end(first - 2)
                && last.end() <= s.start(c.cue());
        return runsOn ? c.withContent(upTo(c.content(), s.end(first - 2))) : c;
    }

    /** "Over the year S, X said": the phrase that opens the sentence opens the content. */
    private static Candidate withOpening(Candidate c) {
        Sentence s = c.sentence();
        Span opening = c.content().get(0);
        int first = s.tokenAt(opening.start());
        boolean lost = first >= 1
                && first <= FARTHEST
                && opening.start() == s.start(first)
                && opening.end() <= s.start(c.cue())
                && s.tag(0).equals("IN")
                && IntStream.range(1, first).allMatch(i -> isPlain(s.tag(i)));
        if (!lost) {
            return c;
        }
        List<Span> content = new ArrayList<>(c.content());
        content.set(0, new Span(s.start(0), opening.end()));
        return c.withContent(content);
    }

    /** Neither a verb nor a mark. */
    private static boolean isPlain(String tag) {
        return Character.isLetter(tag.charAt(0)) && !tag.startsWith("VB") && !tag.equals("MD");
    }

    private static List<Span> upTo(List<Span> content, int end) {
        List<Span> out = new ArrayList<>(content);
        Span last = out.remove(out.size() - 1);
        out.add(new Span(last.start(), end));
        return out;
    }

    private static boolean isNamePart(Sentence s, int token) {
        return s.tag(token).startsWith("NNP");
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
