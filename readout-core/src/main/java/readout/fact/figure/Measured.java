package readout.fact.figure;

import java.util.ArrayList;
import java.util.List;
import readout.fact.Tree;
import readout.language.Sentence;
import readout.news.Span;

/**
 * What an amount measures.
 *
 * @param what in a few words; empty when the sentence does not say
 * @param heads the words whose phrases tell of whom
 * @param spans where it stands
 */
record Measured(String what, List<Integer> heads, List<Span> spans) {

    private static final int STEPS = 4;

    static Measured of(Position at) {
        if (at.noun() != Tree.NONE) {
            return ofNoun(at, at.noun());
        }
        int inside = complement(at);
        if (inside != Tree.NONE) {
            return ofNoun(at, inside);
        }
        int up = nominalHead(at);
        if (up != Tree.NONE) {
            return ofNoun(at, up);
        }
        return ofClause(at);
    }

    /** "four hours of talks", "5 million tonnes of wheat": the noun after "of". */
    private static int complement(Position at) {
        Sentence sentence = at.sentence();
        for (int c : at.tree().children(at.top())) {
            boolean after = c > at.quantity().last() && (sentence.is(c, "nmod") || sentence.is(c, "obl"));
            String of = at.tree().caseOf(c);
            if (after && (of.equals("of") || of.equals("since"))) {
                return c;
            }
        }
        return Tree.NONE;
    }

    /** "a rise of 47.5 percent", "imports worth 95 billion euros": the noun above. */
    private static int nominalHead(Position at) {
        Sentence sentence = at.sentence();
        int below = at.top();
        for (int steps = 0; steps < STEPS; steps++) {
            int head = worth(sentence, below) ? below - 1 : sentence.head(below);
            boolean nominal = worth(sentence, below)
                    || sentence.is(below, "nmod")
                    || sentence.is(below, "amod")
                    || sentence.is(below, "obl")
                    || sentence.is(below, "acl")
                    || sentence.is(below, "obj")
                    || sentence.is(below, "dep")
                    || sentence.is(below, "fixed");
            if (head == Sentence.ROOT
                    || !nominal
                    || head == at.verb()
                    || sentence.tag(head).startsWith("VB")) {
                return Tree.NONE;
            }
            if (sentence.tag(head).startsWith("N")) {
                return head;
            }
            below = head;
        }
        return Tree.NONE;
    }

    /** "Worth" right after a noun tells the value of that noun, whatever it hangs on. */
    private static boolean worth(Sentence sentence, int token) {
        return token > 0
                && sentence.lower(token).equals("worth")
                && sentence.tag(token - 1).startsWith("N");
    }

    private static Measured ofNoun(Position at, int noun) {
        Sentence sentence = at.sentence();
        Words words = Words.of(at.tree(), noun);
        String what = words.without(at);
        List<Integer> heads = new ArrayList<>(List.of(noun));
        int subject = at.verb() == Tree.NONE ? Tree.NONE : at.tree().subject(at.verb());
        if (subject != Tree.NONE && subject != noun) {
            heads.add(subject);
        }
        boolean change = FigureWords.CHANGE.value(sentence, noun).isPresent();
        if (change
                && subject != Tree.NONE
                && subject != noun
                && !sentence.tag(subject).startsWith("PRP")) {
            String of = Words.of(at.tree(), subject).without(at);
            return new Measured(of.isEmpty() ? what : what + " of " + of, heads, List.of(words.span(sentence)));
        }
        return new Measured(what, heads, List.of(words.span(sentence)));
    }

    /** "the bridge is 120 kilometres long", "the rate is 5 percent": of the amount, else of the adjective over it. */
    private static int nominalSubject(Position at) {
        int own = at.tree().child(at.top(), "nsubj");
        int head = at.head().orElse(Tree.NONE);
        boolean adjective =
                own == Tree.NONE && head != Tree.NONE && at.sentence().tag(head).startsWith("JJ");
        return adjective ? at.tree().child(head, "nsubj") : own;
    }

    /** What a verb says to have the amount: "growth" of "cut growth by 2 percent", else its subject. */
    private static int changed(Position at, int verb) {
        int object = at.tree().child(verb, "obj");
        boolean changes = object != Tree.NONE
                && !at.has(object)
                && at.tree().child(object, "nummod") == Tree.NONE
                && !at.sentence().tag(object).equals("CD")
                && FigureWords.CHANGE.value(at.sentence(), verb).isPresent();
        return changes ? object : at.tree().subject(verb);
    }

    /** "trade reached 244.8 billion dollars": the subject; with the verb when that says more than "is". */
    private static Measured ofClause(Position at) {
        Sentence sentence = at.sentence();
        int verb = at.verb();
        int nominal = nominalSubject(at);
        int subject = nominal == Tree.NONE && verb != Tree.NONE ? changed(at, verb) : nominal;
        if (subject == Tree.NONE) {
            return new Measured("", List.of(), List.of());
        }
        Words words = Words.of(at.tree(), subject);
        String who = words.without(at);
        List<Span> spans = new ArrayList<>(List.of(words.span(sentence)));
        boolean says = nominal == Tree.NONE
                && verb != Tree.NONE
                && !at.has(verb)
                && FigureWords.LEVEL.value(sentence, verb).isEmpty()
                && FigureWords.CHANGE.value(sentence, verb).isEmpty();
        if (says) {
            spans.add(sentence.span(verb));
            int object = at.tree().child(verb, "obj");
            String whom = object == Tree.NONE || at.has(object)
                    ? ""
                    : " " + Words.of(at.tree(), object).without(at);
            who = who + " " + sentence.form(verb) + whom;
        }
        return new Measured(who, List.of(subject), spans);
    }
}
