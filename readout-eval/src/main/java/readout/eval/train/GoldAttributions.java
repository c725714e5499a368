package readout.eval.train;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import readout.fact.statement.Candidate;
import readout.fact.statement.SourcePhrase;
import readout.news.Span;

/** The annotated attributions of one article: says how right a candidate is, as the scorer of PolNeAR would. */
final class GoldAttributions {

    private static final Pattern WORD = Pattern.compile("\\w+(?:[.'’\\-]\\w+)*", Pattern.UNICODE_CHARACTER_CLASS);

    /** Of two right candidates the one with the better content gets most of the truth. */
    private static final double SHARPNESS = 6;

    private record Gold(BitSet source, BitSet cue, BitSet content) {}

    private final int[] wordAt;
    private final List<Gold> gold = new ArrayList<>();

    GoldAttributions(String text, JsonNode article) {
        wordAt = new int[text.length()];
        Arrays.fill(wordAt, -1);
        Matcher matcher = WORD.matcher(text);
        for (int word = 0; matcher.find(); word++) {
            Arrays.fill(wordAt, matcher.start(), matcher.end(), word);
        }
        for (JsonNode a : article.get("attributions")) {
            gold.add(new Gold(words(a.get("sources")), words(a.get("cues")), words(a.get("contents"))));
        }
    }

    private BitSet words(JsonNode spans) {
        BitSet out = new BitSet();
        for (JsonNode span : spans) {
            mark(out, span.get(0).asInt(), span.get(1).asInt());
        }
        return out;
    }

    private BitSet words(List<Span> spans) {
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

    /** How the candidates of one cue share the truth: none of it when no one is right, else by the overlap of contents. */
    float[] targets(List<Candidate> group) {
        float[] out = new float[group.size()];
        double sum = 0;
        for (int i = 0; i < out.length; i++) {
            out[i] = (float) Math.pow(overlap(group.get(i)), SHARPNESS);
            sum += out[i];
        }
        for (int i = 0; i < out.length && sum > 0; i++) {
            out[i] /= (float) sum;
        }
        return out;
    }

    /** 0 for a wrong candidate, else the Jaccard index of the contents. */
    private double overlap(Candidate candidate) {
        BitSet cue = words(candidate.cueSpans());
        BitSet content = words(candidate.content());
        double best = 0;
        for (Gold g : gold) {
            boolean sameCue = cue.isEmpty() ? g.cue.isEmpty() : g.cue.intersects(cue);
            double overlap = jaccard(g.content, content);
            if (sameCue && overlap >= 0.5 && sameSource(g, candidate)) {
                best = Math.max(best, overlap);
            }
        }
        return best;
    }

    private boolean sameSource(Gold g, Candidate candidate) {
        if (candidate.source().isEmpty()) {
            return g.source.isEmpty();
        }
        BitSet source =
                words(candidate.source().map(SourcePhrase::span).stream().toList());
        return g.source.intersects(source);
    }

    private static double jaccard(BitSet a, BitSet b) {
        BitSet both = (BitSet) a.clone();
        both.and(b);
        int common = both.cardinality();
        int all = a.cardinality() + b.cardinality() - common;
        return all == 0 ? 0 : (double) common / all;
    }
}
