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
    private static final int FAR = 30;
    private static final int REACH = 9;

    /** The tokens in this relation to {@code token}, nearest to the front of the text first. */
    int[] from(Tree tree, int token) {
        int[] found = new int[MANY];
        int[] n = {0};
        IntConsumer take = t -> {
            if (t != Tree.NONE && n[0] < MANY && (up || inCase(tree, t))) {
                found[n[0]++] = t;
            }
        };
        if (up) {
            if (inCase(tree, tree.firstConjunct(token))) {
                heads(tree, token, take);
            }
        } else {
            below(tree, token, take);
        }
        return Arrays.stream(found, 0, n[0]).distinct().toArray();
    }

    private boolean inCase(Tree tree, int token) {
        return cases.isEmpty() || cases.contains(tree.caseOf(token)) || (!up && cases.contains(tree.caseBefore(token)));
    }

    private void below(Tree tree, int token, IntConsumer take) {
        switch (name) {
            case "agent" -> take.accept(tree.agent(token));
            case "patient" -> take.accept(tree.patient(token));
            case "subject" -> take.accept(tree.subject(token));
            case "pp" -> phrases(tree, token, take);
            case "owner" -> take.accept(owner(tree, token));
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
    private void phrases(Tree tree, int token, IntConsumer take) {
        phrasesBelow(tree, token, 0, take);
        take.accept(tree.phraseAfter(token));
        for (int c : tree.children(token)) {
            if (tree.sentence().is(c, "conj")) {
                phrasesBelow(tree, c, 0, take);
            }
        }
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

    private void phrasesBelow(Tree tree, int token, int depth, IntConsumer take) {
        for (int c : tree.children(token)) {
            boolean phrase = tree.sentence().is(c, "nmod")
                    || tree.sentence().is(c, "obl")
                    || (tree.sentence().is(c, "appos")
                            && c > token
                            && !tree.caseBefore(c).isEmpty());
            if (phrase && !tree.sentence().is(c, "nmod:poss")) {
                take.accept(c);
                if (depth < DEPTH && (cases.isEmpty() || !inCase(tree, c))) {
                    phrasesBelow(tree, c, depth + 1, take);
                }
            }
        }
    }

    /** Whose it is: "his visit", "Xan's May visit", also where a parser took the "'s" for a verb. */
    private static int owner(Tree tree, int token) {
        int owner = tree.child(token, "nmod:poss");
        if (owner != Tree.NONE) {
            return owner;
        }
        Sentence sentence = tree.sentence();
        for (int i = token - 1; i > 0 && i >= token - REACH; i--) {
            String word = sentence.lower(i);
            if (word.equals("'s") || word.equals("’s")) {
                return i - 1;
            }
            if (word.equals(",")
                    || sentence.tag(i).equals("IN")
                    || sentence.tag(i).startsWith("VB")) {
                return Tree.NONE;
            }
        }
        return Tree.NONE;
    }

    /** The nearest verb before the word, when nothing between them begins another clause. */
    private static int verbBefore(Tree tree, int token) {
        Sentence sentence = tree.sentence();
        for (int i = token - 1; i >= 0 && i >= token - REACH; i--) {
            String tag = sentence.tag(i);
            boolean participle = tag.equals("VBN") && sentence.lower(i).equals("called");
            if (tag.startsWith("VB") && !participle) {
                return i;
            }
            if (tag.equals(",") || tag.equals(":") || tag.startsWith("W") || tag.equals("MD")) {
                return Tree.NONE;
            }
        }
        return Tree.NONE;
    }

    /** The first verb after the word and what describes it, unless a clause or another sentence part begins before. */
    private static int verbAfter(Tree tree, int token) {
        Sentence sentence = tree.sentence();
        for (int i = token + 1; i < sentence.size() && i < token + FAR; i++) {
            String tag = sentence.tag(i);
            boolean auxiliary = sentence.lower(i).matches("be|is|are|was|were|been|has|have|had");
            boolean reduced = tag.matches("VB[NG]") && !auxiliaryBefore(sentence, i);
            if (tag.startsWith("VB") && !auxiliary && !reduced) {
                return i;
            }
            if (tag.startsWith("W") || tag.equals(":") || (tag.equals(",") && !reducedAfter(sentence, i))) {
                return Tree.NONE;
            }
            if (tag.equals(",")) {
                i = nextComma(sentence, i);
            }
        }
        return Tree.NONE;
    }

    /** "Was held", "has been postponed", but not "talks held in Orlia". */
    private static boolean auxiliaryBefore(Sentence sentence, int verb) {
        for (int i = verb - 1; i >= 0 && i >= verb - 3; i--) {
            if (sentence.tag(i).startsWith("VB") || sentence.tag(i).equals("MD")) {
                return sentence.lower(i).matches("be|is|are|was|were|been|being|has|have|had|will|may|might|could");
            }
            if (!sentence.tag(i).startsWith("RB")) {
                return false;
            }
        }
        return false;
    }

    /** Whether a comma opens a participle that another comma closes: "talks, planned for Monday, took place". */
    private static boolean reducedAfter(Sentence sentence, int comma) {
        return comma + 1 < sentence.size()
                && sentence.tag(comma + 1).matches("VB[NG]")
                && nextComma(sentence, comma) > comma;
    }

    private static int nextComma(Sentence sentence, int comma) {
        for (int i = comma + 1; i < sentence.size() && i < comma + REACH; i++) {
            if (sentence.tag(i).equals(",")) {
                return i;
            }
        }
        return comma;
    }

    private void heads(Tree tree, int token, IntConsumer take) {
        int first = tree.firstConjunct(token);
        int head = tree.sentence().head(first);
        switch (name) {
            case "agent", "patient" -> {
                boolean object = name.equals("patient")
                        && head != Sentence.ROOT
                        && tree.sentence().is(first, "obj");
                if (head != Sentence.ROOT && (object || fills(tree, head, first))) {
                    take.accept(head);
                }
                for (int c : tree.children(token)) {
                    if (tree.sentence().is(c, "acl") && fills(tree, c, token)) {
                        take.accept(c);
                    }
                }
            }
            case "later" -> take.accept(verbAfter(tree, token));
            case "near" -> take.accept(verbBefore(tree, token));
            case "any" -> {
                if (head != Sentence.ROOT) {
                    take.accept(head);
                }
            }
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
