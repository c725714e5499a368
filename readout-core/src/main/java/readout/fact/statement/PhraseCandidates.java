package readout.fact.statement;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import readout.language.Sentence;
import readout.news.Span;

/** The candidates of cues that are no verbs: "according to X", nouns and adjectives with a clause, "X: S". */
final class PhraseCandidates {

    /** Hyphen, en dash, em dash, horizontal bar. */
    private static final Set<String> DASHES = Set.of("-", "\u2013", "\u2014", "\u2015");

    private static final Set<String> MARKS = Set.of("\"", "\u201C", "\u201D");

    /** A name before a colon is short. */
    private static final int LONGEST_LABEL = 10;

    /** Characters of a turn in a transcript, behind its first sentence. */
    private static final int LONGEST_TURN = 4000;

    private final Tree tree;
    private final Sentence s;
    private final QuoteCandidates quotes;
    private final List<Candidate> out;

    PhraseCandidates(Tree tree, QuoteCandidates quotes, List<Candidate> out) {
        this.quotes = quotes;
        this.tree = tree;
        this.s = tree.sentence;
        this.out = out;
    }

    static boolean isDash(Sentence s, int token) {
        return token == 0 && DASHES.contains(s.form(0));
    }

    /** Adds the candidates that begin at one token. */
    void add(int token) {
        if (s.lower(token).equals("according")
                && token + 2 < s.size()
                && s.lower(token + 1).equals("to")) {
            accordingTo(token);
        } else if (s.form(token).equals(":") && token > 0) {
            colon(token);
        } else if (isDash(s, token)) {
            signature(token);
        } else if (isNominalCue(token)) {
            nominal(token);
        }
    }

    private boolean isNominalCue(int token) {
        String tag = s.tag(token);
        return tag.equals("NN") || tag.equals("NNS") || tag.startsWith("JJ");
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
        int from = labelStart(token);
        int head = token - 1;
        while (s.head(head) >= from && s.head(head) < token && !tree.isVerb(s.head(head))) {
            head = s.head(head);
        }
        if ((!s.tag(head).startsWith("NN") && !s.tag(head).startsWith("PRP")) || hasVerb(from, token)) {
            return;
        }
        SourcePhrase source = new SourcePhrase(s, head, from, token - 1);
        quotes.addLabel(s, token, source);
        List<Span> cue = List.of(s.span(token));
        emit(token, cue, Frame.COLON, "", source, range(token + 1, s.size() - 1), -1);
        int end = endOfParagraph(s.span().end());
        if (end > s.span().end() + 1 && token + 1 < s.size()) {
            Span turn = new Span(s.start(token + 1), end);
            out.add(new Candidate(s, token, cue, Frame.COLON, "turn", Optional.of(source), List.of(turn), -1));
        }
    }

    private boolean hasVerb(int from, int to) {
        for (int i = from; i < to; i++) {
            if (tree.isVerb(i)) {
                return true;
            }
        }
        return false;
    }

    /** Where the label before a colon begins: behind the last dash or quotation mark, if there is one. */
    private int labelStart(int colon) {
        int from = Math.max(0, colon - LONGEST_LABEL);
        for (int i = colon - 1; i >= from; i--) {
            if (DASHES.contains(s.form(i)) || MARKS.contains(s.form(i))) {
                return i + 1;
            }
        }
        return from;
    }

    private int endOfParagraph(int from) {
        int end = s.text().indexOf('\n', from);
        return end < 0 || end - from > LONGEST_TURN ? from : end;
    }

    /** "'S.' - X": a name behind a dash signs the quotation before it. */
    private void signature(int dash) {
        if (dash == 0
                && s.size() > 1
                && s.size() <= LONGEST_LABEL + 4
                && s.tag(1).startsWith("NN")) {
            int last = s.size() - 1;
            while (last > 1 && tree.isPunctuation(last)) {
                last--;
            }
            int head = 1;
            while (head < last && s.tag(head + 1).startsWith("NN")) {
                head++;
            }
            quotes.addSigned(s, new SourcePhrase(s, head, 1, last));
        }
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
            } else if (s.is(c, "nmod") || s.is(c, "obl")) {
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
