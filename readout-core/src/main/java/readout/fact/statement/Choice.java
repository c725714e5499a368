package readout.fact.statement;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Predicate;
import readout.news.Span;

/**
 * Chooses content and source of one cue: the pair whose content agrees best with all contents, weighed by their
 * probabilities (minimum Bayes risk; Kumar and Byrne 2004).
 */
final class Choice {

    /** A content counts as the same reading when it shares this part of all characters. */
    private static final double SAME = 0.5;

    /** Pairs that are so much less likely than all together are not looked at. */
    private static final double SMALL = 1e-4;

    /** A content and source that score so much less than the best ones are no pair, whatever speaks for them together. */
    private static final double RANGE = 12;

    /** A source that was heard to be so much less likely than another, in nats, is none, whatever the syntax says. */
    private static final double FAR = 7;

    private final CueGroup group;
    private final AttributionModel model;
    private final int sources;
    private final double[] odds;
    private double all;

    Choice(CueGroup group, ContentFeatures contentFeatures, SourceFeatures sourceFeatures, AttributionModel model) {
        this.group = group;
        this.model = model;
        FeatureHash hash = new FeatureHash(AttributionModel.BITS);
        double cue = model.score(group.cueFeatures());
        double[] content = scores(GroupFeatures.contents(group, contentFeatures, hash));
        double[] source = sources(sourceFeatures, hash);
        this.sources = source.length;
        this.odds = new double[content.length * sources];
        double hopeless = max(content) + max(source) - RANGE;
        for (int i = 0; i < odds.length; i++) {
            double both = content[i / sources] + source[i % sources];
            if (both >= hopeless) {
                odds[i] = Math.exp(cue + both + model.score(GroupFeatures.pair(group, i, hash)));
                all += odds[i];
            }
        }
    }

    private double[] scores(int[][] features) {
        double[] out = new double[features.length];
        for (int i = 0; i < out.length; i++) {
            out[i] = model.score(features[i]);
        }
        return out;
    }

    private double[] sources(SourceFeatures features, FeatureHash hash) {
        double[] costs =
                group.sources().stream().mapToDouble(group.heard()::cost).toArray();
        double far = Arrays.stream(costs).min().orElse(0) + FAR;
        double[] out = new double[costs.length];
        for (int i = 0; i < out.length; i++) {
            out[i] = costs[i] > far
                    ? Double.NEGATIVE_INFINITY
                    : model.score(GroupFeatures.source(group, i, features, hash));
        }
        return out;
    }

    private static double max(double[] scores) {
        double max = Double.NEGATIVE_INFINITY;
        for (double score : scores) {
            max = Math.max(max, score);
        }
        return max;
    }

    /** The best pair that is permitted, if the cue reports anything with at least this probability. */
    Optional<Attribution> best(Permission permission, double least) {
        if (all / (1 + all) < least) {
            return Optional.empty();
        }
        close(permission);
        int best = -1;
        double most = 0;
        double trust = 0;
        for (int i = 0; i < odds.length; i++) {
            if (odds[i] > 0.01 * all) {
                double same = 0;
                double equal = 0;
                for (int k = i % sources; k < odds.length; k += sources) {
                    double overlap = odds[k] == 0 ? 0 : overlap(i / sources, k / sources);
                    same += overlap >= SAME ? odds[k] : 0;
                    equal += overlap > 0.999 ? odds[k] : 0;
                }
                if (same + equal > most) {
                    best = i;
                    most = same + equal;
                    trust = same;
                }
            }
        }
        return best < 0 ? Optional.empty() : Optional.of(attribution(best / sources, best % sources, trust));
    }

    /** Takes what is not permitted, and what is hardly possible, out of the choice. */
    private void close(Permission permission) {
        double small = SMALL * all;
        Predicate<Candidate> permitted = permission.of(group.sentence(), group.cue());
        all = 0;
        for (int i = 0; i < odds.length; i++) {
            if (odds[i] < small || !permitted.test(group.candidate(i / sources, i % sources))) {
                odds[i] = 0;
            }
            all += odds[i];
        }
    }

    private Attribution attribution(int content, int source, double trust) {
        Optional<Span> whole = group.sourceExtents(source)
                .map(extents -> extents.best(model))
                .or(() -> group.sources().get(source).map(SourcePhrase::span));
        Span cue = group.cueExtents(content, source).best(model);
        return new Attribution(group.candidate(content, source), trust / (1 + all), all / (1 + all), cue, whole);
    }

    private double overlap(int a, int b) {
        if (a == b) {
            return 1;
        }
        ContentOption x = group.contents().get(a);
        ContentOption y = group.contents().get(b);
        int common = 0;
        for (Span s : x.content()) {
            for (Span t : y.content()) {
                common += Math.max(0, Math.min(s.end(), t.end()) - Math.max(s.start(), t.start()));
            }
        }
        return (double) common / (x.length() + y.length() - common);
    }
}
