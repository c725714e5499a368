package readout.eval;

import java.util.List;
import readout.news.Span;

/**
 * Words between quotation marks and who speaks them.
 *
 * @param span the words, with or without their marks
 * @param speakers where the speaker is named beside them; empty when the speaker is known from elsewhere
 * @param names what the speaker is called, by a canonical name, as the text has it, or both
 */
public record SpokenQuote(Span span, List<Span> speakers, List<String> names) {}
