package readout.fact.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import readout.language.Sentence;
import readout.news.Span;

/** How far the words of a source may reach: with or without its title, and with the description after it. */
final class SourceExtents {

    private static final int FIRST = 5000;

    private static final int MOST_ENDS = 9;

    private static final Set<String> BEFORE = Set.of("NN", "NNS", "NNP", "NNPS", "JJ", "JJR", "JJS", "CD", "POS");

    private static final Set<String> OPENERS = Set.of("IN", "WP", "WDT", "VBG", "VBN", "CC", "TO", "WRB");

    private final SentenceCodes c;
    private final Sentence s;
    private final int cue;
    private final int head;

    private SourceExtents(SentenceCodes codes, int cue, SourcePhrase phrase) {
        this.c = codes;
        this.s = codes.sentence;
        this.cue = cue;
        this.head = phrase.head();
    }

    /** The extents of a phrase in the cue's sentence. */
    static Extents of(SentenceCodes codes, int cue, SourcePhrase phrase, HeardFeatures heard) {
        SourceExtents extents = new SourceExtents(codes, cue, phrase);
        Set<Integer> starts = extents.starts(phrase);
        Set<Integer> ends = extents.ends(phrase);
        List<Span> spans = new ArrayList<>();
        List<FeatureHash> features = new ArrayList<>();
        for (int first : starts) {
            for (int last : ends) {
                FeatureHash hash = new FeatureHash(AttributionModel.BITS);
                extents.features(first, last, phrase, hash);
                spans.add(extents.s.span(first, last));
                features.add(hash);
            }
        }
        heard.addSourceExtents(spans, features);
        return new Extents(spans, features.stream().map(FeatureHash::copy).toList());
    }

    private boolean isPronoun() {
        String tag = s.tag(head);
        return tag.startsWith("PRP") || tag.startsWith("WP") || tag.equals("WDT");
    }

    private Set<Integer> starts(SourcePhrase phrase) {
        Set<Integer> out = new TreeSet<>(Set.of(phrase.first()));
        if (isPronoun()) {
            return out;
        }
        out.add(head);
        int first = phrase.first();
        while (first > 0 && BEFORE.contains(s.tag(first - 1)) && first - 1 != cue) {
            first--;
        }
        out.add(first);
        if (first > 0 && (s.tag(first - 1).equals("DT") || s.tag(first - 1).equals("PRP$"))) {
            out.add(first - 1);
        }
        return out;
    }

    private Set<Integer> ends(SourcePhrase phrase) {
        Set<Integer> out = new TreeSet<>(Set.of(phrase.last()));
        int limit = cue > head ? cue : s.size();
        if (isPronoun() && !s.tag(head).equals("PRP")) {
            return out;
        }
        out.add(head);
        for (int i = head + 1; i < limit && out.size() < MOST_ENDS; i++) {
            boolean opens = i + 1 == limit || c.tree.isPunctuation(i + 1) || OPENERS.contains(s.tag(i + 1));
            boolean closes = !c.tree.isPunctuation(i)
                    && !OPENERS.contains(s.tag(i))
                    && !s.tag(i).equals("DT");
            boolean nameEnds = s.tag(i).startsWith("NNP")
                    && i + 1 < s.size()
                    && !s.tag(i + 1).startsWith("NNP");
            if (closes && (opens || nameEnds)) {
                out.add(i);
            }
        }
        int right = Math.min(s.rightEdge(head), limit - 1);
        out.add(trimmed(right));
        out.add(trimmed(limit - 1));
        return out;
    }

    private int trimmed(int last) {
        int out = last;
        while (out > head
                && (c.tree.isPunctuation(out)
                        || s.tag(out).equals("MD")
                        || s.tag(out).startsWith("RB")
                        || s.is(out, "aux"))) {
            out--;
        }
        return out;
    }

    private void features(int first, int last, SourcePhrase phrase, FeatureHash out) {
        int side = head < cue ? 1 : 2;
        int tag = c.tag(head);
        int next = c.lower(last + 1);
        boolean subtree = last == s.rightEdge(head);
        int reach = last == phrase.last() ? 1 : last < phrase.last() ? 2 : subtree ? 3 : 4;
        int gap = SentenceCodes.bucket(Math.max(0, (side == 1 ? cue - last : first - cue) - 1));
        int start = first == phrase.first() ? 1 : first > phrase.first() ? 2 : 3;
        int commas = 0;
        for (int i = first; i <= last; i++) {
            commas += s.lower(i).equals(",") ? 1 : 0;
        }
        out.add(FIRST, reach, side, tag);
        out.add(FIRST + 1, start, c.tag(first), c.tag(first - 1));
        out.add(FIRST + 2, next, side);
        out.add(FIRST + 3, c.tag(last + 1), side, c.tag(last));
        out.add(FIRST + 4, next, c.lower(last + 2));
        out.add(FIRST + 5, gap, side, reach);
        out.add(FIRST + 6, Math.min(3, commas), side, reach);
        out.add(FIRST + 7, SentenceCodes.bucket(last - first), side);
        out.add(FIRST + 8, c.lower(first));
        out.add(FIRST + 9, c.lower(first - 1), start);
        out.add(FIRST + 10, c.lower(last));
        out.add(FIRST + 11, gap, side, Math.min(3, commas));
        out.add(FIRST + 12, c.tag(last), c.tag(last + 1), gap == 0 ? 1 : 0);
        out.add(FIRST + 13, c.relation(last + 1), side, reach);
        out.add(FIRST + 14, c.tag(last + 1), c.tag(last + 2), side);
        out.add(FIRST + 15, gap, next, side);
        out.add(FIRST + 16, c.lemma(cue), side, gap);
    }
}
