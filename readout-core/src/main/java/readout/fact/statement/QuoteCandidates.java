package readout.fact.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import readout.language.Sentence;
import readout.news.Span;

/** The candidates that a verb has in the quotations next to it, whatever the tree says. */
final class QuoteCandidates {

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
        Optional<SourcePhrase> source = SourceFinder.ofVerb(tree, verb);
        boolean right = after < all.size()
                && (all.get(after).outer().start() < sentence.end()
                        || (endsWithColon(s) && all.get(after).outer().start() - sentence.end() < 4));
        if (after > 0 && sentence.start() - all.get(after - 1).outer().end() <= 2) {
            List<Span> content = new ArrayList<>(List.of(all.get(after - 1).inner()));
            boolean broken = right && s.tokenAt(all.get(after).outer().start()) - verb <= 12;
            if (broken) {
                content.add(all.get(after).inner());
            }
            emit(s, verb, "left", source, content);
        }
        if (right) {
            emit(s, verb, "right", source, List.of(all.get(after).inner()));
        }
    }

    private static boolean endsWithColon(Sentence s) {
        return s.form(s.size() - 1).equals(":");
    }

    private void emit(Sentence s, int verb, String side, Optional<SourcePhrase> source, List<Span> content) {
        out.add(new Candidate(s, verb, List.of(s.span(verb)), Frame.QUOTE, side, source, content, -1));
    }
}
