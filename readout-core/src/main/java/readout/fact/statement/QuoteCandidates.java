package readout.fact.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import readout.language.Sentence;
import readout.news.Span;

/** The candidates that a verb has in the quotations next to it, whatever the tree says. */
final class QuoteCandidates {

    /** A cue that breaks a quotation in two takes no more tokens than this before the second part. */
    private static final int LONGEST_BREAK = 12;

    /** The link of a quotation to the label before it, and to the signature behind it. */
    static final String LABELLED = ":";

    static final String SIGNED = "-";

    /** The link of a quotation before the cue to the one that goes on with it behind the cue's sentence. */
    static final String RESUMED = "left, resumed";

    private final Quotations quotations;
    private final List<Candidate> out;

    QuoteCandidates(Quotations quotations, List<Candidate> out) {
        this.quotations = quotations;
        this.out = out;
    }

    /** Adds the candidates of one verb: the quotation that ends before it and the one that begins after it. */
    void add(Tree tree, int verb) {
        Sentence s = tree.sentence;
        List<Quotation> all = quotations.all();
        int after = quotations.firstEndingAfter(s.start(verb));
        if (after < all.size() && all.get(after).outer().contains(s.start(verb))) {
            return;
        }
        Span sentence = s.span();
        boolean right = after < all.size()
                && (all.get(after).outer().start() < sentence.end()
                        || (endsWithColon(s) && all.get(after).outer().start() - sentence.end() < 4));
        List<Optional<SourcePhrase>> sources = new ArrayList<>(SourceFinder.alternatives(tree, verb));
        SourceFinder.neighbours(tree, verb, sources);
        for (Optional<SourcePhrase> source : sources) {
            left(s, verb, source, after, right);
            if (right) {
                emit(s, verb, "right", source, List.of(all.get(after).inner()));
            }
        }
    }

    private void left(Sentence s, int verb, Optional<SourcePhrase> source, int after, boolean right) {
        List<Quotation> all = quotations.all();
        if (after == 0 || s.span().start() - all.get(after - 1).outer().end() > 2) {
            return;
        }
        List<Span> content = new ArrayList<>(List.of(all.get(after - 1).inner()));
        if (right && s.tokenAt(all.get(after).outer().start()) - verb <= LONGEST_BREAK) {
            content.add(all.get(after).inner());
        }
        emit(s, verb, "left", source, content);
        if (!right && isResumed(s, after)) {
            emit(
                    s,
                    verb,
                    RESUMED,
                    source,
                    List.of(all.get(after - 1).inner(), all.get(after).inner()));
        }
    }

    /** "'S,' said X, a fisherman. 'S.'": whether a quotation fills the sentences behind the one of the cue. */
    private boolean isResumed(Sentence s, int number) {
        if (number == quotations.all().size() || !quotations.isFree(number)) {
            return false;
        }
        int end = s.span().end();
        int start = quotations.all().get(number).outer().start();
        return start >= end
                && start - end <= 2
                && quotations.text().substring(end, start).indexOf('\n') < 0;
    }

    /** "X: 'S'": the quotation after a name and a colon. */
    void addLabel(Sentence s, int colon, SourcePhrase source) {
        quotations.rightBehind(s.span(colon)).ifPresent(next -> add(s, colon, LABELLED, source, next));
    }

    /** "'S.' - X": the quotation right before a sentence that is only a dash and a name. */
    void addSigned(Sentence s, SourcePhrase source) {
        int after = quotations.firstEndingAfter(s.span().start());
        if (after > 0) {
            Quotation before = quotations.all().get(after - 1);
            if (s.span().start() - before.outer().end() <= 4) {
                add(s, 0, SIGNED, source, before);
            }
        }
    }

    private void add(Sentence s, int cue, String link, SourcePhrase source, Quotation content) {
        out.add(new Candidate(
                s, cue, List.of(s.span(cue)), Frame.QUOTE, link, Optional.of(source), List.of(content.inner()), -1));
    }

    private static boolean endsWithColon(Sentence s) {
        return s.form(s.size() - 1).equals(":");
    }

    private void emit(Sentence s, int verb, String side, Optional<SourcePhrase> source, List<Span> content) {
        out.add(new Candidate(s, verb, List.of(s.span(verb)), Frame.QUOTE, side, source, content, -1));
    }
}
