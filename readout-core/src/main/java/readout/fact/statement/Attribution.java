package readout.fact.statement;

/**
 * A candidate that was taken.
 *
 * @param candidate cue, content and source
 * @param probability how sure the scorer is
 */
public record Attribution(Candidate candidate, double probability) {}
