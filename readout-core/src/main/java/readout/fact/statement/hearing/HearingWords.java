package readout.fact.statement.hearing;

import readout.language.Sentence;
import readout.language.parse.Vocabulary;
import readout.language.parse.WordFeatures;

/**
 * What the network sees of each word: rows of tables, whose sum stands for it. To what the parser sees of a word come
 * its head, its relation to it, and how it stands to quotations. Place 0 is before the sentence, word i is at place
 * i + 1, and the last place is behind the sentence. For one thread.
 */
public final class HearingWords {

    private static final int HEAD = WordFeatures.TABLES;
    private static final int HEAD_TAG = HEAD + 1;
    private static final int RELATION = HEAD + 2;
    private static final int SITUATION = HEAD + 3;

    /** The number of tables. */
    public static final int TABLES = HEAD + 4;

    /** Situations of words and borders: see {@link #read}. */
    public static final int SITUATIONS = 8;

    /** Heads beyond the most frequent words are not told apart. */
    private static final int HEADS = 4096;

    private static final int RELATIONS = 128;

    private final WordFeatures features;

    public HearingWords(Vocabulary vocabulary) {
        features = new WordFeatures(vocabulary);
    }

    /** The number of rows of a table for a vocabulary of the given size. */
    public static int rows(int table, int words) {
        return switch (table) {
            case HEAD -> HEADS;
            case HEAD_TAG -> WordFeatures.rows(WordFeatures.TAG, words);
            case RELATION -> RELATIONS;
            case SITUATION -> SITUATIONS;
            default -> WordFeatures.rows(table, words);
        };
    }

    /**
     * The rows of each table, for each place.
     *
     * @param clusters of the words
     * @param situations of the places: words outside of quotations 0, inside 1, in the first line 2 and 3; before the
     *     sentence 4, or 5 when a quotation ends there; behind it 6, or 7 when one begins or goes on there
     */
    public int[][] read(Sentence s, int[] clusters, int[] situations) {
        int n = s.size();
        String[] forms = new String[n];
        String[] tags = new String[n];
        for (int i = 0; i < n; i++) {
            forms[i] = s.form(i);
            tags[i] = s.tag(i);
        }
        features.read(forms, tags, clusters, 0, n);
        int[][] numbers = new int[TABLES][n + 2];
        for (int t = 0; t < WordFeatures.TABLES; t++) {
            for (int i = 1; i <= n; i++) {
                numbers[t][i] = features.number(t, i);
            }
        }
        for (int i = 1; i <= n; i++) {
            int head = s.head(i - 1) + 1;
            int word = features.number(WordFeatures.WORD, head);
            numbers[HEAD][i] = word < HEADS ? word : WordFeatures.unknown();
            numbers[HEAD_TAG][i] = features.number(WordFeatures.TAG, head);
            numbers[RELATION][i] = 1 + Math.floorMod(s.relation(i - 1).hashCode() * 0x9E3779B1 >> 8, RELATIONS - 1);
        }
        numbers[SITUATION] = situations.clone();
        return numbers;
    }

    /** Whether a place of this situation lies between quotation marks. */
    static boolean isQuoted(int situation) {
        return situation == 1 || situation == 3;
    }
}
