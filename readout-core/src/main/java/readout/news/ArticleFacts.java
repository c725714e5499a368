package readout.news;

import java.util.List;

/**
 * All that was taken from one article; up to here every article is worked on by itself.
 *
 * @param article the article, with its publication date
 * @param actors who occurs in it
 * @param timexes its time expressions
 * @param facts ordered by where their evidence starts, then by kind
 * @param abstentions what looked like a fact and was not taken
 */
public record ArticleFacts(
        Article article, List<Actor> actors, List<Timex> timexes, List<Fact> facts, List<Abstention> abstentions) {

    public ArticleFacts {
        actors = List.copyOf(actors);
        timexes = List.copyOf(timexes);
        facts = List.copyOf(facts);
        abstentions = List.copyOf(abstentions);
    }

    /** The same under another id of the article; the ids of its facts and time expressions begin with it. */
    public ArticleFacts withId(String id) {
        String old = article.id();
        return id.equals(old) ? this : new Renaming(old, id).of(this);
    }
}
