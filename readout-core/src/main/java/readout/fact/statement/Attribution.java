package readout.fact.statement;

import java.util.Optional;
import readout.news.Span;

/**
 * A candidate that was taken.
 *
 * @param candidate cue, content and source
 * @param probability that this content and source are right
 * @param anything the probability that the cue reports anything at all, however it is read
 * @param cue all words of the cue ("has said in a statement")
 * @param source all words of the source, with its description
 */
public record Attribution(Candidate candidate, double probability, double anything, Span cue, Optional<Span> source) {

    /** The same with a shorter content. */
    Attribution with(Candidate other) {
        return new Attribution(other, probability, anything, cue, source);
    }
}
