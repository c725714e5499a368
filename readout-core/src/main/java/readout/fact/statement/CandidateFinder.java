package readout.fact.statement;

import java.util.ArrayList;
import java.util.List;
import readout.language.Reading;
import readout.language.Sentence;
import readout.news.Span;

/**
 * Generates everything in an article that may be an attribution: for each verb, reporting noun or adjective, and
 * phrase such as "according to", each constituent or quotation that may be its content. Which of them is one is for a
 * {@link CandidateScorer} to say.
 */
final class CandidateFinder {

    /** Longer "sentences" are lists or debris, and their trees mean nothing. */
    static final int LONGEST_SENTENCE = 250;

    private final CueWords words;

    CandidateFinder(CueWords words) {
        this.words = words;
    }

    /** The candidates in the order of their cues; contents have their exact characters. */
    List<Candidate> find(Reading reading, Quotations quotations) {
        List<Candidate> out = new ArrayList<>();
        ContentShape shape = new ContentShape(quotations);
        for (Sentence sentence : reading.sentences()) {
            if (sentence.size() <= LONGEST_SENTENCE) {
                for (Candidate candidate : inSentence(sentence, quotations)) {
                    List<Span> content =
                            shape.of(candidate.content(), candidate.sentence().span(candidate.cue()));
                    if (!content.isEmpty() && !isQuotedSource(candidate, quotations)) {
                        out.add(candidate.withContent(content));
                    }
                }
            }
        }
        return out;
    }

    /** What is said in a quotation is not the source of a cue outside it. */
    private static boolean isQuotedSource(Candidate c, Quotations quotations) {
        return c.source().isPresent()
                && quotations
                        .at(c.source().get().sentence().start(c.source().get().head()))
                        .isPresent()
                && quotations.at(c.sentence().start(c.cue())).isEmpty();
    }

    private List<Candidate> inSentence(Sentence sentence, Quotations quotations) {
        List<Candidate> out = new ArrayList<>();
        Tree tree = new Tree(sentence);
        VerbCandidates verbs = new VerbCandidates(tree, out);
        QuoteCandidates quotes = new QuoteCandidates(quotations, out);
        PhraseCandidates phrases = new PhraseCandidates(tree, words, quotes, out);
        for (int token = 0; token < sentence.size(); token++) {
            if (tree.isVerb(token)) {
                verbs.add(token);
                quotes.add(tree, token);
            }
            phrases.add(token);
        }
        return out;
    }
}
