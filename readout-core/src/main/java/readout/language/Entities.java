package readout.language;

import java.util.List;
import readout.news.Actor;

/**
 * Who is who in an article.
 *
 * @param actors in the order of their first mention
 * @param mentions in the order of the text, without overlap
 */
public record Entities(List<Actor> actors, List<Mention> mentions) {

    public Entities {
        actors = List.copyOf(actors);
        mentions = List.copyOf(mentions);
    }
}
