package readout.language;

/**
 * What the tagger looks at, as hashed features: the word, its affixes and shape, its neighbours, what tags these words
 * take elsewhere, and the two tags before. One object for one sentence.
 */
public final class TagFeatures {

    /** No token has more features. */
    public static final int MOST = HashedWeights.MOST_FEATURES;

    private static final int PAD = 2;
    private static final int BOUNDARY = 0x5bd1e995;

    private final int[] words;
    private final int[] shapes;
    private final int[] lexical;
    private final int[] silver;
    private final int[] fine;
    private final int[] coarse;
    private final String[] forms;
    private final int style;

    private int[] out = new int[0];
    private int size;
    private int template;

    TagFeatures(String[] forms, TagLexicon lexicon, WordClasses silverTags, WordClusters clusters) {
        int n = forms.length;
        this.forms = forms;
        words = new int[n + 2 * PAD];
        shapes = new int[n + 2 * PAD];
        lexical = new int[n + 2 * PAD];
        silver = new int[n + 2 * PAD];
        fine = new int[n + 2 * PAD];
        coarse = new int[n + 2 * PAD];
        for (int i = 0; i < words.length; i++) {
            boolean inside = i >= PAD && i < n + PAD;
            words[i] = inside ? WordHash.of(forms[i - PAD]) : BOUNDARY + i - (i < PAD ? 0 : n);
            lexical[i] = inside ? lexicon.words().of(words[i]) : -1;
            silver[i] = inside ? silverTags.of(words[i]) : -1;
            fine[i] = inside ? clusters.fine(forms[i - PAD]) : -1;
            coarse[i] = inside ? clusters.coarse(fine[i]) : -1;
            shapes[i] = inside ? Shape.of(forms[i - PAD]) : -1;
        }
        style = Shape.style(shapes, PAD, n + PAD);
    }

    /** Number of the set of tags that the lexicon has for a token. */
    public int lexical(int token) {
        return lexical[token + PAD];
    }

    /**
     * Writes the features of a token.
     *
     * @param last tag of the token before, -1 at the start
     * @param secondLast tag of the token before that
     * @param features where to write
     * @return how many there are
     */
    public int of(int token, int last, int secondLast, int[] features) {
        out = features;
        size = 0;
        template = 0;
        int i = token + PAD;
        add(1);
        word(token, i);
        neighbours(i);
        dictionaries(i);
        clusters(i);
        tags(i, last, secondLast);
        return size;
    }

    private void word(int token, int i) {
        String form = forms[token];
        int length = form.length();
        int first = token == 0 ? 1 : 0;
        add(words[i]);
        add(words[i], shapes[i]);
        for (int n = 1; n <= 5; n++) {
            add(n < length ? WordHash.of(form, length - n, length) : n);
        }
        for (int n = 1; n <= 4; n++) {
            add(n < length ? WordHash.of(form, 0, n) : n);
        }
        add(shapes[i], first, style);
        int suffix = WordHash.of(form, Math.max(0, length - 3), length);
        add(suffix, shapes[i] * 2 + first);
    }

    private void neighbours(int i) {
        add(words[i - 1]);
        add(words[i + 1]);
        add(words[i - 2]);
        add(words[i + 2]);
        add(words[i - 1], words[i]);
        add(words[i], words[i + 1]);
        add(words[i - 1], words[i + 1]);
        add(words[i - 2], words[i - 1]);
        add(words[i + 1], words[i + 2]);
        add(shapes[i - 1], shapes[i], shapes[i + 1]);
        add(ending(i - 1));
        add(ending(i + 1));
    }

    private int ending(int i) {
        int token = i - PAD;
        if (token < 0 || token >= forms.length) {
            return -1;
        }
        int length = forms[token].length();
        return WordHash.of(forms[token], Math.max(0, length - 3), length);
    }

    private void dictionaries(int i) {
        add(silver[i], shapes[i]);
        add(silver[i], lexical[i]);
        add(lexical[i], lexical[i + 1]);
        add(lexical[i + 1], lexical[i + 2]);
        add(silver[i - 1], silver[i]);
        add(silver[i], silver[i + 1]);
        add(silver[i + 1]);
        add(silver[i + 1], silver[i + 2]);
        add(silver[i - 1], silver[i + 1]);
    }

    private void clusters(int i) {
        add(fine[i]);
        add(fine[i - 1]);
        add(fine[i + 1]);
        add(fine[i - 1], fine[i]);
        add(fine[i], fine[i + 1]);
        add(coarse[i - 1], coarse[i], coarse[i + 1]);
        add(coarse[i - 2], coarse[i - 1], coarse[i]);
        add(coarse[i], coarse[i + 1], coarse[i + 2]);
    }

    private void tags(int i, int last, int secondLast) {
        add(last);
        add(last, secondLast);
        add(last, words[i]);
        add(last, secondLast, words[i]);
        add(last, words[i + 1]);
        add(last, fine[i]);
        add(last, coarse[i], coarse[i + 1]);
        add(last, silver[i], silver[i + 1]);
        add(last, secondLast, silver[i]);
        add(last, ending(i));
        add(last, lexical[i], lexical[i + 1]);
    }

    private void add(int value) {
        out[size++] = WordHash.mix(++template, value, 0);
    }

    private void add(int first, int second) {
        out[size++] = WordHash.mix(++template, first, second);
    }

    private void add(int first, int second, int third) {
        out[size++] = WordHash.mix(WordHash.mix(++template, first, second), third, 0);
    }
}
