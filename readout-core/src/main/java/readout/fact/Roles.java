package readout.fact;

import readout.language.Sentence;

/**
 * Who does it and to whom it is done, also of passives, of participles and of verbs that share their subject ("Xan came
 * and signed", "refused to sign", "the talks held in Orlia").
 */
final class Roles {

    private static final int MANY_STEPS = 12;

    private final Tree tree;

    Roles(Tree tree) {
        this.tree = tree;
    }

    /** True when a verb is passive, also as a bare participle ("sanctions imposed by Orlia"). */
    boolean passive(int verb) {
        if (!tree.sentence().tag(verb).equals("VBN")) {
            return false;
        }
        if (tree.child(verb, "aux:pass") != Tree.NONE || tree.child(verb, "nsubj:pass") != Tree.NONE) {
            return true;
        }
        if (tree.child(verb, "aux") != Tree.NONE || tree.child(verb, "nsubj") != Tree.NONE) {
            return false;
        }
        if (tree.sentence().is(verb, "acl")
                || tree.sentence().is(verb, "amod")
                || tree.sentence().is(verb, "advcl")) {
            return true;
        }
        int head = tree.sentence().head(verb);
        return tree.sentence().is(verb, "conj") && head != Sentence.ROOT && tree.child(head, "aux:pass") != Tree.NONE;
    }

    /** The word that stands as subject, its own or a shared one, or {@link Tree#Tree.NONE}. */
    int subject(int verb) {
        return subject(verb, 0);
    }

    private int subject(int verb, int steps) {
        int own = tree.child(verb, "nsubj");
        if (own != Tree.NONE) {
            return relative(verb, own);
        }
        int head = tree.sentence().head(verb);
        if (head == Sentence.ROOT || steps > MANY_STEPS) {
            return tree.sentence().tag(verb).matches("VB[DZP]") ? nounBefore(verb) : Tree.NONE;
        }
        if (tree.sentence().is(verb, "ccomp")) {
            return subjectBefore(verb, head);
        }
        if (tree.sentence().is(verb, "acl")) {
            return tree.sentence().tag(verb).equals("VB") ? planner(head, steps) : head;
        }
        if (tree.sentence().is(verb, "xcomp")) {
            int object = tree.child(head, "obj");
            return object != Tree.NONE && object < verb ? object : subject(head, steps + 1);
        }
        if (tree.sentence().is(verb, "conj")
                || tree.sentence().is(verb, "advcl")
                || tree.sentence().is(verb, "parataxis")) {
            return subject(head, steps + 1);
        }
        return Tree.NONE;
    }

    /**
     * The subject of a clause before the verb that reports it, where a parser hangs it on that verb, which then has two:
     * "Xan, the premier, spoke by phone, her office said".
     */
    private int subjectBefore(int verb, int head) {
        int first = tree.child(head, "nsubj");
        if (head < verb || first == Tree.NONE || first > verb) {
            return Tree.NONE;
        }
        for (int c : tree.children(head)) {
            if (c > verb && tree.sentence().is(c, "nsubj")) {
                return first;
            }
        }
        return Tree.NONE;
    }

    /** The noun before a finite verb, and before adverbs and "on Monday" between them, whatever the tree says. */
    private int nounBefore(int verb) {
        for (int i = verb - 1; i >= 0 && i >= verb - MANY_STEPS; i--) {
            String tag = tree.sentence().tag(i);
            if (tag.startsWith("RB") || tag.equals("MD")) {
                continue;
            }
            if (!tag.startsWith("N") && !tag.equals("PRP")) {
                return Tree.NONE;
            }
            int first = i;
            while (first > 0 && tree.sentence().tag(first - 1).matches("N.*|JJ|DT|CD|HYPH|POS|PRP\\$")) {
                first--;
            }
            if (first == 0 || !tree.sentence().tag(first - 1).equals("IN")) {
                boolean joined = first > 1 && tree.sentence().lower(first - 1).equals("and");
                return joined && tree.sentence().tag(first - 2).startsWith("N") ? first - 2 : i;
            }
            i = first - 1;
        }
        return Tree.NONE;
    }

    /** A relative pronoun stands for the word that its clause belongs to. */
    private int relative(int verb, int own) {
        boolean pronoun = tree.sentence().tag(own).startsWith("W")
                || tree.sentence().lower(own).equals("that");
        return pronoun && tree.sentence().is(verb, "acl") ? tree.sentence().head(verb) : own;
    }

    /** Whose plan it is: of "Orlia's plan to impose", "Orlia announced plans to impose". */
    private int planner(int noun, int steps) {
        int owner = tree.child(noun, "nmod:poss");
        if (owner != Tree.NONE) {
            return owner;
        }
        int head = tree.sentence().head(noun);
        return head == Sentence.ROOT ? Tree.NONE : subject(head, steps + 1);
    }

    /** Who does what the verb says, or {@link Tree#Tree.NONE}. */
    int agent(int verb) {
        return passive(verb) ? by(verb) : subject(verb);
    }

    private int by(int verb) {
        for (int c : tree.children(verb)) {
            if (tree.sentence().is(c, "obl") && tree.caseOf(c).equals("by")) {
                return c;
            }
        }
        return Tree.NONE;
    }

    /** To whom or what it is done, or {@link Tree#Tree.NONE}. */
    int patient(int verb) {
        if (passive(verb)) {
            return subject(verb);
        }
        int object = tree.child(verb, "obj");
        if (object != Tree.NONE) {
            return relative(verb, object);
        }
        int shared = sharedObject(verb);
        if (shared != Tree.NONE) {
            return shared;
        }
        boolean gap = tree.sentence().is(verb, "acl:relcl") && tree.child(verb, "nsubj") != Tree.NONE;
        return gap && subject(verb) != tree.sentence().head(verb)
                ? tree.sentence().head(verb)
                : Tree.NONE;
    }

    /** The object that a verb has in common with the next one: "signed and issued a statement". */
    private int sharedObject(int verb) {
        int next = tree.child(verb, "conj");
        boolean beside = next != Tree.NONE
                && next > verb
                && next - verb <= 3
                && tree.sentence().tag(next).startsWith("V");
        return beside && tree.child(next, "nsubj") == Tree.NONE ? tree.child(next, "obj") : Tree.NONE;
    }
}
