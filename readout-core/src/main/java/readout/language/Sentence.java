package readout.language;

import java.util.List;
import java.util.Locale;
import readout.news.Span;

/**
 * One sentence with its tokens, tags, lemmas and dependency tree. Tokens are numbered from 0 within the sentence.
 * Offsets count UTF-16 code units of the article's text. Immutable.
 */
public final class Sentence {

    /** The head of a root. */
    public static final int ROOT = -1;

    private final String text;
    private final int index;
    private final int[] starts;
    private final int[] ends;
    private final String[] forms;
    private final String[] lowers;
    private final String[] tags;
    private final String[] lemmas;
    private final int[] heads;
    private final String[] relations;
    private final int[] leftEdges;
    private final int[] rightEdges;
    private final ContextVectors vectors;

    /**
     * @param text of the article
     * @param index number of the sentence in the article
     * @param tags Penn Treebank tags (XPOS of UD English)
     * @param heads numbers of the head tokens, {@link #ROOT} for a root
     * @param relations UD relations with their subtypes ({@code nsubj:pass})
     * @param vectors what the parser made of the words
     */
    Sentence(
            String text,
            int index,
            int[] starts,
            int[] ends,
            String[] tags,
            String[] lemmas,
            int[] heads,
            String[] relations,
            ContextVectors vectors) {
        this.vectors = vectors;
        this.text = text;
        this.index = index;
        this.starts = starts;
        this.ends = ends;
        this.tags = tags;
        this.lemmas = lemmas;
        this.heads = heads;
        this.relations = relations;
        int n = starts.length;
        forms = new String[n];
        lowers = new String[n];
        leftEdges = new int[n];
        rightEdges = new int[n];
        for (int i = 0; i < n; i++) {
            forms[i] = text.substring(starts[i], ends[i]);
            lowers[i] = forms[i].toLowerCase(Locale.ROOT);
            leftEdges[i] = i;
            rightEdges[i] = i;
        }
        for (int i = 0; i < n; i++) {
            for (int up = heads[i], steps = 0; up != ROOT && steps < n; up = heads[up], steps++) {
                leftEdges[up] = Math.min(leftEdges[up], i);
                rightEdges[up] = Math.max(rightEdges[up], i);
            }
        }
    }

    /** The text of the article. */
    public String text() {
        return text;
    }

    /** The number of this sentence in its article, from 0. */
    public int index() {
        return index;
    }

    /** The number of tokens, at least 1. */
    public int size() {
        return starts.length;
    }

    public Span span() {
        return new Span(starts[0], ends[ends.length - 1]);
    }

    public Span span(int token) {
        return new Span(starts[token], ends[token]);
    }

    /** From the first token to the last, both included. */
    public Span span(int first, int last) {
        return new Span(starts[first], ends[last]);
    }

    public int start(int token) {
        return starts[token];
    }

    public int end(int token) {
        return ends[token];
    }

    public String form(int token) {
        return forms[token];
    }

    /** The form in lower case. */
    public String lower(int token) {
        return lowers[token];
    }

    /** The Penn Treebank tag. */
    public String tag(int token) {
        return tags[token];
    }

    public String lemma(int token) {
        return lemmas[token];
    }

    /** The head of a token, or {@link #ROOT}. */
    public int head(int token) {
        return heads[token];
    }

    /** The UD relation to the head, with its subtype. */
    public String relation(int token) {
        return relations[token];
    }

    /** What the parser made of the words. */
    public ContextVectors vectors() {
        return vectors;
    }

    /** True when the relation is {@code relation} or a subtype of it. */
    public boolean is(int token, String relation) {
        String r = relations[token];
        return r.startsWith(relation) && (r.length() == relation.length() || r.charAt(relation.length()) == ':');
    }

    /** The root token; the first one if there are several. */
    public int root() {
        for (int i = 0; i < heads.length; i++) {
            if (heads[i] == ROOT) {
                return i;
            }
        }
        return 0;
    }

    /** The leftmost token below {@code token}, or itself. */
    public int leftEdge(int token) {
        return leftEdges[token];
    }

    /** The rightmost token below {@code token}, or itself. */
    public int rightEdge(int token) {
        return rightEdges[token];
    }

    /** True when {@code token} is {@code ancestor} or lies below it. */
    public boolean isBelow(int token, int ancestor) {
        for (int up = token, steps = 0; up != ROOT && steps <= heads.length; up = heads[up], steps++) {
            if (up == ancestor) {
                return true;
            }
        }
        return false;
    }

    /** The first child with this relation or a subtype of it, or -1. */
    public int child(int token, String relation) {
        for (int i = leftEdges[token]; i <= rightEdges[token]; i++) {
            if (heads[i] == token && is(i, relation)) {
                return i;
            }
        }
        return -1;
    }

    /** The children in the order of the text. */
    public List<Integer> children(int token) {
        List<Integer> out = new java.util.ArrayList<>();
        for (int i = leftEdges[token]; i <= rightEdges[token]; i++) {
            if (heads[i] == token) {
                out.add(i);
            }
        }
        return out;
    }

    /** The token that contains the offset, else the first one after it, or -1 when the sentence ends before. */
    public int tokenAt(int offset) {
        int low = 0;
        int high = ends.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ends[middle] <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low == ends.length ? -1 : low;
    }

    @Override
    public String toString() {
        return span().of(text);
    }
}
