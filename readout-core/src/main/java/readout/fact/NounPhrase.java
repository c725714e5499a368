package readout.fact;

import java.util.Set;
import readout.language.Sentence;

/** The words of a noun phrase as the article has them. */
final class NounPhrase {

    private static final Set<String> WITHIN = Set.of("of", "from", "in", "to", "on", "against", "");

    private NounPhrase() {}

    /** The words of a noun phrase without article, and without what "and" joins to it or a clause says of it. */
    static String words(Tree tree, int token) {
        int[] ends = {token, token};
        reach(tree, token, ends, 0);
        int first = ends[0];
        Sentence sentence = tree.sentence();
        while (first < token
                && (sentence.tag(first).equals("DT") || sentence.tag(first).equals("PRP$"))) {
            first++;
        }
        return sentence.span(first, ends[1]).of(sentence.text()).replaceAll("\\s+", " ");
    }

    private static void reach(Tree tree, int token, int[] ends, int depth) {
        Sentence sentence = tree.sentence();
        ends[0] = Math.min(ends[0], token);
        ends[1] = Math.max(ends[1], token);
        for (int c : tree.children(token)) {
            boolean outside = sentence.is(c, "conj")
                    || sentence.is(c, "cc")
                    || sentence.is(c, "punct")
                    || sentence.is(c, "acl")
                    || sentence.is(c, "appos")
                    || sentence.is(c, "parataxis")
                    || (depth == 0 && sentence.is(c, "case") && c < token)
                    || (depth == 0 && sentence.is(c, "nmod") && c > token && !WITHIN.contains(tree.caseOf(c)));
            if (!outside && depth < 6) {
                reach(tree, c, ends, depth + 1);
            }
        }
    }
}
