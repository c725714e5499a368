package readout.fact.statement;

import java.util.Optional;
import readout.news.Span;

/** What a model sees of a content and a source together. */
final class PairFeatures {

    private static final int FIRST = 4000;

    private PairFeatures() {}

    /** Adds the features of one pair. */
    static void add(CueGroup group, int content, int source, FeatureHash out) {
        ContentOption o = group.contents().get(content);
        Optional<SourcePhrase> p = group.sources().get(source);
        SentenceCodes c = group.codes();
        int frame = o.frame().ordinal() + 1;
        int proposed = group.isProposed(content, source) ? 1 : 0;
        int order = p.map(phrase -> order(group, o, phrase)).orElse(0);
        out.add(FIRST, proposed, frame);
        out.add(FIRST + 1, proposed, c.tag(group.cue()), order);
        out.add(FIRST + 2, order, frame);
        out.add(FIRST + 3, order, c.lemma(group.cue()));
        out.add(FIRST + 4, order, frame, o.link().hashCode());
        out.add(FIRST + 5, order, proposed);
    }

    /** Where the source stands: before or behind the cue, in the content, between them. */
    private static int order(CueGroup group, ContentOption o, SourcePhrase p) {
        if (p.sentence() != group.sentence()) {
            return 1;
        }
        Span span = p.span();
        int at = group.sentence().start(p.head());
        for (Span part : o.content()) {
            if (part.contains(at)) {
                return 2;
            }
        }
        boolean overlaps = o.content().stream().anyMatch(part -> part.overlaps(span));
        int side = p.head() < group.cue() ? 0 : 1;
        boolean between =
                o.first() > group.cue() ? p.head() > group.cue() && p.head() < o.first() : p.head() > o.last();
        return 3 + side + (between ? 2 : 0) + (overlaps ? 4 : 0) + (o.first() > group.cue() ? 8 : 0);
    }
}
