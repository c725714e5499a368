package readout.eval.train;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import readout.fact.statement.CueChoice;
import readout.fact.statement.Extents;
import readout.news.Span;

/** The annotated attributions of one article: says how right a candidate is, as the scorer of PolNeAR would. */
final class GoldAttributions {

    private static final Pattern WORD = Pattern.compile("\\w+(?:[.'’\\-]\\w+)*", Pattern.UNICODE_CHARACTER_CLASS);

    /** Of two right candidates the one with the better content gets most of the truth. */
    private static final double SHARPNESS = 6;

    /** Words that follow the head of a source. */
    private static final Set<String> HEAD_STOP = Set.of(
            "of",
            "for",
            "from",
            "in",
            "at",
            "with",
            "on",
            "to",
            "by",
            "who",
            "whom",
            "whose",
            "which",
            "that",
            "as",
            "and",
            "or",
            "including",
            "representing",
            "close",
            "familiar");

    private static final Pattern BREAK = Pattern.compile("[,;:()\u2014\u2013]|\n");

    /** How right a source is whose words lack the head of the true one. */
    private static final double WIDER = 0.9;

    /**
     * One attribution, in words as the scorer counts them.
     *
     * @param head of the source, -1 if there is none
     */
    record Gold(BitSet source, int head, BitSet cue, BitSet content) {}

    private final int[] wordAt;
    private final List<Gold> gold = new ArrayList<>();

    GoldAttributions(String text, JsonNode article) {
        wordAt = new int[text.length()];
        Arrays.fill(wordAt, -1);
        Matcher matcher = WORD.matcher(text);
        List<Span> words = new ArrayList<>();
        while (matcher.find()) {
            Arrays.fill(wordAt, matcher.start(), matcher.end(), words.size());
            words.add(new Span(matcher.start(), matcher.end()));
        }
        for (JsonNode a : article.get("attributions")) {
            BitSet source = words(a.get("sources"));
            gold.add(new Gold(source, head(text, words, source), words(a.get("cues")), words(a.get("contents"))));
        }
    }

    /** The head of a source as the scorer has it: the last word before what describes it; -1 if there is none. */
    private static int head(String text, List<Span> words, BitSet source) {
        int last = source.nextSetBit(0);
        for (int i = source.nextSetBit(last + 1); last >= 0 && i >= 0; i = source.nextSetBit(i + 1)) {
            Span word = words.get(i);
            boolean broken = BREAK.matcher(text.substring(words.get(last).end(), word.start()))
                    .find();
            if (i != last + 1 || broken || HEAD_STOP.contains(word.of(text).toLowerCase(Locale.ROOT))) {
                break;
            }
            last = i;
        }
        return last;
    }

    private BitSet words(JsonNode spans) {
        BitSet out = new BitSet();
        for (JsonNode span : spans) {
            mark(out, span.get(0).asInt(), span.get(1).asInt());
        }
        return out;
    }

    /** The words of which these spans have a part. */
    BitSet words(List<Span> spans) {
        BitSet out = new BitSet();
        spans.forEach(span -> mark(out, span.start(), span.end()));
        return out;
    }

    private void mark(BitSet out, int from, int to) {
        for (int i = from; i < to; i++) {
            if (wordAt[i] >= 0) {
                out.set(wordAt[i]);
            }
        }
    }

    /** The first attribution of which a word is a cue. */
    Optional<Gold> ofCue(Span word) {
        BitSet cue = words(List.of(word));
        return gold.stream().filter(g -> g.cue.intersects(cue)).findFirst();
    }

    /** Whether a word belongs to a source of any attribution. */
    boolean isSource(Span word) {
        BitSet words = words(List.of(word));
        return gold.stream().anyMatch(g -> g.source.intersects(words));
    }

    /** Whether a word belongs to a content of any attribution. */
    boolean isContent(Span word) {
        BitSet words = words(List.of(word));
        return gold.stream().anyMatch(g -> g.content.intersects(words));
    }

