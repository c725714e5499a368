package readout.fact.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import readout.language.Sentence;
import readout.news.Span;

/** Other bounds for the contents of a cue than the tree has: ends at marks and before words that open a phrase. */
final class ContentVariants {

    /** The contents of one cue at most, without those of the syntax. */
    private static final int MOST = 40;

    private static final int MOST_STARTS = 5;

    private static final int MOST_ENDS = 14;

    private static final Set<String> OPENERS = Set.of("CC", "IN", "TO", "WDT", "WP", "WRB", "VBG");

    private final Tree tree;
    private final Sentence s;
    private final ContentShape shape;
    private final List<ContentOption> out = new ArrayList<>();

    ContentVariants(Tree tree, ContentShape shape) {
        this.tree = tree;
        this.s = tree.sentence;
        this.shape = shape;
    }

    /** The variants of what the syntax suggests for one cue. */
    List<ContentOption> of(int cue, List<ContentOption> bases) {
        List<Integer> starts = new ArrayList<>();
        for (ContentOption base : bases) {
            if (base.first() > cue && !starts.contains(base.first()) && starts.size() < MOST_STARTS) {
                starts.add(base.first());
                ends(base, base.first(), base.frame());
            } else if (base.first() >= 0 && base.last() < cue && base.content().size() == 1) {
                earlierStarts(base);
            }
        }
        if (!s.lower(cue).equals("according")) {
            after(cue, starts, bases);
        }
        return out;
    }

    /** What begins right behind the cue. */
    private void after(int cue, List<Integer> starts, List<ContentOption> bases) {
        int first = cue + 1;
        while (first < s.size() && (tree.isPunctuation(first) || s.tag(first).equals("RP"))) {
            first++;
        }
        if (first < s.size() && !starts.contains(first)) {
            List<Span> spans =
                    bases.isEmpty() ? List.of(s.span(cue)) : bases.get(0).cueSpans();
            ends(
                    new ContentOption(Frame.AFTER, s.lower(first), spans, List.of(), -1, first, first, true),
                    first,
                    Frame.AFTER);
        }
        boolean preposition = first + 1 < s.size()
                && (s.tag(first).equals("IN") || s.tag(first).equals("TO"))
                && !s.lower(first).equals("that");
        if (preposition && !starts.contains(first + 1)) {
            List<Span> spans = List.of(s.span(cue), s.span(first));
            ends(
                    new ContentOption(Frame.OBLIQUE, s.lower(first), spans, List.of(), -1, first + 1, first + 1, true),
                    first + 1,
                    Frame.OBLIQUE);
        }
    }

    private void ends(ContentOption base, int first, Frame frame) {
        int ends = 0;
        for (int last = first; last < s.size() && ends < MOST_ENDS; last++) {
            if (mayEnd(first, last)) {
                emit(base, frame, first, last);
                ends++;
            }
        }
        emit(base, frame, first, s.size() - 1);
    }

    private boolean mayEnd(int first, int last) {
        if (tree.isPunctuation(last) || last + 1 >= s.size()) {
            return false;
        }
        String tag = s.tag(last);
        boolean closed = !tag.equals("DT") && !OPENERS.contains(tag) && !tag.equals("PRP$");
        return closed
                && (tree.isPunctuation(last + 1) || OPENERS.contains(s.tag(last + 1)) || s.leftEdge(last) == first);
    }

    private void earlierStarts(ContentOption base) {
        int starts = 0;
        for (int first = base.last() - 1; first >= 0 && starts < MOST_STARTS; first--) {
            boolean may = first == 0
                    || tree.isPunctuation(first - 1) && !tree.isPunctuation(first)
                    || s.tag(first - 1).equals("CC");
            if (may && first != base.first()) {
                emit(base, base.frame(), first, base.last());
                starts++;
            }
        }
    }

    private void emit(ContentOption base, Frame frame, int first, int last) {
        if (out.size() >= MOST || first > last) {
            return;
        }
        Span cue = base.cueSpans().get(0);
        List<Span> content = shape.of(List.of(s.span(first, last)), cue);
        if (!content.isEmpty()) {
            out.add(new ContentOption(frame, base.link(), base.cueSpans(), content, base.head(), first, last, true));
        }
    }
}
