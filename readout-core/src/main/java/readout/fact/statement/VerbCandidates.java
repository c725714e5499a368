package readout.fact.statement;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import readout.language.Sentence;
import readout.news.Span;

/** The candidates of verbs: each dependent that may be the content, and the clause in which the verb is inserted. */
final class VerbCandidates {

    /** Dependents that may go on after an object: "described X as Y", "urged X to act". */
    private static final Set<String> MORE = Set.of("obl", "xcomp", "advcl", "ccomp", "acl", "nmod", "advmod", "obj");

    /** The link of an object that is not complete without what follows it. */
    static final String COMPLETED = "+";

    private static final Set<String> COMPLETING = Set.of(
            "to", "for", "as", "of", "that", "with", "from", "against", "despite", "over", "between", "among", "toward",
            "towards", "into");

    private static final Set<String> CIRCUMSTANCES =
            Set.of("when", "while", "as", "after", "before", "during", "because", "since", "although", "though", "if");

    private static final Set<String> RAISING = Set.of("seem", "appear", "look", "sound");

    private final Tree tree;
    private final Sentence s;
    private final List<Candidate> out;

    VerbCandidates(Tree tree, List<Candidate> out) {
        this.tree = tree;
        this.s = tree.sentence;
        this.out = out;
    }

    /** Adds the candidates of one verb. */
    void add(int verb) {
        if (s.is(verb, "aux") || s.is(verb, "cop")) {
            return;
        }
        for (Optional<SourcePhrase> source : SourceFinder.alternatives(tree, verb)) {
            BitSet own = own(verb, source);
            for (int c = tree.firstChild(verb); c != Tree.NONE; c = tree.nextSibling(c)) {
                dependent(verb, c, source, own);
            }
            host(verb, source, own);
            stretches(verb, source);
        }
        raised(verb);
    }

    /** The words of the cue and of its subject: a content around them is broken there. */
    private BitSet own(int verb, Optional<SourcePhrase> source) {
        BitSet own = new BitSet();
        own.set(verb);
        source.filter(p -> p.head() > Math.min(verb, s.leftEdge(verb)) - 1 && s.head(p.head()) == verb)
                .ifPresent(p -> own.or(tree.below(p.head())));
        for (int c = tree.firstChild(verb); c != Tree.NONE; c = tree.nextSibling(c)) {
            if (s.is(c, "aux") || s.is(c, "advmod") || s.is(c, "compound") || s.is(c, "nsubj")) {
                own.or(tree.below(c));
            }
        }
        return own;
    }

    private void dependent(int verb, int c, Optional<SourcePhrase> source, BitSet own) {
        String relation = s.relation(c);
        int colon = relation.indexOf(':');
        String base = colon < 0 ? relation : relation.substring(0, colon);
        switch (base) {
            case "ccomp" -> subtree(verb, c, Frame.CLAUSE, markOf(c), source, own);
            case "parataxis" -> subtree(verb, c, Frame.CLAUSE, "parataxis", source, own);
            case "xcomp" -> subtree(verb, c, Frame.INFINITIVE, markOf(c), source, own);
            case "obj", "iobj" -> object(verb, c, base, source, own);
            case "obl" -> oblique(verb, c, source, own);
            case "advcl" -> adverbial(verb, c, source, own);
            case "nsubj" -> passiveSubject(verb, c, relation, source);
            default -> {}
        }
    }

    private String markOf(int clause) {
        int mark = tree.child(clause, "mark");
        return mark == Tree.NONE ? "" : s.lower(mark);
    }

    private void subtree(int verb, int c, Frame frame, String link, Optional<SourcePhrase> source, BitSet own) {
        BitSet tokens = tree.below(c);
        if (frame == Frame.CLAUSE || frame == Frame.INFINITIVE) {
            goOn(verb, c, tokens);
        }
        tokens.andNot(own);
        add(verb, frame, link, source, tokens, c, cue(verb));
    }

    /** "said that it rains and will pour": a verb that parsers join to a past cue, in the tense of the content. */
    private void goOn(int verb, int clause, BitSet tokens) {
        if (!s.tag(verb).equals("VBD") && !s.tag(verb).equals("VBG")) {
            return;
        }
        for (int c = tree.firstChild(verb); c != Tree.NONE; c = tree.nextSibling(c)) {
            boolean joined = c > clause && s.is(c, "conj") && tree.child(c, "nsubj") == Tree.NONE;
            if (joined && isPresent(c) && isPresent(clause)) {
                tokens.or(tree.below(c));
            }
        }
    }

