package readout.record;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import readout.news.Actor;
import readout.news.Agreement;
import readout.news.ArticleFacts;
import readout.news.Fact;
import readout.news.Figure;
import readout.news.Measure;
import readout.news.Meeting;
import readout.news.Source;
import readout.news.Statement;
import readout.story.Word;
import readout.story.Words;

/**
 * The words of the names of those who act in some articles, and what is derived from them ("Russia", "Russian"): a
 * formula is more than who it is about and which office he holds.
 */
final class PartyWords {

    /** A name and its adjective have so many letters in common. */
    private static final int ROOT = 4;

    private final Set<String> roots = new HashSet<>();
    private final Set<String> stems = new HashSet<>();

    /** Takes the persons and states of an article, and who acts in its facts. */
    void add(ArticleFacts article) {
        for (Actor actor : article.actors()) {
            if (actor.type() == Actor.Type.PERSON) {
                Words.of(actor.name()).forEach(word -> stems.add(word.stem()));
            } else if (actor.type() == Actor.Type.STATE && actor.name().indexOf(' ') < 0) {
                addRoots(actor.name());
            }
        }
        for (Fact fact : article.facts()) {
            if (fact instanceof Statement statement) {
                statement.speakers().stream()
                        .flatMap(source -> source.role().stream())
                        .forEach(this::addOffice);
            }
            // Longer names are those of persons, or of bodies whose words mean more than who it is.
            names(fact).stream().filter(name -> name.indexOf(' ') < 0).forEach(this::addRoots);
        }
    }

    /** "Prime Minister of …": the words before the first function word. */
    private void addOffice(String role) {
        for (Word word : Words.of(role)) {
            if (word.empty()) {
                return;
            }
            stems.add(word.stem());
        }
    }

    private void addRoots(String name) {
        for (Word word : Words.of(name)) {
            if (word.capital() && !word.empty()) {
                roots.add(root(word.stem()));
            }
        }
    }

    boolean has(Word word) {
        return word.capital() && (stems.contains(word.stem()) || roots.contains(root(word.stem())));
    }

    private static String root(String stem) {
        return stem.substring(0, Math.min(ROOT, stem.length()));
    }

    private static List<String> names(Fact fact) {
        if (fact instanceof Statement statement) {
            return statement.speakers().stream().map(Source::name).toList();
        } else if (fact instanceof Meeting meeting) {
            return meeting.participants();
        } else if (fact instanceof Agreement agreement) {
            return agreement.parties();
        } else if (fact instanceof Figure figure) {
            return figure.of();
        }
        return fact instanceof Measure measure ? measure.by() : List.of();
    }
}
