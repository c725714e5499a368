package readout.language;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/**
 * Groups words that stand in the same surroundings, in two sizes of group. Learnt from unlabelled news by the exchange
 * algorithm (Kneser and Ney 1993). Capitals count; digits are all alike. Immutable; safe for use by several threads.
 */
public final class WordClusters {

    private static final String RESOURCE = "clusters.model";

    private final WordClasses fine;
    private final int[] coarse;

    /**
     * @param fine number of the fine cluster, from 1, by {@link WordHash#cased}
     * @param coarse number of the coarse cluster of each fine one; the first is {@link WordClasses#UNKNOWN}
     */
    public WordClusters(WordClasses fine, int[] coarse) {
        this.fine = fine;
        this.coarse = coarse.clone();
    }

    /** Read once, for all who use it. */
    private static final class Product {
        private static final WordClusters CLUSTERS = ModelFile.load(RESOURCE, WordClusters::read);
    }

    /** The clusters of the product. */
    public static WordClusters load() {
        return Product.CLUSTERS;
    }

    /** The fine cluster of a word, {@link WordClasses#UNKNOWN} when neither it nor its lower case was seen often. */
    public int fine(String form) {
        int cluster = fine.of(WordHash.cased(form));
        return cluster == WordClasses.UNKNOWN ? fine.of(WordHash.of(form)) : cluster;
    }

    /** The coarse cluster that a fine one belongs to. */
    public int coarse(int fineCluster) {
        return coarse[fineCluster];
    }

    /** Number of words that have a cluster. */
    public int size() {
        return fine.size();
    }

    public void write(DataOutput out) throws IOException {
        out.writeInt(coarse.length);
        for (int cluster : coarse) {
            out.writeShort(cluster);
        }
        fine.write(out);
    }

    /** Reads what {@link #write} wrote. */
    public static WordClusters read(DataInput in) throws IOException {
        int[] coarse = new int[in.readInt()];
        for (int i = 0; i < coarse.length; i++) {
            coarse[i] = in.readUnsignedShort();
        }
        return new WordClusters(WordClasses.read(in), coarse);
    }
}
