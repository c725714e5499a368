package readout.fact;

import java.util.Arrays;
import java.util.Set;
import readout.language.Sentence;

/**
 * The tree of a sentence with its children listed, and with the relations that basic Universal Dependencies leave
 * unsaid: who does it and to whom it is done, also of passives, of participles and of verbs that share their subject
 * ("Xan came and signed", "refused to sign", "the talks held in Orlia"). After the enhanced dependencies of Schuster and
 * Manning (LREC 2016), computed on demand.
 *
 * <p>Every step looks at a limited number of children and goes up a limited number of heads, so that work stays linear
 * in sentences of any length.
 */
public final class Tree {

    /** No token. */
    public static final int NONE = -1;

    private static final Set<String> DENIALS = Set.of("not", "n't", "n\u2019t", "never", "no", "neither", "nor");
    private static final int MANY_CHILDREN = 200;
    private static final int MANY_STEPS = 12;

    private final Sentence sentence;
    private final Roles roles = new Roles(this);
    private final int[] firstChild;
    private final int[] nextSibling;

    public Tree(Sentence sentence) {
        this.sentence = sentence;
        int n = sentence.size();
        firstChild = new int[n];
        nextSibling = new int[n];
        Arrays.fill(firstChild, NONE);
        for (int i = n - 1; i >= 0; i--) {
            int head = sentence.head(i);
            if (head != Sentence.ROOT) {
                nextSibling[i] = firstChild[head];
                firstChild[head] = i;
            }
        }
    }

    public Sentence sentence() {
        return sentence;
    }

    /** The children in the order of the text, at most a few hundred. */
    public int[] children(int token) {
        int[] out = new int[8];
        int n = 0;
        for (int c = firstChild[token]; c != NONE && n < MANY_CHILDREN; c = nextSibling[c]) {
            if (n == out.length) {
                out = Arrays.copyOf(out, 2 * n);
            }
            out[n++] = c;
        }
        return Arrays.copyOf(out, n);
    }

    /** The first child with this relation or a subtype of it, or {@link #NONE}. */
    public int child(int token, String relation) {
        int n = 0;
        for (int c = firstChild[token]; c != NONE && n < MANY_CHILDREN; c = nextSibling[c], n++) {
            if (sentence.is(c, relation)) {
                return c;
            }
        }
        return NONE;
    }

    /** True when a verb is passive, also as a bare participle ("sanctions imposed by Orlia"). */
    public boolean passive(int verb) {
        return roles.passive(verb);
    }

    /** The word that stands as subject, its own or a shared one, or {@link #NONE}. */
    public int subject(int verb) {
        return roles.subject(verb);
    }

    /** Who does what the verb says, or {@link #NONE}. */
    public int agent(int verb) {
        return roles.agent(verb);
    }

    /** To whom or what it is done, or {@link #NONE}. */
    public int patient(int verb) {
        return roles.patient(verb);
    }

    /** The preposition of a phrase in lower case, empty when it has none. */
    public String caseOf(int token) {
        int preposition = child(token, "case");
        return preposition == NONE || sentence.tag(preposition).equals("POS") ? "" : sentence.lower(preposition);
    }

    /**
     * The last noun of the phrase that follows a word directly with a preposition ("tariffs against almost all of its
     * partners"), or {@link #NONE}. Near words stand in this order whatever a parser makes of them.
     */
    public int phraseAfter(int token) {
        int noun = NONE;
        if (token + 1 >= sentence.size() || !sentence.tag(token + 1).matches("IN|TO")) {
            return NONE;
        }
        for (int i = token + 2; i < sentence.size() && i < token + MANY_STEPS; i++) {
            String tag = sentence.tag(i);
            boolean of = sentence.lower(i).equals("of") && noun == NONE;
            if (tag.startsWith("N")) {
                noun = i;
            } else if (!of && !tag.matches("DT|PDT|JJ[RS]?|RB|CD|PRP\\$|VBG|HYPH|``|''|POS")) {
                break;
            } else if (noun != NONE && !tag.equals("HYPH") && !tag.equals("POS") && !tag.equals("''")) {
                break;
            }
        }
        return noun;
    }

    /** The preposition before the run of nouns and adjectives that ends with {@code token}, empty if there is none. */
    String caseBefore(int token) {
        for (int i = token - 1; i >= 0 && i > token - MANY_STEPS; i--) {
            String tag = sentence.tag(i);
            if (tag.matches("IN|TO") && !sentence.lower(i).equals("of")) {
                return sentence.lower(sentence.is(i, "fixed") ? sentence.head(i) : i);
            }
            boolean inside = tag.startsWith("N") || tag.matches("DT|PDT|JJ[RS]?|RB|CD|PRP\\$|VBG|HYPH|``|''|POS|IN");
            if (!inside) {
                return "";
            }
        }
        return "";
    }

    /** The last token of a phrase, without what "and" joins to it, clauses and punctuation. */
    public int reach(int token) {
        int last = token;
        int at = token;
        for (int steps = 0; steps < MANY_STEPS; steps++) {
            int next = NONE;
            for (int c : children(at)) {
                boolean outside = sentence.is(c, "conj")
                        || sentence.is(c, "cc")
                        || sentence.is(c, "punct")
                        || sentence.is(c, "advcl")
                        || sentence.is(c, "ccomp")
                        || sentence.is(c, "acl")
                        || sentence.is(c, "parataxis");
                next = outside || c <= at ? next : c;
            }
            if (next == NONE) {
                break;
            }
            at = next;
            last = Math.max(last, at);
        }
        return last;
    }

    /** The "not", "never" or "no" that denies the word itself, or {@link #NONE}. */
    public int denial(int token) {
        int n = 0;
        for (int c = firstChild[token]; c != NONE && n < MANY_CHILDREN; c = nextSibling[c], n++) {
            boolean doubt = sentence.lower(c).equals("no") && !sentence.is(c, "det");
            if (DENIALS.contains(sentence.lower(c)) && !doubt) {
                return c;
            }
        }
        return NONE;
    }

    /** The first of the words that "and", "or" or a comma join, of which {@code token} is one. */
    public int firstConjunct(int token) {
        int at = token;
        for (int steps = 0;
                sentence.is(at, "conj") && sentence.head(at) != Sentence.ROOT && steps < MANY_CHILDREN;
                steps++) {
            at = sentence.head(at);
        }
        return at;
    }

    /** The word and those joined to it with "and", "or" or a comma, in the order of the text. */
    public int[] conjuncts(int token) {
        int[] out = {token};
        for (int c : children(token)) {
            if (sentence.is(c, "conj")) {
                int[] more = conjuncts(c);
                int n = out.length;
                out = Arrays.copyOf(out, Math.min(n + more.length, MANY_CHILDREN));
                System.arraycopy(more, 0, out, n, out.length - n);
            }
        }
        return out;
    }
}
