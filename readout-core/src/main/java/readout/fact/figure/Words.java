package readout.fact.figure;

import readout.fact.Tree;
import readout.language.Sentence;
import readout.news.Span;

/**
 * A noun phrase with its ends: without what a clause, a date or brackets add to it.
 *
 * @param first first token
 * @param last last token
 */
record Words(int first, int last) {

    private static final int DEPTH = 6;
    private static final int MOST = 14;

    /** The phrase below a noun; without the article before it. */
    static Words of(Tree tree, int noun) {
        int[] ends = {noun, noun};
        reach(tree, noun, ends, 0);
        Sentence sentence = tree.sentence();
        int first = Math.max(ends[0], noun - MOST);
        while (first < noun && sentence.tag(first).matches("DT|PRP\\$|,|IN|``|-LRB-")) {
            first++;
        }
        return new Words(first, Math.min(ends[1], noun + MOST));
    }

    private static void reach(Tree tree, int token, int[] ends, int depth) {
        Sentence sentence = tree.sentence();
        ends[0] = Math.min(ends[0], token);
        ends[1] = Math.max(ends[1], token);
        for (int c : tree.children(token)) {
            boolean outside = isTimeSpan(tree, c)
                    || sentence.is(c, "acl")
                    || sentence.is(c, "appos")
                    || sentence.is(c, "parataxis")
                    || sentence.is(c, "punct")
                    || sentence.is(c, "cop")
                    || sentence.is(c, "nsubj")
                    || sentence.is(c, "aux")
                    || sentence.is(c, "advcl")
                    || sentence.is(c, "obl")
                    || (depth == 0
                            && (sentence.is(c, "case") || sentence.is(c, "cc") || sentence.is(c, "mark"))
                            && c < token);
            if (!outside && depth < DEPTH) {
                reach(tree, c, ends, depth + 1);
            }
        }
    }

    /** "a partner for 15 years": how long is no part of what is counted. */
    private static boolean isTimeSpan(Tree tree, int token) {
        return tree.caseOf(token).equals("for")
                && FigureWords.TIME_SPAN.value(tree.sentence(), token).isPresent();
    }

    Span span(Sentence sentence) {
        return sentence.span(first, last);
    }

    /** The "of" of "a tariff of 25 percent on steel", which goes with the amount. */
    private boolean leadsTo(Position amount, int token) {
        return amount.sentence().lower(token).equals("of") && token < last && amount.has(token + 1);
    }

    /** The words in one line, without those of the amount. */
    String without(Position amount) {
        Sentence sentence = amount.sentence();
        StringBuilder out = new StringBuilder();
        for (int i = first; i <= last; i++) {
            if (!amount.has(i) && !leadsTo(amount, i)) {
                boolean blank = i > first && sentence.start(i) > sentence.end(i - 1);
                out.append(blank && !out.isEmpty() ? " " : "").append(sentence.form(i));
            }
        }
        return out.toString()
                .replaceAll("^(the|an?|of|-) ", "")
                .replaceAll("([\\s,-]+|\\s(of|by|to|in|at|that|and|for|worth|with|from|out of))+$", "")
                .replaceAll("^[\\s\\-\\])]+", "")
                .strip();
    }
}