    private boolean isPresent(int token) {
        int aux = tree.child(token, "aux");
        int copula = tree.child(token, "cop");
        String tag = s.tag(copula != Tree.NONE ? copula : aux != Tree.NONE ? aux : token);
        return tag.equals("VBZ") || tag.equals("VBP") || tag.equals("VB") || tag.equals("MD");
    }

    private void object(int verb, int c, String relation, Optional<SourcePhrase> source, BitSet own) {
        int end = endOfMore(verb, c);
        subtree(
                verb,
                c,
                Frame.OBJECT,
                end > s.rightEdge(c) && c > verb && isCompleted(verb, c) ? COMPLETED : relation,
                source,
                own);
        if (end > s.rightEdge(c) && c > verb) {
            add(verb, Frame.OBJECT_AND_MORE, linkAfter(verb, c), source, range(s.leftEdge(c), end), c, cue(verb));
        }
    }

    private void oblique(int verb, int c, Optional<SourcePhrase> source, BitSet own) {
        int preposition = tree.child(c, "case");
        if (preposition == Tree.NONE || preposition > c) {
            return;
        }
        String link = s.lower(preposition);
        BitSet tokens = tree.below(c);
        tokens.andNot(own);
        tokens.clear(preposition);
        List<Span> cue = new ArrayList<>(cue(verb));
        cue.add(s.span(preposition));
        add(verb, Frame.OBLIQUE, link, source, tokens, c, cue);
        int end = endOfMore(verb, c);
        if (end > s.rightEdge(c) && c > verb) {
            add(verb, Frame.OBLIQUE_AND_MORE, link, source, range(preposition + 1, end), c, cue);
        }
    }

    private void adverbial(int verb, int c, Optional<SourcePhrase> source, BitSet own) {
        int mark = tree.child(c, "mark");
        if (mark == Tree.NONE && !s.tag(c).equals("VBG")) {
            return;
        }
        BitSet tokens = tree.below(c);
        tokens.andNot(own);
        if (mark != Tree.NONE) {
            tokens.clear(mark);
        }
        add(verb, Frame.ADVERBIAL, mark == Tree.NONE ? "" : s.lower(mark), source, tokens, c, cue(verb));
    }

    private void passiveSubject(int verb, int c, String relation, Optional<SourcePhrase> source) {
        if (!relation.equals("nsubj:pass")) {
            return;
        }
        BitSet subject = tree.below(c);
        add(verb, Frame.PASSIVE, "", source, subject, c, cue(verb));
        int end = endOfMore(verb, verb);
        if (end > verb) {
            BitSet both = (BitSet) subject.clone();
            both.or(range(verb + 1, end));
            add(verb, Frame.PASSIVE_AND_MORE, linkAfter(verb, verb), source, both, c, cue(verb));
        }
    }

    /** "The talks seem to fail": the subject belongs to the content, and nobody says it. */
    private void raised(int verb) {
        int subject = SourceFinder.nominalSubject(tree, verb);
        int complement = tree.child(verb, "xcomp");
        if (RAISING.contains(s.lemma(verb)) && subject != Tree.NONE && complement != Tree.NONE) {
            BitSet both = tree.below(subject);
            both.or(tree.below(complement));
            add(verb, Frame.PASSIVE_AND_MORE, "raised", Optional.empty(), both, complement, cue(verb));
        }
    }

    /** The clause in which "X said" is inserted or to which it is added. */
    private void host(int verb, Optional<SourcePhrase> source, BitSet own) {
        int head = s.head(verb);
        boolean inserted = s.is(verb, "parataxis")
                || s.is(verb, "advcl")
                || s.is(verb, "ccomp")
                || s.is(verb, "dep")
                || s.is(verb, "conj");
        if (head < 0 || !inserted || (s.is(verb, "advcl") && !markOf(verb).equals("as"))) {
            return;
        }
        BitSet tokens = tree.below(head);
        BitSet mine = tree.below(verb);
        tokens.andNot(mine);
        tokens.andNot(own);
        add(verb, Frame.HOST, s.relation(verb), source, tokens, head, cue(verb));
    }

