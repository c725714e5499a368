package readout.language.parse;

/**
 * What the parser sees of each token: rows of seven tables, whose sum stands for the token. Token 0 is the root. Reused
 * from sentence to sentence, by one thread.
 */
public final class WordFeatures {

    /** Rows of each table: words (as many as the vocabulary has), endings, beginnings, shapes, tags, clusters. */
    public static final int TABLES = 7;

    /** The table of words. */
    public static final int WORD = 0;

    private static final int ENDING_3 = 1;
    private static final int ENDING_2 = 2;
    private static final int BEGINNING = 3;
    private static final int SHAPE = 4;
    /** The table of tags. */
    public static final int TAG = 5;

    private static final int CLUSTER = 6;

    private static final int ROOT = 0;
    private static final int UNKNOWN = 1;
    private static final int FIRST = 2;

    private static final int[] SIZES = {FIRST, 2048, 512, 1024, 256 + FIRST, 64, 512 + FIRST};

    private final Vocabulary vocabulary;
    private final int[][] numbers = new int[TABLES][0];
    private String[] words = new String[0];

    public WordFeatures(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** The number of rows of a table for a vocabulary of the given size. */
    public static int rows(int table, int words) {
        return table == WORD ? SIZES[WORD] + words : SIZES[table];
    }

    /** Stands for a word that is not in the vocabulary. */
    public static int unknown() {
        return UNKNOWN;
    }

    /**
     * Takes in the tokens from {@code from} up to {@code end}.
     *
     * @param forms the words
     * @param tags their Penn Treebank tags
     * @param clusters numbers of clusters of words, from 0 to 511
     */
    public void read(String[] forms, String[] tags, int[] clusters, int from, int end) {
        int size = end - from + 1;
        if (numbers[WORD].length < size) {
            for (int t = 0; t < TABLES; t++) {
                numbers[t] = new int[size + 64];
            }
            words = new String[size + 64];
        }
        for (int[] table : numbers) {
            table[0] = ROOT;
        }
        words[0] = "";
        for (int i = from; i < end; i++) {
            words[i - from + 1] = forms[i];
            read(i - from + 1, forms[i]);
            numbers[TAG][i - from + 1] = FIRST + Tags.code(tags[i]);
            numbers[CLUSTER][i - from + 1] = FIRST + clusters[i];
        }
    }

    private void read(int at, String form) {
        int length = form.length();
        numbers[WORD][at] = FIRST + vocabulary.number(code(form, 0, length));
        if (numbers[WORD][at] < FIRST) {
            numbers[WORD][at] = UNKNOWN;
        }
        numbers[ENDING_3][at] = bucket(code(form, Math.max(0, length - 3), length), SIZES[ENDING_3]);
        numbers[ENDING_2][at] = bucket(code(form, Math.max(0, length - 2), length), SIZES[ENDING_2]);
        numbers[BEGINNING][at] = bucket(code(form, 0, Math.min(3, length)), SIZES[BEGINNING]);
        int isFirst = at == 1 ? 1 : 0;
        numbers[SHAPE][at] = FIRST + shape(form) * 2 + isFirst;
    }

    private static int bucket(int code, int size) {
        return FIRST + Math.floorMod(code ^ code >>> 15, size - FIRST);
    }

    /** A hash of a word; capitals and digits are not told apart. */
    public static int code(String form) {
        return code(form, 0, form.length());
    }

    private static int code(String form, int from, int to) {
        int hash = to - from;
        for (int i = from; i < to; i++) {
            hash = (hash * 31 + fold(form.charAt(i))) * 0x85EBCA6B;
            hash ^= hash >>> 13;
        }
        return hash;
    }

    private static int fold(char c) {
        if (c < 128) {
            return c >= 'A' && c <= 'Z' ? c + 32 : c >= '0' && c <= '9' ? '0' : c;
        }
        return switch (c) {
            case '’', '‘' -> '\'';
            case '“', '”' -> '"';
            case '–', '—' -> '-';
            default -> Character.toLowerCase(c);
        };
    }

    /** The class of the first character (two bits) and of which classes there are others (five bits). */
    private static int shape(String form) {
        int shape = form.isEmpty() ? 0 : kind(form.charAt(0)) & 3;
        for (int i = 1; i < form.length(); i++) {
            shape |= 4 << kind(form.charAt(i));
        }
        return shape;
    }

    private static int kind(char c) {
        if (Character.isUpperCase(c)) {
            return 1;
        }
        if (Character.isLetter(c)) {
            return 0;
        }
        if (Character.isDigit(c)) {
            return 2;
        }
        return c == '.' || c == '-' ? 3 : 4;
    }

    /** The row of a table for a token. */
    public int number(int table, int token) {
        return numbers[table][token];
    }

    /** Whether the tag of a token is that of a proper noun. */
    boolean isName(int token) {
        return Tags.isName(numbers[TAG][token] - FIRST);
    }

    /** The word as it is written; two tokens with the same word and place in the sentence differ in nothing but their tags. */
    String word(int token) {
        return words[token];
    }
}
