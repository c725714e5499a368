package readout.record;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import readout.news.Actor;
import readout.news.Agreement;
import readout.news.ArticleFacts;
import readout.news.Fact;
import readout.news.Figure;
import readout.news.Measure;
import readout.news.Story;
import readout.news.StoryThread;

/**
 * Finds whose relationship each story is about: the two states or blocs that most of its articles have as parties or
 * name at their beginning, or an organisation (an alliance, a union) that is a party. The stories of one pair form a thread.
 */
final class Relationships {

    /** Who matters is named early. */
    private static final int BEGINNING = 1_500;

    /** In order of their first story. */
    private final Map<List<String>, List<String>> storiesOf = new LinkedHashMap<>();

    void add(Story story, List<ArticleFacts> articles) {
        Map<String, Integer> counts = new HashMap<>();
        for (ArticleFacts article : articles) {
            parties(article).forEach(party -> counts.merge(party, 1, Integer::sum));
        }
        List<String> pair = counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(2)
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
        if (pair.size() == 2) {
            storiesOf.computeIfAbsent(pair, p -> new ArrayList<>()).add(story.id());
        }
    }

    /** A party once for each sign that it matters; a person stands for no state. */
    private static List<String> parties(ArticleFacts article) {
        Set<String> able = new HashSet<>();
        List<String> found = new ArrayList<>();
        String text = article.article().text();
        String beginning = text.substring(0, Math.min(text.length(), BEGINNING));
        for (Actor actor : article.actors()) {
            if (actor.type() == Actor.Type.STATE || actor.type() == Actor.Type.BLOC) {
                able.add(actor.name());
                if (Stream.concat(Stream.of(actor.name()), actor.aliases().stream())
                        .anyMatch(beginning::contains)) {
                    found.add(actor.name());
                }
            } else if (actor.type() == Actor.Type.ORGANISATION) {
                // Agencies and ministries are named early, too: an organisation must act.
                able.add(actor.name());
            }
        }
        Set<String> parties = new HashSet<>();
        article.facts().forEach(fact -> parties.addAll(names(fact)));
        parties.stream().filter(able::contains).forEach(found::add);
        return found;
    }

    private static List<String> names(Fact fact) {
        if (fact instanceof Agreement agreement) {
            return agreement.parties();
        } else if (fact instanceof Figure figure) {
            return figure.of();
        }
        return fact instanceof Measure measure
                ? Stream.concat(measure.by().stream(), measure.on().stream()).toList()
                : List.of();
    }

    /** The threads of more than one story, in order of their first story. */
    List<StoryThread> threads() {
        List<StoryThread> threads = new ArrayList<>();
        storiesOf.entrySet().stream()
                .filter(thread -> thread.getValue().size() > 1)
                .forEach(thread ->
                        threads.add(new StoryThread("t" + (threads.size() + 1), thread.getKey(), thread.getValue())));
        return threads;
    }
}
