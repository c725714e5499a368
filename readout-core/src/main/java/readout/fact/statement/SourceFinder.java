package readout.fact.statement;

import java.util.Optional;
import java.util.Set;
import readout.language.Sentence;

/** Finds the noun phrase that stands for the source of a cue: its subject, or the subject that it shares. */
final class SourceFinder {

    /** How many verbs a subject may be carried over: "X used the visit to announce ..., saying ...". */
    private static final int STEPS = 5;

    private static final Set<String> RELATIVES = Set.of("who", "which", "that", "whom");

    private SourceFinder() {}

    /** The source of a verb. */
    static Optional<SourcePhrase> ofVerb(Tree tree, int verb) {
        if (isPassive(tree, verb)) {
            return agent(tree, verb);
        }
        return subject(tree, verb, STEPS);
    }

    static boolean isPassive(Tree tree, int verb) {
        return tree.childExactly(verb, "nsubj:pass") != Tree.NONE || tree.childExactly(verb, "aux:pass") != Tree.NONE;
    }

    /** "by X". */
    static Optional<SourcePhrase> agent(Tree tree, int verb) {
        for (int c = tree.firstChild(verb); c != Tree.NONE; c = tree.nextSibling(c)) {
            int by = tree.child(c, "case");
            if (tree.sentence.is(c, "obl")
                    && by != Tree.NONE
                    && tree.sentence.lower(by).equals("by")) {
                return Optional.of(phrase(tree, c));
            }
        }
        return Optional.empty();
    }

    private static Optional<SourcePhrase> subject(Tree tree, int verb, int steps) {
        Sentence s = tree.sentence;
        int subject = tree.child(verb, "nsubj");
        if (subject != Tree.NONE) {
            return s.is(verb, "acl") && RELATIVES.contains(s.lower(subject)) && s.head(verb) >= 0
                    ? Optional.of(phrase(tree, s.head(verb)))
                    : Optional.of(phrase(tree, subject));
        }
        int head = s.head(verb);
        if (head < 0 || steps == 0 || tree.child(verb, "csubj") != Tree.NONE) {
            return Optional.empty();
        }
        return inherited(tree, verb, head, steps);
    }

    private static Optional<SourcePhrase> inherited(Tree tree, int verb, int head, int steps) {
        Sentence s = tree.sentence;
        if (s.is(verb, "acl")) {
            return tree.isNoun(head) || s.tag(head).startsWith("PRP")
                    ? Optional.of(phrase(tree, head))
                    : Optional.empty();
        }
        if (s.is(verb, "xcomp")) {
            int object = tree.child(head, "obj");
            if (object != Tree.NONE && object < verb) {
                return Optional.of(phrase(tree, object));
            }
        }
        boolean shares = s.is(verb, "conj")
                || s.is(verb, "xcomp")
                || s.is(verb, "advcl")
                || s.is(verb, "parataxis")
                || s.is(verb, "dep");
        if (!shares) {
            return Optional.empty();
        }
        if (isNominal(tree, head) && !s.is(verb, "xcomp") && tree.child(head, "nsubj") == Tree.NONE) {
            return Optional.empty();
        }
        return subject(tree, head, steps - 1);
    }

    private static boolean isNominal(Tree tree, int token) {
        return tree.isNoun(token);
    }

    /** The noun phrase that a token heads, without appositions, relative clauses and what follows a comma. */
    static SourcePhrase phrase(Tree tree, int head) {
        Sentence s = tree.sentence;
        int first = head;
        int last = head;
        boolean moved = true;
        java.util.BitSet below = keep(tree, head);
        while (moved) {
            moved = false;
            while (first > 0
                    && below.get(first - 1)
                    && !(tree.isPunctuation(first - 1) && !s.form(first - 1).equals("."))) {
                first--;
                moved = true;
            }
            while (last + 1 < s.size() && below.get(last + 1)) {
                last++;
                moved = true;
            }
        }
        while (last > head && tree.isPunctuation(last)) {
            last--;
        }
        while (first < head && tree.isPunctuation(first)) {
            first++;
        }
        return new SourcePhrase(s, head, first, last);
    }

    /** The subtree of a phrase without its descriptions. */
    private static java.util.BitSet keep(Tree tree, int head) {
        Sentence s = tree.sentence;
        java.util.BitSet out = new java.util.BitSet();
        out.set(head);
        for (int c = tree.firstChild(head); c != Tree.NONE; c = tree.nextSibling(c)) {
            boolean describes = s.is(c, "acl")
                    || (s.is(c, "appos") && c > head)
                    || s.is(c, "parataxis")
                    || s.is(c, "cop")
                    || s.is(c, "nsubj")
                    || s.is(c, "case")
                    || s.is(c, "mark")
                    || s.is(c, "advmod") && c > head
                    || s.is(c, "advcl")
                    || s.is(c, "aux")
                    || s.is(c, "obl")
                    || s.is(c, "ccomp");
            if (!describes) {
                out.or(tree.below(c));
            }
        }
        return out;
    }
}
