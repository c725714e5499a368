package readout.language;

import java.util.Set;

/** Questions to a tree that the search for actors asks. */
final class Grammar {

    private static final Set<String> IN_NAME = Set.of("compound", "flat", "conj", "appos", "nmod:desc", "list");
    private static final Set<String> CLAUSE = Set.of("ccomp", "advcl", "acl", "parataxis", "xcomp", "root", "csubj");

    private Grammar() {}

    /** The token of a phrase whose head lies outside it; the last one if there are several. */
    static int headOf(Sentence s, int first, int last) {
        for (int i = last; i >= first; i--) {
            int head = s.head(i);
            if (head < first || head > last) {
                return i;
            }
        }
        return last;
    }

    /** Climbs from a token over names, coordination and apposition to the token that has the phrase's function. */
    static int function(Sentence s, int token) {
        int at = token;
        for (int steps = 0; steps < 12 && s.head(at) != Sentence.ROOT && inName(s, at); steps++) {
            at = s.head(at);
        }
        return at;
    }

    private static boolean inName(Sentence s, int token) {
        for (String relation : IN_NAME) {
            if (s.is(token, relation)) {
                return true;
            }
        }
        return false;
    }

    static boolean isSubject(Sentence s, int token) {
        return s.is(function(s, token), "nsubj");
    }

    /** From this prominence on a phrase is a subject. */
    static final int SUBJECT = 4;

    /**
     * How prominent the function of a phrase makes it: subject of the main clause, other subjects, objects, the rest (after
     * Brennan, Friedman and Pollard 1987).
     */
    static int prominence(Sentence s, int token) {
        int f = function(s, token);
        if (s.is(f, "nsubj")) {
            return s.head(s.head(f)) == Sentence.ROOT ? 5 : 4;
        }
        if (s.head(f) == Sentence.ROOT) {
            return 3;
        }
        if (s.is(f, "obj") || s.is(f, "iobj")) {
            return 2;
        }
        return s.relation(f).equals("nmod:poss") ? 1 : 0;
    }

    /** The predicate whose argument a token is, or -1. */
    static int predicate(Sentence s, int token) {
        return s.head(function(s, token));
    }

    /** The head of the clause in which a token stands, itself if it heads one. */
    static int clause(Sentence s, int token) {
        int at = token;
        for (int steps = 0; steps < 60 && s.head(at) != Sentence.ROOT; steps++) {
            if (steps > 0 && isClause(s, at)) {
                return at;
            }
            at = s.head(at);
        }
        return at;
    }

    private static boolean isClause(Sentence s, int token) {
        for (String relation : CLAUSE) {
            if (s.is(token, relation)) {
                return true;
            }
        }
        return s.is(token, "conj") && s.tag(token).startsWith("VB");
    }

    /** The preposition of a phrase in lower case, else empty. */
    static String preposition(Sentence s, int token) {
        int f = function(s, token);
        int mark = s.child(f, "case");
        return mark >= 0 && mark < f && !s.tag(mark).equals("POS") ? s.lower(mark) : "";
    }

    /** The noun to which a token is the possessor, or -1. */
    static int possessed(Sentence s, int token) {
        return s.relation(token).equals("nmod:poss") ? s.head(token) : -1;
    }

    /** The subject that a verb has or shares with the verb above it ("..., comparing him"), or -1. */
    static int subjectOf(Sentence s, int verb) {
        int at = verb;
        for (int steps = 0; steps < 6 && at >= 0; steps++) {
            int subject = s.child(at, "nsubj");
            if (subject >= 0) {
                return subject;
            }
            boolean shares = s.is(at, "advcl") || s.is(at, "xcomp") || s.is(at, "conj");
            at = shares ? s.head(at) : -1;
        }
        return -1;
    }

    /** Whether a verb reports speech; the lemma list is shared by all who ask. */
    static boolean reports(Sentence s, int verb) {
        return verb >= 0 && ReportingVerbs.contains(s.lemma(verb));
    }
}
