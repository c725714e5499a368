package readout.fact.statement;

import java.util.ArrayList;
import java.util.List;
import readout.language.Sentence;
import readout.news.Span;

/** How far the words of a cue may reach: "has said", "pointed out", "voiced support for". */
final class CueExtents {

    private static final int FIRST = 6000;

    private static final int MOST_BEFORE = 5;

    private static final int MOST_AFTER = 6;

    private CueExtents() {}

    /** The extents of a cue between its source and its content. */
    static Extents of(SentenceCodes c, Candidate candidate, HeardFeatures heard) {
        Sentence s = c.sentence;
        int cue = candidate.cue();
        List<Span> spans = new ArrayList<>();
        List<FeatureHash> features = new ArrayList<>();
        int base = s.tokenAt(
                candidate.cueSpans().get(candidate.cueSpans().size() - 1).end() - 1);
        for (int first = cue; first >= 0 && cue - first <= MOST_BEFORE && isFree(candidate, s, first); first--) {
            for (int last = cue; last < s.size() && last - cue <= MOST_AFTER && isFree(candidate, s, last); last++) {
                if (!c.tree.isPunctuation(first) && !c.tree.isPunctuation(last) || first == last) {
                    FeatureHash hash = new FeatureHash(AttributionModel.BITS);
                    features(c, candidate, first, last, base, hash);
                    spans.add(s.span(first, last));
                    features.add(hash);
                }
            }
        }
        if (spans.isEmpty()) {
            spans.add(s.span(cue));
            features.add(new FeatureHash(AttributionModel.BITS));
        }
        heard.addCueExtents(spans, features);
        return new Extents(spans, features.stream().map(FeatureHash::copy).toList());
    }

    private static boolean isFree(Candidate candidate, Sentence s, int token) {
        if (token == candidate.cue()) {
            return true;
        }
        Span span = s.span(token);
        boolean inSource = candidate
                .source()
                .map(p -> p.sentence() == s && token >= p.first() && token <= p.last())
                .orElse(false);
        return !inSource && candidate.content().stream().noneMatch(span::overlaps);
    }

    private static void features(SentenceCodes c, Candidate candidate, int first, int last, int base, FeatureHash out) {
        int cue = candidate.cue();
        int lemma = c.lemma(cue);
        int frame = candidate.frame().ordinal();
        int before = cue - first;
        int after = last - cue;
        out.add(FIRST, before, after, c.tag(cue));
        out.add(FIRST + 1, after, lemma);
        out.add(FIRST + 2, before, c.lower(first), c.tag(first));
        out.add(FIRST + 3, c.lower(first - 1), c.lower(first));
        out.add(FIRST + 4, c.tag(first - 1), c.tag(first), before);
        out.add(FIRST + 5, c.lower(last), c.lower(last + 1));
        out.add(FIRST + 6, c.tag(last), c.tag(last + 1), after);
        out.add(FIRST + 7, c.lower(last), lemma);
        out.add(FIRST + 8, c.lower(last + 1), lemma);
        out.add(FIRST + 9, last - base, frame);
        out.add(FIRST + 10, last - base, frame, lemma);
        out.add(FIRST + 11, c.lower(last), after);
        out.add(FIRST + 12, c.relation(last), c.relation(last + 1), after);
        out.add(FIRST + 13, c.relation(first), c.relation(first - 1), before);
        out.add(FIRST + 14, c.lower(first), lemma);
        int content = c.sentence.tokenAt(candidate.content().get(0).start());
        int gap = content < 0 || content < cue ? 9 : Math.min(5, content - last - 1);
        out.add(FIRST + 15, gap, c.tag(last), frame);
        out.add(FIRST + 16, gap, after, frame);
        out.add(FIRST + 17, gap, c.lower(last + 1));
    }
}
