package readout.fact.figure;

import java.util.Optional;
import readout.fact.Tree;
import readout.language.Quantity;
import readout.language.Sentence;

/**
 * Where an amount hangs in the tree of its sentence.
 *
 * @param top the token of the amount whose head lies outside it
 * @param noun the noun that it counts or qualifies ("20 documents", "3.6 percent increase"), or {@link Tree#NONE}
 * @param verb the verb that governs it, or {@link Tree#NONE}
 */
record Position(Tree tree, Quantity quantity, int top, int noun, int verb) {

    private static final int STEPS = 12;

    static Position of(Tree tree, Quantity quantity) {
        Sentence sentence = tree.sentence();
        int top = quantity.number();
        for (int steps = 0; steps < STEPS; steps++) {
            int head = sentence.head(top);
            if (head < quantity.first() || head > quantity.last()) {
                break;
            }
            top = head;
        }
        return new Position(tree, quantity, top, noun(sentence, top), verb(tree, top));
    }

    private static int noun(Sentence sentence, int top) {
        int head = sentence.head(top);
        boolean modifies = sentence.is(top, "nummod")
                || sentence.is(top, "amod")
                || sentence.is(top, "compound")
                || sentence.is(top, "nmod:poss")
                || sentence.is(top, "nmod:unmarked")
                || sentence.is(top, "nmod:npmod");
        if (!modifies || head == Sentence.ROOT || !sentence.tag(head).startsWith("N")) {
            return Tree.NONE;
        }
        while (sentence.is(head, "compound") && sentence.head(head) > head) {
            head = sentence.head(head);
        }
        return head;
    }

    private static int verb(Tree tree, int top) {
        Sentence sentence = tree.sentence();
        int at = top;
        for (int steps = 0; at != Sentence.ROOT && steps < STEPS; steps++) {
            if (sentence.tag(at).startsWith("VB") || isTransitive(tree, at)) {
                return at;
            }
            at = sentence.head(at);
        }
        return Tree.NONE;
    }

    /** A word with subject and object is a verb, whatever its tag ("the economy shrank 2 percent"). */
    private static boolean isTransitive(Tree tree, int token) {
        return tree.child(token, "nsubj") != Tree.NONE && tree.child(token, "obj") != Tree.NONE;
    }

    Sentence sentence() {
        return tree.sentence();
    }

    /** The relation of the amount to the word outside it. */
    boolean is(String relation) {
        return sentence().is(top, relation);
    }

    /** The word outside the amount that it hangs from, if there is one. */
    Optional<Integer> head() {
        int head = sentence().head(top);
        return head == Sentence.ROOT ? Optional.empty() : Optional.of(head);
    }

    /** True when the token belongs to the amount. */
    boolean has(int token) {
        return quantity.first() <= token && token <= quantity.last();
    }
}
