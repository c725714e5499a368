package readout.fact.statement;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import readout.language.Sentence;
import readout.news.Span;

/** The candidates of cues that are no verbs: "according to X", nouns and adjectives with a clause, "X: S". */
final class PhraseCandidates {

    /** A name before a colon is short. */
    private static final int LONGEST_LABEL = 10;

    private final Tree tree;
    private final Sentence s;
    private final CueWords words;
    private final QuoteCandidates quotes;
    private final List<Candidate> out;

    PhraseCandidates(Tree tree, CueWords words, QuoteCandidates quotes, List<Candidate> out) {
        this.quotes = quotes;
        this.tree = tree;
        this.s = tree.sentence;
        this.words = words;
        this.out = out;
    }

    /** Adds the candidates that begin at one token. */
    void add(int token) {
        if (s.lower(token).equals("according")
                && token + 2 < s.size()
                && s.lower(token + 1).equals("to")) {
            accordingTo(token);
        } else if (s.form(token).equals(":") && token > 0 && token <= LONGEST_LABEL) {
            colon(token);
        } else if (isNominalCue(token)) {
            nominal(token);
        }
    }

    private boolean isNominalCue(int token) {
        String tag = s.tag(token);
        boolean common = tag.startsWith("NN") && !tag.startsWith("NNP");
        return (common && tree.child(token, "acl") > token)
                || (common && tree.child(token, "ccomp") > token)
                || (tag.startsWith("NN") && !tag.startsWith("NNP") && words.knows(s.lemma(token), CueWord.Part.NOUN))
                || (tag.startsWith("JJ") && words.knows(s.lemma(token), CueWord.Part.ADJECTIVE));
    }

    private boolean isListed(int token) {
        return words.knows(s.lemma(token), s.tag(token).startsWith("JJ") ? CueWord.Part.ADJECTIVE : CueWord.Part.NOUN);
    }

    private void accordingTo(int token) {
        int head = token + 2;
        while (s.head(head) > token + 1 && s.leftEdge(s.head(head)) <= head && isInPhrase(s.head(head))) {
            head = s.head(head);
        }
        SourcePhrase phrase = untilComma(SourceFinder.phrase(tree, head), token + 2);
        List<Span> cue = List.of(s.span(token, token + 1));
        int top = s.isBelow(head, token) ? token : head;
        int host = s.head(top);
        if (host >= 0) {
            BitSet content = tree.below(host);
            content.andNot(tree.below(top));
            content.clear(token, phrase.last() + 1);
            emit(token, cue, Frame.SOURCE_PHRASE, s.relation(top), phrase, content, host);
        }
        if (token <= 1) {
            int from = phrase.last() + 1;
            while (from < s.size() && !s.form(from).equals(",")) {
                from++;
            }
            emit(token, cue, Frame.AFTER, "", phrase, range(from + 1, s.size() - 1), -1);
        } else {
            int before = s.form(token - 1).equals(",") ? token - 2 : token - 1;
            emit(token, cue, Frame.BEFORE, s.lower(token - 1), phrase, range(0, before), -1);
        }
    }

    private boolean isInPhrase(int token) {
        return !tree.isVerb(token) || s.is(token, "amod");
    }

    private SourcePhrase untilComma(SourcePhrase source, int first) {
        int last = source.last();
        for (int i = last; i > source.head(); i--) {
            last = s.lower(i).equals(",") ? i - 1 : last;
        }
        return new SourcePhrase(s, source.head(), Math.max(source.first(), first), last);
    }

    private void colon(int token) {
        int head = token - 1;
        while (s.head(head) >= 0 && s.head(head) < token && !tree.isVerb(s.head(head))) {
            head = s.head(head);
        }
        if (!s.tag(head).startsWith("NN") && !s.tag(head).startsWith("PRP")) {
            return;
        }
        quotes.addLabel(tree, token, head);
        SourcePhrase source = new SourcePhrase(s, head, 0, token - 1);
        emit(token, List.of(s.span(token)), Frame.COLON, "", source, range(token + 1, s.size() - 1), -1);
    }

    private void nominal(int token) {
        Optional<SourcePhrase> source = nominalSource(token);
        for (int c = tree.firstChild(token); c != Tree.NONE; c = tree.nextSibling(c)) {
            if (c < token) {
                continue;
            }
            if (s.is(c, "acl") && !s.relation(c).equals("acl:relcl")
                    || s.is(c, "ccomp")
                    || s.is(c, "xcomp")
                    || s.is(c, "advcl")) {
                int mark = tree.child(c, "mark");
                String link = mark == Tree.NONE ? s.tag(c) : s.lower(mark);
                candidate(token, Frame.NOMINAL_CLAUSE, link, source, tree.below(c), c, List.of(s.span(token)));
            } else if ((s.is(c, "nmod") || s.is(c, "obl")) && isListed(token)) {
                oblique(token, c, source);
            }
        }
    }

    private void oblique(int token, int c, Optional<SourcePhrase> source) {
        int preposition = tree.child(c, "case");
        if (preposition == Tree.NONE || preposition > c) {
            return;
        }
        BitSet content = tree.below(c);
        content.clear(preposition);
        List<Span> cue = new ArrayList<>(List.of(s.span(token), s.span(preposition)));
        candidate(token, Frame.NOMINAL_OBLIQUE, s.lower(preposition), source, content, c, cue);
    }

    private Optional<SourcePhrase> nominalSource(int noun) {
        int owner = tree.childExactly(noun, "nmod:poss");
        if (owner != Tree.NONE) {
            return Optional.of(SourceFinder.phrase(tree, owner));
        }
        int subject = tree.child(noun, "nsubj");
        if (subject != Tree.NONE) {
            return Optional.of(SourceFinder.phrase(tree, subject));
        }
        for (int c = tree.firstChild(noun); c != Tree.NONE; c = tree.nextSibling(c)) {
            int preposition = tree.child(c, "case");
            if (preposition != Tree.NONE
                    && (s.lower(preposition).equals("by")
                            || s.lower(preposition).equals("from"))) {
                return Optional.of(SourceFinder.phrase(tree, c));
            }
        }
        int head = s.head(noun);
        boolean governed = head >= 0 && (s.is(noun, "obj") || s.is(noun, "obl") || s.is(noun, "xcomp"));
        return governed && tree.isVerb(head) ? SourceFinder.ofVerb(tree, head) : Optional.empty();
    }

    private static BitSet range(int first, int last) {
        BitSet tokens = new BitSet();
        if (first <= last) {
            tokens.set(first, last + 1);
        }
        return tokens;
    }

    private void emit(
            int token, List<Span> cue, Frame frame, String link, SourcePhrase source, BitSet tokens, int head) {
        candidate(token, frame, link, Optional.of(source), tokens, head, cue);
    }

    private void candidate(
            int token,
            Frame frame,
            String link,
            Optional<SourcePhrase> source,
            BitSet tokens,
            int head,
            List<Span> cue) {
        if (!tokens.isEmpty()) {
            out.add(new Candidate(s, token, cue, frame, link, source, tree.spans(tokens), head));
        }
    }
}
