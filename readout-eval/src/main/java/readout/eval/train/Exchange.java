package readout.eval.train;

import java.util.Arrays;

/**
 * The exchange algorithm (Kneser and Ney 1993; Martin, Liermann and Ney 1998): moves one word after another to the
 * cluster that makes a class bigram model most likely.
 */
final class Exchange {

    private static final double[] N_LOG_N = new double[1 << 20];

    static {
        for (int n = 1; n < N_LOG_N.length; n++) {
            N_LOG_N[n] = n * Math.log(n);
        }
    }

    private final Bigrams bigrams;
    private final int clusters;
    private final int[] cluster;
    /** Class bigrams by first class, and by second class. */
    private final int[][] pairs;

    private final int[][] reversed;
    private final int[] sizes;
    private final int[] left;
    private final int[] right;
    private final double[] gains;
    private int self;

    private Exchange(Bigrams bigrams, int clusters) {
        this.bigrams = bigrams;
        this.clusters = clusters;
        cluster = new int[bigrams.keys.length];
        pairs = new int[clusters][clusters];
        reversed = new int[clusters][clusters];
        sizes = new int[clusters];
        left = new int[clusters];
        right = new int[clusters];
        gains = new double[clusters];
        for (int w = 1; w < cluster.length; w++) {
            cluster[w] = 1 + (w - 1) % (clusters - 1);
        }
        for (int w = 0; w < cluster.length; w++) {
            sizes[cluster[w]] += bigrams.counts[w];
            int[] after = bigrams.after[w];
            for (int i = 0; i < after.length; i += 2) {
                count(cluster[w], cluster[after[i]], after[i + 1]);
            }
        }
    }

    /**
     * Clusters words.
     *
     * @param clusters how many, the one of word 0 included
     * @param rounds over all words
     * @return the cluster of each word; word 0 is alone in cluster 0
     */
    static int[] cluster(Bigrams bigrams, int clusters, int rounds) {
        Exchange exchange = new Exchange(bigrams, clusters);
        for (int round = 0; round < rounds; round++) {
            int moved = 0;
            for (int w = 1; w < exchange.cluster.length; w++) {
                moved += exchange.move(w) ? 1 : 0;
            }
            System.out.println("round " + (round + 1) + ": " + moved + " words moved");
        }
        return exchange.cluster;
    }

    private void count(int first, int second, int times) {
        pairs[first][second] += times;
        reversed[second][first] += times;
    }

    private boolean move(int word) {
        int from = cluster[word];
        neighbours(word);
        shift(word, from, -1);
        Arrays.fill(gains, 0);
        for (int c = 0; c < clusters; c++) {
            if (left[c] > 0) {
                addGains(pairs[c], left[c], c);
            }
            if (right[c] > 0) {
                addGains(reversed[c], right[c], c);
            }
        }
        int best = from;
        double most = Double.NEGATIVE_INFINITY;
        for (int g = 1; g < clusters; g++) {
            int within = left[g] + right[g] + self;
            double gain = gains[g]
                    + (within == 0 ? 0 : grown(pairs[g][g], within))
                    - 2 * grown(sizes[g], bigrams.counts[word]);
            if (gain > most) {
                most = gain;
                best = g;
            }
        }
        shift(word, best, 1);
        cluster[word] = best;
        return best != from;
    }

    private void addGains(int[] row, int times, int except) {
        double own = gains[except];
        for (int g = 1; g < row.length; g++) {
            gains[g] += grown(row[g], times);
        }
        gains[except] = own;
    }

    private void neighbours(int word) {
        Arrays.fill(left, 0);
        Arrays.fill(right, 0);
        self = 0;
        int[] before = bigrams.before[word];
        for (int i = 0; i < before.length; i += 2) {
            if (before[i] == word) {
                self = before[i + 1];
            } else {
                left[cluster[before[i]]] += before[i + 1];
            }
        }
        int[] after = bigrams.after[word];
        for (int i = 0; i < after.length; i += 2) {
            right[cluster[after[i]]] += after[i] == word ? 0 : after[i + 1];
        }
    }

    private void shift(int word, int to, int sign) {
        for (int c = 0; c < clusters; c++) {
            if (left[c] > 0) {
                count(c, to, sign * left[c]);
            }
            if (right[c] > 0) {
                count(to, c, sign * right[c]);
            }
        }
        count(to, to, sign * self);
        sizes[to] += sign * bigrams.counts[word];
    }

    private static double grown(int count, int by) {
        return nLogN(count + by) - nLogN(count);
    }

    private static double nLogN(int n) {
        return n < N_LOG_N.length ? N_LOG_N[n] : n * Math.log(n);
    }
}
