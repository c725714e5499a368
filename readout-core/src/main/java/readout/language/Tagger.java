package readout.language;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;

/**
 * Gives each word its Penn Treebank tag (XPOS of UD English): greedy from left to right, an averaged perceptron
 * (Collins 2002) over hashed features. Immutable; safe for use by several threads.
 */
public final class Tagger {

    /** Where the model of the product lies. */
    public static final String RESOURCE = "tagger.model";

    private final String[] tags;
    private final TagLexicon lexicon;
    private final WordClasses silverTags;
    private final WordClusters clusters;
    private final HashedWeights weights;

    public Tagger(
            String[] tags, TagLexicon lexicon, WordClasses silverTags, WordClusters clusters, HashedWeights weights) {
        this.tags = tags.clone();
        this.lexicon = lexicon;
        this.silverTags = silverTags;
        this.clusters = clusters;
        this.weights = weights;
    }

    /** The tagger of the product. */
    public static Tagger load() {
        return load(WordClusters.load());
    }

    /** The tagger of the product, with clusters that are loaded already. */
    public static Tagger load(WordClusters clusters) {
        return ModelFile.load(RESOURCE, in -> read(in, clusters));
    }

    /** The tags of the words of one sentence. */
    public String[] tag(String[] forms) {
        TagFeatures features = features(forms);
        int[] found = new int[TagFeatures.MOST];
        short[] scores = new short[tags.length];
        String[] result = new String[forms.length];
        int last = -1;
        int secondLast = -1;
        for (int i = 0; i < forms.length; i++) {
            int tag = best(features, i, last, secondLast, found, scores);
            result[i] = tags[tag];
            secondLast = last;
            last = tag;
        }
        return result;
    }

    /** What the tagger looks at in a sentence; for its trainer. */
    public TagFeatures features(String[] forms) {
        return new TagFeatures(forms, lexicon, silverTags, clusters);
    }

    private int best(TagFeatures features, int token, int last, int secondLast, int[] found, short[] scores) {
        long candidates = lexicon.sets()[features.lexical(token)];
        if (Long.bitCount(candidates) == 1) {
            return Long.numberOfTrailingZeros(candidates);
        }
        Arrays.fill(scores, (short) 0);
        weights.add(found, features.of(token, last, secondLast, found), scores);
        int best = Long.numberOfTrailingZeros(candidates);
        for (long left = candidates & (candidates - 1); left != 0; left &= left - 1) {
            int tag = Long.numberOfTrailingZeros(left);
            if (scores[tag] > scores[best]) {
                best = tag;
            }
        }
        return best;
    }

    public void write(DataOutput out) throws IOException {
        out.writeInt(tags.length);
        for (String tag : tags) {
            out.writeUTF(tag);
        }
        lexicon.write(out);
        silverTags.write(out);
        weights.write(out);
    }

    /** Reads what {@link #write} wrote; the clusters are a model of their own. */
    public static Tagger read(DataInput in, WordClusters clusters) throws IOException {
        String[] tags = new String[in.readInt()];
        for (int i = 0; i < tags.length; i++) {
            tags[i] = in.readUTF().intern();
        }
        return new Tagger(tags, TagLexicon.read(in), WordClasses.read(in), clusters, HashedWeights.read(in));
    }
}
