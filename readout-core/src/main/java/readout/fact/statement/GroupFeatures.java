package readout.fact.statement;

import java.util.List;
import java.util.Optional;

/**
 * The features of a cue's contents, sources and pairs, each added up apart.
 *
 * @param cue of the cue
 * @param contents of each content
 * @param sources of each source
 * @param pairs of each pair: number of the content times the number of sources, plus that of the source
 */
public record GroupFeatures(int[] cue, int[][] contents, int[][] sources, int[][] pairs) {

    static GroupFeatures of(CueGroup group, ContentFeatures contentFeatures, SourceFeatures sourceFeatures) {
        FeatureHash hash = new FeatureHash(AttributionModel.BITS);
        int[][] contents = contents(group, contentFeatures, hash);
        int[][] sources = new int[group.sources().size()][];
        for (int i = 0; i < sources.length; i++) {
            sources[i] = source(group, i, sourceFeatures, hash);
        }
        int[][] pairs = new int[contents.length * sources.length][];
        for (int i = 0; i < pairs.length; i++) {
            pairs[i] = pair(group, i, hash);
        }
        return new GroupFeatures(group.cueFeatures(), contents, sources, pairs);
    }

    static int[][] contents(CueGroup group, ContentFeatures features, FeatureHash hash) {
        List<ContentOption> options = group.contents();
        int frames = 0;
        for (ContentOption o : options) {
            frames |= o.isVariant() ? 0 : 1 << o.frame().ordinal();
        }
        HeardFeatures heard = group.heard();
        double best = options.stream().mapToDouble(heard::boundary).min().orElse(0);
        int[][] contents = new int[options.size()][];
        for (int i = 0; i < contents.length; i++) {
            hash.clear();
            features.add(group, options.get(i), frames, hash);
            heard.addContent(options.get(i), best, hash);
            contents[i] = hash.copy();
        }
        return contents;
    }

    static int[] source(CueGroup group, int source, SourceFeatures features, FeatureHash hash) {
        Optional<SourcePhrase> phrase = group.sources().get(source);
        hash.clear();
        features.add(group, phrase, hash);
        group.heard().addSource(phrase, hash);
        return hash.copy();
    }

    static int[] pair(CueGroup group, int pair, FeatureHash hash) {
        int sources = group.sources().size();
        hash.clear();
        PairFeatures.add(group, pair / sources, pair % sources, hash);
        return hash.copy();
    }
}