    /** What stands before "X said" and after it, whatever the tree says. */
    private void stretches(int verb, Optional<SourcePhrase> source) {
        int first = verb;
        int last = verb;
        for (int c = tree.firstChild(verb); c != Tree.NONE; c = tree.nextSibling(c)) {
            if (s.is(c, "nsubj") || s.is(c, "aux") || s.is(c, "advmod") && Math.abs(c - verb) == 1) {
                boolean before = c < verb;
                first = before ? Math.min(first, s.leftEdge(c)) : first;
                last = before ? last : Math.max(last, s.rightEdge(c));
            }
        }
        if (first > 2 && s.lower(first - 1).equals(",") && source.isPresent()) {
            add(verb, Frame.BEFORE, "", source, range(0, first - 2), -1, cue(verb));
        }
        while (last + 1 < s.size()
                && (s.tag(last + 1).equals("RP") || s.lower(last + 1).equals("out"))) {
            last++;
        }
        last = beforeThat(last);
        if (last + 1 < s.size() && source.isPresent() && source.get().head() <= last) {
            add(verb, Frame.AFTER, s.lower(last + 1), source, range(last + 1, s.size() - 1), -1, cue(verb));
        }
    }

    /** "said in a statement that S": the content begins with "that", when it comes soon. */
    private int beforeThat(int last) {
        for (int i = last + 1; i < Math.min(s.size() - 1, last + 8); i++) {
            if (s.lower(i).equals("that")
                    && !tree.isVerb(i + 1)
                    && !s.tag(i + 1).equals("MD")) {
                return i - 1;
            }
            if (s.lower(i).equals(",") || tree.isVerb(i)) {
                return last;
            }
        }
        return last;
    }

    /** Whether what follows an object completes it, and is not when, where or how it is said. */
    private boolean isCompleted(int verb, int object) {
        int next = s.rightEdge(object) + 1;
        String word = s.lower(next);
        for (int c = tree.firstChild(verb); c != Tree.NONE; c = tree.nextSibling(c)) {
            if (s.leftEdge(c) == next) {
                boolean clause = s.is(c, "advcl") || s.is(c, "acl") || s.is(c, "xcomp");
                return COMPLETING.contains(word)
                        || (word.equals("on") && !isTime(c))
                        || (clause && !CIRCUMSTANCES.contains(word));
            }
        }
        return false;
    }

    private boolean isTime(int noun) {
        return s.tag(noun).equals("CD")
                || s.lower(noun).endsWith("day")
                || s.tag(noun).equals("NNP");
    }

    /** The last token of the dependents that follow without a comma. */
    private int endOfMore(int verb, int from) {
        int end = from == verb ? verb : s.rightEdge(from);
        for (int c = tree.firstChild(verb); c != Tree.NONE; c = tree.nextSibling(c)) {
            if (c <= end) {
                continue;
            }
            String relation = s.relation(c);
            int colon = relation.indexOf(':');
            boolean more = MORE.contains(colon < 0 ? relation : relation.substring(0, colon));
            if (!more || s.leftEdge(c) != end + 1) {
                break;
            }
            end = s.rightEdge(c);
        }
        return end;
    }

    private String linkAfter(int verb, int from) {
        int end = from == verb ? verb : s.rightEdge(from);
        return end + 1 < s.size() ? s.lower(end + 1) : "";
    }

    private static BitSet range(int first, int last) {
        BitSet tokens = new BitSet();
        tokens.set(first, last + 1);
        return tokens;
    }

    /** The verb with its particle. */
    private List<Span> cue(int verb) {
        List<Span> cue = new ArrayList<>();
        cue.add(s.span(verb));
        int particle = tree.childExactly(verb, "compound:prt");
        if (particle > verb) {
            cue.add(s.span(particle));
        }
        return cue;
    }

    private void add(
            int verb,
            Frame frame,
            String link,
            Optional<SourcePhrase> source,
            BitSet tokens,
            int head,
            List<Span> cue) {
        if (!tokens.isEmpty()) {
            out.add(new Candidate(s, verb, cue, frame, link, source, tree.spans(tokens), head));
        }
    }
}
