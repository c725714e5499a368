package readout.fact.statement;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import readout.fact.statement.hearing.CueHearing;
import readout.language.Sentence;
import readout.news.Span;

/** The contents of a cue that were heard, whatever the tree says: between the likeliest first and last words. */
final class HeardContents {

    private static final int MOST = 3;

    /** The least logarithm of the probability of a first or last word. */
    private static final double LEAST = -3;

    private final Tree tree;
    private final Sentence s;
    private final ContentShape shape;

    HeardContents(Tree tree, ContentShape shape) {
        this.tree = tree;
        this.s = tree.sentence;
        this.shape = shape;
    }

    /**
     * The contents that were heard beside a cue.
     *
     * @param bases what is known already: a content that begins or ends as one of them stands to the cue as it does
     */
    List<ContentOption> of(int cue, CueHearing heard, List<ContentOption> bases) {
        List<ContentOption> out = new ArrayList<>();
        List<Integer> ends = likeliest(heard::end);
        for (int first : likeliest(heard::start)) {
            for (int last : ends) {
                List<Span> content = first <= last ? content(cue, heard, first, last) : List.of();
                if (!content.isEmpty()) {
                    ContentOption base = base(cue, first, last, bases);
                    out.add(new ContentOption(
                            base.frame(), base.link(), base.cueSpans(), content, base.head(), first, last, true));
                }
            }
        }
        return out;
    }

    private ContentOption base(int cue, int first, int last, List<ContentOption> bases) {
        for (ContentOption base : bases) {
            if (base.first() == first && (first > cue || base.last() == last)) {
                return base;
            }
        }
        for (ContentOption base : bases) {
            if (base.last() == last && last < cue) {
                return base;
            }
        }
        Frame frame = first > cue ? Frame.AFTER : last < cue ? Frame.BEFORE : Frame.HOST;
        return new ContentOption(frame, "", List.of(s.span(cue)), List.of(), -1, first, last, true);
    }

    private List<Integer> likeliest(IntToDoubleFunction score) {
        return IntStream.range(0, s.size())
                .boxed()
                .filter(i -> score.applyAsDouble(i) >= LEAST)
                .sorted(Comparator.comparingDouble(i -> -score.applyAsDouble(i)))
                .limit(MOST)
                .toList();
    }

    /** All words between two, or, when the cue stands between them, those that are likelier in the content than not. */
    private List<Span> content(int cue, CueHearing heard, int first, int last) {
        BitSet tokens = new BitSet();
        boolean around = first <= cue && cue <= last;
        for (int i = first; i <= last; i++) {
            boolean belongs = tree.isPunctuation(i) ? i > first && tokens.get(i - 1) : isContent(heard, i);
            tokens.set(i, i != cue && (!around || belongs));
        }
        return shape.of(tree.spans(tokens), s.span(cue));
    }

    private static boolean isContent(CueHearing heard, int token) {
        return heard.odds(CueHearing.CONTENT, token) > 0;
    }
}
