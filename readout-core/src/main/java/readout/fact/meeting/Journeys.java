package readout.fact.meeting;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import readout.fact.Cast;
import readout.fact.Match;
import readout.fact.Setting;
import readout.fact.States;
import readout.fact.Tree;
import readout.language.Sentence;
import readout.news.Actor;
import readout.news.PartialDate;
import readout.news.Period;

/** Where a visit leads, and how long it lasts. */
final class Journeys {

    private static final List<String> DAYS =
            List.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

    private static final int MANY = 12;
    private static final int FAR = 9;

    private static final Set<String> ENDS = Set.of("end", "conclude", "finish", "wrap", "complete");

    private final Cast cast;

    Journeys(Cast cast) {
        this.cast = cast;
    }

    /** The state visited and the place there; nobody visits the own state, so a pronoun may stand for another. */
    void add(Match match, Sighting sighting) {
        Tree tree = match.tree();
        Set<String> places = new LinkedHashSet<>();
        for (String name : new String[] {"Q", "P"}) {
            int place = match.token(name);
            Optional<Actor> actor = cast.actor(tree.sentence(), place);
            if (actor.isPresent()) {
                String form = tree.sentence().form(place);
                Optional<String> ofCapital = States.all().ofCapital(form);
                places.add(ofCapital.isPresent() ? form : actor.get().name());
                sighting.host = ofCapital
                        .or(() -> Optional.of(actor.get().name())
                                .filter(n -> actor.get().type() == Actor.Type.STATE))
                        .or(() -> sighting.host);
            } else if (place != Tree.NONE) {
                sighting.host = owner(tree, place).or(() -> sighting.host);
            }
        }
        int receiver = match.token("G");
        if (sighting.host.isEmpty() && receiver != Tree.NONE) {
            sighting.host = cast.statesOf(cast.parties(tree, receiver)).stream().findFirst();
        }
        boolean ends = ENDS.contains(lemma(tree, match.token("H")));
        sighting.when = sighting.when.map(w -> lasting(tree, match.token("N"), w, ends));
        if (!places.isEmpty()) {
            sighting.place = Optional.of(String.join(", ", places));
        }
        sighting.participants.removeIf(
                name -> cast.named(name).flatMap(cast::stateOf).equals(sighting.host) && sighting.host.isPresent());
    }

    /** The other states of one journey: "will travel to Orlia on Monday and Vessland on Tuesday". */
    List<Sighting> further(Match match, Sighting sighting, Setting setting) {
        List<Sighting> more = new ArrayList<>();
        Tree tree = match.tree();
        int place = match.token("P");
        int[] stations = place == Tree.NONE ? new int[0] : tree.conjuncts(place);
        for (int i = 1; i < stations.length && i < MANY; i++) {
            int end = i + 1 < stations.length ? stations[i + 1] : stations[i] + FAR;
            Optional<String> state = cast.actor(tree.sentence(), stations[i])
                    .filter(a -> a.type() == Actor.Type.STATE)
                    .map(Actor::name);
            if (state.isPresent() && sighting.host.isPresent() && !sighting.host.equals(state)) {
                Sighting next = sighting.without(
                        List.of(),
                        sighting.evidence.first().union(tree.sentence().span(stations[i])));
                next.host = state;
                next.place = state;
                next.when =
                        setting.whenBetween(tree.sentence(), stations[i], end).or(() -> sighting.when);
                more.add(next);
            }
        }
        return more;
    }

    /** The state of "the Orlian capital". */
    private Optional<String> owner(Tree tree, int place) {
        for (int c : tree.children(place)) {
            Optional<String> state = cast.stateOfWord(tree.sentence().form(c));
            if (state.isPresent()) {
                return state;
            }
        }
        return Optional.empty();
    }

    private static String lemma(Tree tree, int token) {
        return token == Tree.NONE ? "" : tree.sentence().lemma(token);
    }

    /** "Arrived on Wednesday for a four-day visit" lasts until Saturday; "ended" that day, it began on Sunday. */
    private static Period lasting(Tree tree, int noun, Period when, boolean ends) {
        if (noun == Tree.NONE || !when.from().isDay() || !when.from().equals(when.to())) {
            return when;
        }
        Sentence sentence = tree.sentence();
        for (int i = Math.max(2, noun - 6); i < noun; i++) {
            if (sentence.lower(i).equals("day") && sentence.lower(i - 1).equals("-")) {
                int days = DAYS.indexOf(sentence.lower(i - 2)) + 1;
                if (days < 1) {
                    return when;
                }
                PartialDate other = PartialDate.of(when.from().firstDay().plusDays(ends ? 1 - days : days - 1));
                return ends ? new Period(other, when.to()) : new Period(when.from(), other);
            }
        }
        return when;
    }
}
