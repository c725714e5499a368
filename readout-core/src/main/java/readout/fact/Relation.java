package readout.fact;

import java.util.Arrays;
import java.util.Set;
import java.util.function.IntConsumer;
import readout.language.Sentence;

/**
 * One relation of a pattern: the tokens that stand in it to a given token.
 *
 * @param up whether it leads from a word to its head ({@code <obj}) instead of to its children ({@code >obj})
 * @param name a UD relation, which includes its subtypes, or one of those that the notation adds
 * @param cases the prepositions that the phrase must have; empty when any will do
 */
record Relation(boolean up, String name, Set<String> cases) {

    private static final int MANY = 64;
    private static final int DEPTH = 2;

    /** The tokens in this relation to {@code token}, nearest to the front of the text first. */
    int[] from(Tree tree, int token) {
        int[] found = new int[MANY];
        int[] n = {0};
        IntConsumer take = t -> {
            if (t != Tree.NONE && n[0] < MANY && (cases.isEmpty() || cases.contains(tree.caseOf(t)))) {
                found[n[0]++] = t;
            }
        };
        if (up) {
            heads(tree, token, take);
        } else {
            below(tree, token, take);
        }
        return Arrays.stream(found, 0, n[0]).distinct().toArray();
    }

    private void below(Tree tree, int token, IntConsumer take) {
        switch (name) {
            case "agent" -> take.accept(tree.agent(token));
            case "patient" -> take.accept(tree.patient(token));
            case "subject" -> take.accept(tree.subject(token));
            case "pp" -> phrases(tree, token, take);
            case "neg" -> take.accept(tree.denial(token));
            case "any" -> Arrays.stream(tree.children(token)).forEach(take);
            default -> {
                for (int c : tree.children(token)) {
                    if (tree.sentence().is(c, name)) {
                        take.accept(c);
                    }
                }
            }
        }
    }

    /**
     * Prepositional phrases that may belong to the word: its own, those of the phrases it governs ("talks in Orlia with
     * Xan", where a parser may hang "with Xan" on Orlia), and those of the verb of which it is an argument.
     */
    private static void phrases(Tree tree, int token, IntConsumer take) {
        phrasesBelow(tree, token, 0, take);
        int first = tree.firstConjunct(token);
        int head = tree.sentence().head(first);
        if (head != Sentence.ROOT && tree.sentence().tag(head).startsWith("V")) {
            for (int c : tree.children(head)) {
                if (c > token && tree.sentence().is(c, "obl")) {
                    take.accept(c);
                    phrasesBelow(tree, c, 1, take);
                }
            }
        }
    }

    private static void phrasesBelow(Tree tree, int token, int depth, IntConsumer take) {
        for (int c : tree.children(token)) {
            boolean phrase = tree.sentence().is(c, "nmod") || tree.sentence().is(c, "obl");
            if (phrase && !tree.sentence().is(c, "nmod:poss")) {
                take.accept(c);
                if (depth < DEPTH) {
                    phrasesBelow(tree, c, depth + 1, take);
                }
            }
        }
    }

    private void heads(Tree tree, int token, IntConsumer take) {
        int first = tree.firstConjunct(token);
        int head = tree.sentence().head(first);
        switch (name) {
            case "agent", "patient" -> {
                if (head != Sentence.ROOT && fills(tree, head, first)) {
                    take.accept(head);
                }
                for (int c : tree.children(token)) {
                    if (tree.sentence().is(c, "acl") && fills(tree, c, token)) {
                        take.accept(c);
                    }
                }
            }
            case "any" -> take.accept(head);
            default -> {
                if (head != Sentence.ROOT && tree.sentence().is(first, name)) {
                    take.accept(head);
                }
            }
        }
    }

    private boolean fills(Tree tree, int verb, int token) {
        return token == (name.equals("agent") ? tree.agent(verb) : tree.patient(verb));
    }
}
