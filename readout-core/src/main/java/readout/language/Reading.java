package readout.language;

import java.util.List;
import java.util.Optional;
import readout.news.Actor;
import readout.news.Article;
import readout.news.Timex;

/**
 * An article with all that the language engine knows of it. Immutable; what extractors work on.
 *
 * @param article with its publication date, if one is known
 * @param sentences of the regions that tell facts, in the order of the text; no sentence crosses a region
 * @param actors who occurs in the article
 * @param mentions in the order of the text, without overlap
 * @param timexes in the order of the text, without overlap
 * @param quantities in the order of the text, without overlap
 */
public record Reading(
        Article article,
        List<Sentence> sentences,
        List<Actor> actors,
        List<Mention> mentions,
        List<Timex> timexes,
        List<Quantity> quantities) {

    public Reading {
        sentences = List.copyOf(sentences);
        actors = List.copyOf(actors);
        mentions = List.copyOf(mentions);
        timexes = List.copyOf(timexes);
        quantities = List.copyOf(quantities);
    }

    public Actor actor(Mention mention) {
        return actors.get(mention.actor());
    }

    /** The mentions of one sentence. */
    public List<Mention> mentionsIn(Sentence sentence) {
        return mentions.stream().filter(m -> m.sentence() == sentence.index()).toList();
    }

    /** The mention whose tokens include this one. */
    public Optional<Mention> mentionAt(Sentence sentence, int token) {
        return mentions.stream()
                .filter(m -> m.sentence() == sentence.index() && m.first() <= token && token <= m.last())
                .findFirst();
    }

    /** The time expressions of one sentence. */
    public List<Timex> timexesIn(Sentence sentence) {
        return timexes.stream().filter(t -> t.span().overlaps(sentence.span())).toList();
    }

    /** The quantities of one sentence. */
    public List<Quantity> quantitiesIn(Sentence sentence) {
        return quantities.stream().filter(q -> q.sentence() == sentence.index()).toList();
    }
}
