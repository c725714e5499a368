package readout.language.parse;

import java.util.Arrays;

/**
 * The tokens of one sentence as numbers, which is all that the features look at. Tokens are numbered from 1; 0 stands
 * for "no token", and the numbers after the last one for "behind the end". Reused from sentence to sentence.
 */
public final class Words {

    private static final int NONE = 0x3c6ef372;
    private static final int END = 0x1b873593;
    private static final int PADDING = 4;

    private final Clusters clusters;
    private int size;
    int[] word = new int[0];
    int[] tag = new int[0];
    int[] suffix = new int[0];
    int[] cluster = new int[0];
    int[] coarse = new int[0];
    private int[] verbs = new int[0];
    private int[] commas = new int[0];
    private int[] conjunctions = new int[0];
    private int[] others = new int[0];

    public Words(Clusters clusters) {
        this.clusters = clusters;
    }

    public int size() {
        return size;
    }

    /** Takes in a sentence. */
    public void read(String[] forms, String[] tags) {
        size = forms.length;
        ensure(size + 1 + PADDING);
        mark(0, NONE);
        for (int i = 1; i <= size; i++) {
            readWord(i, forms[i - 1]);
            readTag(i, Tags.code(tags[i - 1]));
        }
        for (int i = size + 1; i <= size + PADDING; i++) {
            mark(i, END);
        }
    }

    private void mark(int i, int value) {
        word[i] = value;
        suffix[i] = value;
        tag[i] = value == NONE ? Tags.NONE : Tags.END;
        coarse[i] = 0;
        cluster[i] = 0;
    }

    private void readWord(int i, String form) {
        int hash = 7;
        int length = form.length();
        int tail = 0;
        for (int k = 0; k < length; k++) {
            int c = fold(form.charAt(k));
            hash = hash * 31 + c;
            tail = tail << 10 | c & 0x3ff;
        }
        word[i] = hash;
        suffix[i] = tail;
        cluster[i] = clusters.of(hash);
    }

    /** Lower case, digits as one: enough for English, and without a table. */
    private static int fold(char c) {
        if (c < 128) {
            return c >= 'A' && c <= 'Z' ? c + 32 : c >= '0' && c <= '9' ? '0' : c;
        }
        return c == '\u2019' ? '\'' : Character.toLowerCase(c);
    }

    /** The code of a word as {@link #read} makes it. */
    public static int wordCode(String form) {
        int hash = 7;
        for (int k = 0; k < form.length(); k++) {
            hash = hash * 31 + fold(form.charAt(k));
        }
        return hash;
    }

    private void readTag(int i, int code) {
        tag[i] = code;
        coarse[i] = Tags.coarse(code);
        verbs[i] = verbs[i - 1] + (Tags.isVerb(code) ? 1 : 0);
        commas[i] = commas[i - 1] + (Tags.isComma(code) ? 1 : 0);
        conjunctions[i] = conjunctions[i - 1] + (Tags.isConjunction(code) ? 1 : 0);
        others[i] = others[i - 1] + (Tags.isOtherPunctuation(code) ? 1 : 0);
    }

    /** What lies strictly between two tokens: verbs, commas, conjunctions and other punctuation, each counted to 2. */
    int between(int left, int right) {
        if (left <= 0 || right > size || right - left < 2) {
            return 0;
        }
        int last = right - 1;
        int code = Math.min(2, verbs[last] - verbs[left]);
        code = code * 3 + Math.min(2, commas[last] - commas[left]);
        code = code * 3 + Math.min(2, conjunctions[last] - conjunctions[left]);
        return code * 3 + Math.min(2, others[last] - others[left]) + 1;
    }

    /** Whether a verb follows from this token on. */
    int verbsFrom(int token) {
        return token > size ? 0 : Math.min(2, verbs[size] - verbs[token - 1]);
    }

    private void ensure(int length) {
        if (word.length >= length) {
            return;
        }
        int wide = Math.max(256, length + length / 2);
        word = Arrays.copyOf(word, wide);
        tag = Arrays.copyOf(tag, wide);
        suffix = Arrays.copyOf(suffix, wide);
        cluster = Arrays.copyOf(cluster, wide);
        coarse = Arrays.copyOf(coarse, wide);
        verbs = Arrays.copyOf(verbs, wide);
        commas = Arrays.copyOf(commas, wide);
        conjunctions = Arrays.copyOf(conjunctions, wide);
        others = Arrays.copyOf(others, wide);
    }
}
