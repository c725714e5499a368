package readout.fact.statement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import readout.language.Sentence;
import readout.news.Span;

/** A sentence with quick access to its subtrees. */
final class Tree {

    static final int NONE = -1;

    final Sentence sentence;
    private final int size;
    private final int[] firstChild;
    private final int[] nextSibling;
    private final boolean[] verbs;
    private final boolean[] marks;

    Tree(Sentence sentence) {
        this.sentence = sentence;
        size = sentence.size();
        firstChild = new int[size];
        nextSibling = new int[size];
        Arrays.fill(firstChild, NONE);
        Arrays.fill(nextSibling, NONE);
        verbs = new boolean[size];
        marks = new boolean[size];
        for (int i = size - 1; i >= 0; i--) {
            verbs[i] = sentence.tag(i).startsWith("VB");
            marks[i] = isMark(sentence.form(i));
            int head = sentence.head(i);
            if (head >= 0) {
                nextSibling[i] = firstChild[head];
                firstChild[head] = i;
            }
        }
    }

    int size() {
        return size;
    }

    int firstChild(int token) {
        return firstChild[token];
    }

    int nextSibling(int token) {
        return nextSibling[token];
    }

    /** The first child whose relation is this one or a subtype of it, or {@link #NONE}. */
    int child(int token, String relation) {
        for (int c = firstChild[token]; c != NONE; c = nextSibling[c]) {
            if (sentence.is(c, relation)) {
                return c;
            }
        }
        return NONE;
    }

    /** The first child with exactly this relation, or {@link #NONE}. */
    int childExactly(int token, String relation) {
        for (int c = firstChild[token]; c != NONE; c = nextSibling[c]) {
            if (sentence.relation(c).equals(relation)) {
                return c;
            }
        }
        return NONE;
    }

    /** All tokens below a token, itself included. */
    BitSet below(int token) {
        BitSet out = new BitSet(size);
        collect(token, out);
        return out;
    }

    /** Adds a subtree to a set; a tree may be deep, so this does not recurse. */
    private void collect(int top, BitSet out) {
        int[] stack = new int[size + 1];
        int depth = 0;
        stack[depth++] = top;
        while (depth > 0) {
            int token = stack[--depth];
            if (out.get(token)) {
                continue;
            }
            out.set(token);
            for (int c = firstChild[token]; c != NONE && depth < size; c = nextSibling[c]) {
                stack[depth++] = c;
            }
        }
    }

    /** The runs of neighbouring tokens in a set, as spans of the text. */
    List<Span> spans(BitSet tokens) {
        List<Span> out = new ArrayList<>();
        for (int i = tokens.nextSetBit(0); i >= 0; ) {
            int end = tokens.nextClearBit(i);
            out.add(sentence.span(i, end - 1));
            i = tokens.nextSetBit(end);
        }
        return out;
    }

    boolean isVerb(int token) {
        return verbs[token];
    }

    boolean isNoun(int token) {
        return sentence.tag(token).startsWith("NN");
    }

    boolean isPunctuation(int token) {
        return marks[token];
    }

    private static boolean isMark(String form) {
        for (int i = 0; i < form.length(); i++) {
            if (Character.isLetterOrDigit(form.charAt(i))) {
                return false;
            }
        }
        return !form.equals("$") && !form.equals("%");
    }
}
