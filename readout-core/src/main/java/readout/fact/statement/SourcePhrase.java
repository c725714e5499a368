package readout.fact.statement;

import readout.language.Sentence;
import readout.news.Span;

/**
 * The noun phrase that stands for a source: with its title, without the description after it.
 *
 * @param sentence where it stands
 * @param head the token that heads it
 * @param first first token
 * @param last last token
 */
public record SourcePhrase(Sentence sentence, int head, int first, int last) {

    /** Its characters. */
    public Span span() {
        return sentence.span(first, last);
    }
}
