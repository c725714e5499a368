package readout.fact.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import readout.language.Sentence;
import readout.news.Span;

/** Ends a content before the clause in which the writer, not the speaker, goes on: ", a remark that ...", ", while ...". */
final class Framing {

    private static final Set<Frame> NOUN_PHRASES =
            Set.of(Frame.OBJECT, Frame.OBJECT_AND_MORE, Frame.OBLIQUE, Frame.OBLIQUE_AND_MORE);

    private static final Set<String> SUBORDINATORS =
            Set.of("while", "as", "although", "though", "after", "when", "amid", "whereas");

    private static final Set<String> REMARKS = Set.of(
            "statement",
            "remark",
            "comment",
            "claim",
            "message",
            "phrase",
            "reference",
            "charge",
            "assertion",
            "accusation",
            "term",
            "formula",
            "move");

    private Framing() {}

    /** The content up to the writer's clause. */
    static List<Span> cut(Candidate c, Quotations quotations) {
        Sentence s = c.sentence();
        int from = c.content().get(0).start();
        for (int i = Math.max(s.tokenAt(from), c.cue()) + 1; i > 0 && i < s.size() - 1; i++) {
            if (s.lower(i).equals(",") && s.start(i) > from) {
                int next = s.tag(i + 1).endsWith("''") || s.form(i + 1).equals("\"") ? i + 2 : i + 1;
                boolean outside =
                        next < s.size() && quotations.at(s.start(next)).isEmpty();
                if (outside && goesOn(c.frame(), s, next)) {
                    return before(c.content(), s.end(next - 1));
                }
            }
        }
        return c.content();
    }

    private static boolean goesOn(Frame frame, Sentence s, int next) {
        boolean remark = next + 2 < s.size()
                && s.tag(next).equals("DT")
                && REMARKS.contains(s.lower(next + 1))
                && Set.of("that", "which").contains(s.lower(next + 2));
        boolean clause = s.tag(next).equals("VBG") || SUBORDINATORS.contains(s.lower(next));
        return remark || (NOUN_PHRASES.contains(frame) && clause);
    }

    private static List<Span> before(List<Span> content, int end) {
        List<Span> out = new ArrayList<>();
        for (Span span : content) {
            if (span.end() <= end) {
                out.add(span);
            } else if (span.start() < end) {
                out.add(new Span(span.start(), end));
            }
        }
        return out.isEmpty() ? content : out;
    }
}
