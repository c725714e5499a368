package readout.news;

/**
 * What looked like a fact and was not taken.
 *
 * @param kind the kind of fact that it looked like
 * @param evidence where
 * @param reason why it was not taken, for people
 */
public record Abstention(Fact.Kind kind, Evidence evidence, String reason) {}
