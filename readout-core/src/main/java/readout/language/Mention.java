package readout.language;

import java.util.Optional;
import readout.news.Span;

/**
 * A noun phrase that stands for an actor: a name, a description or a pronoun.
 *
 * @param sentence number of the sentence
 * @param first first token; a title before a name belongs to the mention ("President Xi")
 * @param last last token
 * @param head the token that heads the phrase in the tree
 * @param kind how it names
 * @param actor number of the actor in {@link Reading#actors()}
 * @param span its characters
 * @param role title or description given with this mention ("Chinese President", "a professor at ..."), with its place
 */
public record Mention(
        int sentence, int first, int last, int head, Kind kind, int actor, Span span, Optional<Span> role) {

    /** How a mention names its actor. */
    public enum Kind {
        NAME,
        DESCRIPTION,
        PRONOUN
    }
}
