package readout.language;

import java.util.Set;

/**
 * Tells whether a capital or a house of government acts or speaks ("Moscow said", "relations with Washington") or is the
 * place where something happens ("in Moscow", "Moscow's airport").
 */
final class CapitalSense {

    private static final Set<String> WITH = Set.of("by", "with", "between", "against", "toward", "towards", "for");
    private static final Set<String> PLACE_VERBS = Set.copyOf(ResourceLines.of("names/place-verbs.txt"));
    private static final Set<String> PLACE_NOUNS = Set.copyOf(ResourceLines.of("names/place-nouns.txt"));

    private CapitalSense() {}

    /** "WASHINGTON (AP) -": a place at the start, set off by a dash or bracket. */
    private static boolean isDateline(Sentence s, NamePhrase phrase) {
        int next = phrase.last() + 1;
        return phrase.first() == 0
                && (next >= s.size() || "-–—―(".indexOf(s.form(next).charAt(0)) >= 0);
    }

    static boolean acts(Sentence s, NamePhrase phrase) {
        int head = phrase.head();
        if (isDateline(s, phrase)) {
            return false;
        }
        int possessed = Grammar.possessed(s, head);
        if (possessed >= 0) {
            return !PLACE_NOUNS.contains(s.lemma(possessed))
                    && !s.tag(possessed).startsWith("NNP");
        }
        int f = Grammar.function(s, head);
        if (s.is(head, "compound")) {
            return false;
        }
        if (Grammar.possessed(s, f) >= 0) {
            int of = Grammar.possessed(s, f);
            return !PLACE_NOUNS.contains(s.lemma(of)) && !s.tag(of).startsWith("NNP");
        }
        String preposition = Grammar.preposition(s, head);
        if (!preposition.isEmpty()) {
            return WITH.contains(preposition);
        }
        int verb = s.head(f);
        if (s.relation(f).equals("nsubj") && verb >= 0) {
            return s.tag(verb).startsWith("VB") || s.tag(verb).startsWith("JJ");
        }
        return (s.relation(f).equals("obj") || s.relation(f).equals("iobj"))
                && verb >= 0
                && !PLACE_VERBS.contains(s.lemma(verb));
    }
}
