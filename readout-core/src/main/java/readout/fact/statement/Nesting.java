package readout.fact.statement;

import java.util.ArrayList;
import java.util.List;
import readout.language.Sentence;
import readout.news.Span;

/** Ends a content where the same speaker goes on with a participle: "said that S, adding that T". */
final class Nesting {

    private Nesting() {}

    /** The attributions with contents that end before such a participle. */
    static List<Attribution> cut(List<Attribution> all) {
        List<Attribution> out = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            Candidate c = all.get(i).candidate();
            for (int j = i + 1; j < all.size() && all.get(j).candidate().sentence() == c.sentence(); j++) {
                Candidate next = all.get(j).candidate();
                if (goesOn(c, next)) {
                    c = c.withContent(before(c.content(), next));
                }
            }
            out.add(all.get(i).with(c));
        }
        return out;
    }

    private static boolean goesOn(Candidate c, Candidate next) {
        Sentence s = c.sentence();
        int cue = next.cue();
        boolean participle =
                s.tag(cue).equals("VBG") && cue > 0 && s.lower(cue - 1).equals(",");
        boolean inside = c.content().stream().anyMatch(span -> span.contains(s.start(cue)));
        boolean same = c.source().isPresent()
                && next.source().isPresent()
                && c.source().get().head() == next.source().get().head();
        return participle
                && inside
                && same
                && c.cue() < cue
                && c.content().get(0).start() < s.start(cue - 1);
    }

    private static List<Span> before(List<Span> content, Candidate next) {
        Sentence s = next.sentence();
        int comma = s.lower(next.cue() - 1).equals(",") ? next.cue() - 1 : next.cue() - 2;
        int end = comma < next.cue() - 1 ? s.end(next.cue() - 1) : s.end(comma - 1);
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
