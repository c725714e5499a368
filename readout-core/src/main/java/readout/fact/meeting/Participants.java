package readout.fact.meeting;

import java.util.Collection;
import java.util.List;
import readout.fact.Cast;
import readout.fact.Match;
import readout.fact.PatternFile;
import readout.fact.Tree;
import readout.fact.WordList;
import readout.news.Actor;

/** Who met: persons, and the states for which those met whom they sent. */
final class Participants {

    private final Cast cast;
    private final WordList sentWords;

    Participants(Cast cast, PatternFile patterns) {
        this.cast = cast;
        sentWords = patterns.list("sent");
    }

    /** Adds to a sighting whom a match names. */
    void add(Match match, Sighting sighting) {
        for (int a : match.tokens("A")) {
            sighting.participants.addAll(cast.parties(match.tree(), a));
        }
        for (int b : match.tokens("B")) {
            sighting.participants.addAll(cast.parties(match.tree(), b));
        }
        List<String> people = persons(cast.parties(match.tree(), match.token("S")));
        if (people.size() > 1) {
            sighting.participants.clear();
            sighting.participants.addAll(people);
        } else if (match.token("S") != Tree.NONE) {
            sent(match.tree(), match, sighting);
        }
        envoys(match, sighting);
        namedRatherThanStates(sighting);
    }

    /** "The presidents of Orlia and Vessland, Xan and Ume, met": the persons met. */
    private void namedRatherThanStates(Sighting sighting) {
        if (persons(sighting.participants).size() > 1) {
            sighting.participants.removeIf(
                    n -> cast.named(n).filter(a -> a.type() == Actor.Type.STATE).isPresent());
        }
    }

    private List<String> persons(Collection<String> names) {
        return names.stream()
                .filter(n ->
                        cast.named(n).filter(a -> a.type() == Actor.Type.PERSON).isPresent())
                .toList();
    }

    /** "Their envoys" stand for the states of those whose they are. */
    private void envoys(Match match, Sighting sighting) {
        Tree tree = match.tree();
        for (int a : match.tokens("A")) {
            int owner = tree.child(a, "nmod:poss");
            boolean sent = sentWords.value(tree.sentence(), a).isPresent();
            List<String> states = sent && owner != Tree.NONE ? cast.statesOf(cast.parties(tree, owner)) : List.of();
            boolean theirs =
                    sent && owner != Tree.NONE && tree.sentence().lower(owner).equals("their");
            if (states.size() > 1 || theirs) {
                sighting.participants.removeAll(cast.parties(tree, a));
                sighting.participants.addAll(states.size() > 1 ? states : List.of());
                sighting.envoys = true;
            }
        }
    }

    /** Those who are sent stand for their states. */
    private void sent(Tree tree, Match match, Sighting sighting) {
        List<String> states = cast.statesOf(sighting.participants);
        if (states.size() == sighting.participants.size()) {
            sighting.participants.clear();
            sighting.participants.addAll(states);
        }
        for (int a : match.tokens("A")) {
            cast.stateOfWord(tree.sentence().form(a))
                    .filter(s -> sighting.participants.isEmpty())
                    .ifPresent(sighting.participants::add);
        }
    }
}