    /** Whether a word belongs to a cue. */
    boolean isCue(Span word) {
        BitSet cue = words(List.of(word));
        return gold.stream().anyMatch(g -> g.cue.intersects(cue));
    }

    /** How the pairs of one cue share the truth: none of it when no one is right, else by the overlap of contents. */
    float[] targets(CueChoice group) {
        int sources = group.sources().size();
        float[] out = new float[group.contents().size() * sources];
        double sum = 0;
        for (int i = 0; i < group.contents().size(); i++) {
            for (Gold g : withCue(words(group.cues().get(i)))) {
                double overlap = jaccard(g.content, words(group.contents().get(i)));
                for (int j = 0; j < sources && overlap >= 0.5; j++) {
                    float share = (float) Math.pow(overlap * trust(g, group, j), SHARPNESS);
                    sum += Math.max(0, share - out[i * sources + j]);
                    out[i * sources + j] = Math.max(out[i * sources + j], share);
                }
            }
        }
        for (int i = 0; i < out.length && sum > 0; i++) {
            out[i] /= (float) sum;
        }
        return out;
    }

    private List<Gold> withCue(BitSet cue) {
        return gold.stream()
                .filter(g -> cue.isEmpty() ? g.cue.isEmpty() : g.cue.intersects(cue))
                .toList();
    }

    /** How right a source is: less when only a wider one would be, 0 when it is wrong. */
    private double trust(Gold g, CueChoice group, int source) {
        return sameSource(g, group.sources().get(source)) ? 1 : isWithin(g, group, source) ? WIDER : 0;
    }

    private boolean isWithin(Gold g, CueChoice group, int source) {
        return group.sourceExtents(source)
                .map(extents -> extents.spans().stream().anyMatch(span -> sameSource(g, Optional.of(span))))
                .orElse(false);
    }

    private boolean sameSource(Gold g, Optional<Span> source) {
        if (source.isEmpty() || g.source.isEmpty()) {
            return source.isEmpty() && g.source.isEmpty();
        }
        BitSet words = words(List.of(source.get()));
        return words.get(g.head) || jaccard(g.source, words) >= 0.5;
    }

    /** The best of these spans for a source, cue or content that has these words; -1 if none is equal to it. */
    private int equal(List<Span> spans, BitSet words) {
        for (int i = 0; i < spans.size(); i++) {
            if (words(List.of(spans.get(i))).equals(words)) {
                return i;
            }
        }
        return -1;
    }

    /** What the right pair of a cue teaches about the extents of its cue and its source. */
    List<LogitExample> extents(CueChoice group, float[] targets) {
        int best = 0;
        for (int i = 1; i < targets.length; i++) {
            best = targets[i] > targets[best] ? i : best;
        }
        if (targets.length == 0 || targets[best] == 0) {
            return List.of();
        }
        int content = best / group.sources().size();
        int source = best % group.sources().size();
        Gold right = null;
        double most = 0;
        BitSet cue = words(group.cues().get(content));
        for (Gold g : gold) {
            double overlap = jaccard(g.content, words(group.contents().get(content)));
            if (g.cue.intersects(cue)
                    && overlap > most
                    && (sameSource(g, group.sources().get(source)) || isWithin(g, group, source))) {
                most = overlap;
                right = g;
            }
        }
        List<LogitExample> out = new ArrayList<>();
        if (right != null) {
            Gold g = right;
            add(group.cueExtents(content, source), g.cue, out);
            group.sourceExtents(source).ifPresent(extents -> add(extents, g.source, out));
        }
        return out;
    }

    private void add(Extents extents, BitSet words, List<LogitExample> out) {
        int equal = equal(extents.spans(), words);
        if (equal >= 0) {
            out.add(LogitExample.of(extents, equal));
        }
    }

    private static double jaccard(BitSet a, BitSet b) {
        BitSet both = (BitSet) a.clone();
        both.and(b);
        int common = both.cardinality();
        int all = a.cardinality() + b.cardinality() - common;
        return all == 0 ? 0 : (double) common / all;
    }
}
