package readout.fact.statement;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import readout.language.Sentence;

/** Finds the noun phrase that stands for the source of a cue: its subject, or the subject that it shares. */
final class SourceFinder {

    /** How many verbs a subject may be carried over: "X used the visit to announce ..., saying ...". */
    private static final int STEPS = 5;

    /** Whom these verbs quote "as saying" speaks, not their subject. */
    private static final Set<String> QUOTING = Set.of("quote", "cite");

    /** Verbs that stand before their subject: "S, said X". */
    private static final Set<String> INVERTING = Set.of(
            "say",
            "add",
            "write",
            "explain",
            "note",
            "ask",
            "argue",
            "warn",
            "continue",
            "reply",
            "remark",
            "observe",
            "insist",
            "state",
            "claim",
            "conclude",
            "tweet",
            "recall",
            "announce",
            "declare");

    /** What follows these prepositions is when and where, and does not belong to a name. */
    private static final Set<String> CIRCUMSTANCES =
            Set.of("on", "during", "after", "before", "amid", "via", "since", "until");

    private static final Set<String> TIMES = Set.of(
            "then",
            "now",
            "later",
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "today",
            "yesterday",
            "tomorrow");

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
        int subject = nominalSubject(tree, verb);
        if (subject != Tree.NONE) {
            return Optional.of(phrase(tree, subject));
        }
        int head = s.head(verb);
        if (head < 0 || steps == 0 || tree.child(verb, "csubj") != Tree.NONE) {
            return Optional.empty();
        }
        return inherited(tree, verb, head, steps);
    }

    /** The subject of a verb; days and "then", which parsers mistake for one after "said", are none. */
    static int nominalSubject(Tree tree, int verb) {
        Sentence s = tree.sentence;
        for (int c = tree.firstChild(verb); c != Tree.NONE; c = tree.nextSibling(c)) {
            if (s.is(c, "nsubj") && !TIMES.contains(s.lower(c)) && !s.tag(c).startsWith("VB")) {
                return c;
            }
        }
        return invertedSubject(tree, verb);
    }

    /** ", said X": parsers often take X for an object. */
    private static int invertedSubject(Tree tree, int verb) {
        Sentence s = tree.sentence;
        if (verb == 0
                || !tree.isPunctuation(verb - 1)
                || !INVERTING.contains(s.lemma(verb))
                || s.tag(verb).equals("VBG")) {
            return Tree.NONE;
        }
        int object = tree.child(verb, "obj");
        return object > verb && s.leftEdge(object) == verb + 1 ? object : Tree.NONE;
    }

    /**
     * The sources that a verb without a subject of its own may have besides {@link #ofVerb}: the object or subject of
     * the verb above it, and nobody.
     */
    static List<Optional<SourcePhrase>> alternatives(Tree tree, int verb) {
        List<Optional<SourcePhrase>> out = new ArrayList<>();
        Optional<SourcePhrase> first = ofVerb(tree, verb);
        out.add(first);
        if (nominalSubject(tree, verb) != Tree.NONE
                || (first.isEmpty() && isPassive(tree, verb))
                || isQuoted(tree, verb)) {
            return out;
        }
        Sentence s = tree.sentence;
        int up = s.head(verb);
        for (int steps = 0; up >= 0 && steps < 4; up = s.head(up), steps++) {
            int subject = nominalSubject(tree, up);
            if (subject != Tree.NONE) {
                offer(tree, subject, out);
            }
        }
        if (first.isPresent()) {
            out.add(Optional.empty());
        }
        return out;
    }

    /** Adds the noun phrases right before and right after a verb, whatever the tree says. */
    static void neighbours(Tree tree, int verb, List<Optional<SourcePhrase>> out) {
        Sentence s = tree.sentence;
        int before = verb - 1;
        while (before >= 0 && (s.tag(before).startsWith("RB") || s.tag(before).equals("MD") || s.is(before, "aux"))) {
            before--;
        }
        if (before >= 0 && isNominal(s, before)) {
            offer(tree, before, out);
        }
        int after = verb + 1;
        while (after < s.size()
                && (s.tag(after).startsWith("DT")
                        || s.tag(after).startsWith("JJ")
                        || s.tag(after).equals("PRP$"))) {
            after++;
        }
        while (after + 1 < s.size() && isNominal(s, after) && isNominal(s, after + 1)) {
            after++;
        }
        if (after < s.size() && isNominal(s, after)) {
            offer(tree, after, out);
        }
    }

    private static boolean isNominal(Sentence s, int token) {
        return s.tag(token).startsWith("NN") || s.tag(token).equals("PRP");
    }

    private static void offer(Tree tree, int head, List<Optional<SourcePhrase>> out) {
        if (out.stream().noneMatch(known -> known.isPresent() && known.get().head() == head)) {
            out.add(Optional.of(phrase(tree, head)));
        }
    }

    private static Optional<SourcePhrase> inherited(Tree tree, int verb, int head, int steps) {
        Sentence s = tree.sentence;
        if (QUOTING.contains(s.lemma(head)) && s.tag(verb).equals("VBG")) {
            int object = tree.child(head, "obj");
            int quoted = object != Tree.NONE ? object : tree.childExactly(head, "nsubj:pass");
            return quoted == Tree.NONE ? Optional.empty() : Optional.of(phrase(tree, quoted));
        }
        if (s.is(verb, "acl") && isLoose(s, verb)) {
            return loose(tree, head, steps);
        }
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

    /** ", saying ...": such a participle belongs to the subject of the sentence, whatever noun it follows. */
    private static boolean isLoose(Sentence s, int verb) {
        return verb > 0 && s.lower(verb - 1).equals(",") && s.tag(verb).equals("VBG");
    }

    private static Optional<SourcePhrase> loose(Tree tree, int noun, int steps) {
        for (int up = noun, n = steps; up >= 0 && n > 0; up = tree.sentence.head(up), n--) {
            int subject = nominalSubject(tree, up);
            if (subject != Tree.NONE) {
                return Optional.of(phrase(tree, subject));
            }
        }
        return Optional.empty();
    }

    /** "X quoted Y as saying": Y speaks, whoever was taken for the source of "saying". */
    static Candidate withQuoted(Candidate c) {
        Sentence s = c.sentence();
        int head = s.head(c.cue());
        boolean quoted =
                head >= 0 && QUOTING.contains(s.lemma(head)) && s.tag(c.cue()).equals("VBG");
        int source = c.source()
                .filter(phrase -> phrase.sentence() == s)
                .map(SourcePhrase::head)
                .orElse(Tree.NONE);
        boolean quoters =
                source >= 0 && s.head(source) == head && s.relation(source).equals("nsubj");
        if (!quoted || !quoters) {
            return c;
        }
        return ofVerb(new Tree(s), c.cue()).map(c::withSource).orElse(c);
    }

    private static boolean isQuoted(Tree tree, int verb) {
        Sentence s = tree.sentence;
        for (int up = s.head(verb), n = 0; up >= 0 && n < 3; up = s.head(up), n++) {
            if (QUOTING.contains(s.lemma(up))) {
                return true;
            }
        }
        return false;
    }

    /** The noun phrase that a token heads, without appositions, relative clauses and what follows a comma. */
    static SourcePhrase phrase(Tree tree, int head) {
        Sentence s = tree.sentence;
        int first = head;
        int last = head;
        boolean moved = true;
        BitSet below = keep(tree, head);
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
    private static BitSet keep(Tree tree, int head) {
        Sentence s = tree.sentence;
        BitSet out = new BitSet();
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
            int preposition = tree.child(c, "case");
            boolean circumstance = preposition != Tree.NONE && c > head && CIRCUMSTANCES.contains(s.lower(preposition));
            if (!describes && !circumstance) {
                out.or(tree.below(c));
            }
        }
        return out;
    }
}
