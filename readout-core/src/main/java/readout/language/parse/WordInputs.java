package readout.language.parse;

import java.util.Arrays;

/**
 * What the lowest layer gets from each word and each tag: its row of the tables, already multiplied by the matrix of the
 * gates. Words come back so often that those seen lately are kept. For one thread.
 */
final class WordInputs {

    /** Places for words; one that falls on a taken place takes it over. */
    private static final int PLACES = 1 << 12;

    private final ParserNetwork network;
    private final ParserNetwork.Direction[] directions;
    private final int width;
    private final String[] keys = new String[PLACES];
    private final boolean[] firsts = new boolean[PLACES];
    private final float[][][] kept = new float[PLACES][][];
    private final float[][][] tags;
    private final float[] row;
    private final float[][] root;

    WordInputs(ParserNetwork network) {
        this.network = network;
        ParserNetwork.Layer lowest = network.layers().get(0);
        directions = new ParserNetwork.Direction[] {lowest.forwards(), lowest.backwards()};
        width = 4 * lowest.size();
        row = new float[network.width()];
        root = new float[directions.length][width];
        float[][] table = network.tables()[WordFeatures.TAG];
        tags = new float[directions.length][table.length][width];
        for (int d = 0; d < directions.length; d++) {
            MatrixProduct.add(table, table.length, row.length, directions[d].input(), tags[d], width);
        }
    }

    /**
     * Writes what the gates of one direction get from a token.
     *
     * @param direction 0 forwards, 1 backwards
     */
    void write(WordFeatures features, int token, int direction, float[] gates) {
        float[] word = word(features, token)[direction];
        float[] tag = tags[direction][features.number(WordFeatures.TAG, token)];
        for (int j = 0; j < width; j++) {
            gates[j] = word[j] + tag[j];
        }
    }

    /** The root is no word and does not share its place with one; the first word of a sentence counts as another one. */
    private float[][] word(WordFeatures features, int token) {
        if (token == 0) {
            return fill(features, token, root);
        }
        String key = features.word(token);
        boolean isFirst = token == 1;
        int hash = (key.hashCode() + (isFirst ? 1 : 0)) * 0x9E3779B1;
        int place = hash >>> 8 & PLACES - 1;
        float[][] word = kept[place];
        if (word == null) {
            word = new float[directions.length][width];
            kept[place] = word;
        } else if (keys[place].equals(key) && firsts[place] == isFirst) {
            return word;
        }
        keys[place] = key;
        firsts[place] = isFirst;
        return fill(features, token, word);
    }

    private float[][] fill(WordFeatures features, int token, float[][] word) {
        sum(features, token);
        for (int d = 0; d < directions.length; d++) {
            System.arraycopy(directions[d].bias(), 0, word[d], 0, width);
            MatrixProduct.add(row, row.length, directions[d].input(), word[d], width);
        }
        return word;
    }

    private void sum(WordFeatures features, int token) {
        Arrays.fill(row, 0f);
        for (int t = 0; t < WordFeatures.TABLES; t++) {
            if (t != WordFeatures.TAG) {
                float[] from = network.tables()[t][features.number(t, token)];
                for (int j = 0; j < row.length; j++) {
                    row[j] += from[j];
                }
            }
        }
    }
}
