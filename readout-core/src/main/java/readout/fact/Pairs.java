package readout.fact;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import readout.language.Mention;
import readout.language.Reading;
import readout.language.Sentence;
import readout.news.Actor;

/** Whom "the two leaders" and "both sides" stand for, where who-is-who leaves it open. */
final class Pairs {

    private static final int MANY = 50;
    private static final int APPOSED = 16;
    private static final Pattern TWO = Pattern.compile("^(the )?(two|both)\\b");
    private static final Pattern LEADERS = Pattern.compile(
            "(the )?(leaders|presidents|heads of state|heads of government|premiers|prime ministers|foreign ministers)");
    private static final Pattern STATES =
            Pattern.compile("\\b(sides|countries|nations|states|parties|governments|neighbou?rs|powers|peoples)$");

    private final Reading reading;
    private final StateNames states;
    private final Map<String, Actor.Type> types = new HashMap<>();

    /** Collectives of two, of whom the article speaks elsewhere. */
    private final List<Actor> pairs;

    private List<String> foremost = List.of();

    /** Whether the article speaks far less of any third state. */
    private boolean clear;

    Pairs(Reading reading, StateNames states) {
        this.reading = reading;
        this.states = states;
        pairs = reading.actors().stream()
                .filter(a -> a.members().size() == 2)
                .limit(MANY)
                .toList();
        reading.actors().forEach(actor -> types.putIfAbsent(actor.name(), actor.type()));
        count();
    }

    /** Whom "the two leaders" or "both sides" stands for: the last two persons, or states, that were named before. */
    List<String> of(Mention mention) {
        String text = mention.span().of(reading.article().text()).toLowerCase(Locale.ROOT);
        String name = reading.actor(mention).name().toLowerCase(Locale.ROOT);
        boolean leaders =
                LEADERS.matcher(text).matches() || LEADERS.matcher(name).matches();
        if (!leaders && !TWO.matcher(text).find()) {
            return List.of();
        }
        Actor.Type type = STATES.matcher(text).find() ? Actor.Type.STATE : Actor.Type.PERSON;
        List<String> named = type == Actor.Type.PERSON ? apposed(mention) : List.of();
        if (!named.isEmpty()) {
            return named;
        }
        for (Actor actor : pairs) {
            if (types.get(actor.members().get(0)) == type) {
                return actor.members();
            }
        }
        List<Mention> all = reading.mentions();
        Set<String> names = new LinkedHashSet<>();
        int at = Collections.binarySearch(all, mention, Comparator.comparing(Mention::span));
        for (int i = at - 1; i >= 0 && i > at - MANY && names.size() < 2; i--) {
            Actor actor = reading.actor(all.get(i));
            boolean fits = !leaders || !actor.roles().isEmpty();
            if (actor.type() == type && fits) {
                names.add(actor.name());
            }
        }
        if (names.size() == 2) {
            return new ArrayList<>(names);
        }
        return type == Actor.Type.STATE ? foremost() : List.of();
    }

    /** "The two presidents, Xan and Ume,": those who are named after the comma. */
    private List<String> apposed(Mention mention) {
        Sentence sentence = reading.sentences().get(mention.sentence());
        Set<String> names = new LinkedHashSet<>();
        if (mention.last() + 1 < sentence.size()
                && sentence.lower(mention.last() + 1).equals(",")) {
            for (Mention other : reading.mentionsIn(sentence)) {
                boolean after = other.first() > mention.last() && other.first() < mention.last() + APPOSED;
                if (after && reading.actor(other).type() == Actor.Type.PERSON && names.size() < 2) {
                    names.add(reading.actor(other).name());
                }
            }
        }
        return names.size() == 2 ? new ArrayList<>(names) : List.of();
    }

    /** Of the two states of which the article speaks most, far more than of a third, the one that is not this one. */
    Optional<String> across(String state) {
        List<String> two = clear ? foremost : List.of();
        return two.contains(state) ? two.stream().filter(s -> !s.equals(state)).findFirst() : Optional.empty();
    }

    /** The two states of which the article speaks most. */
    private List<String> foremost() {
        return foremost;
    }

    private void count() {
        Map<String, Integer> counts = new TreeMap<>();
        for (Mention mention : reading.mentions()) {
            states.of(reading.actor(mention)).ifPresent(s -> counts.merge(s, 1, Integer::sum));
        }
        List<Map.Entry<String, Integer>> most = counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .toList();
        if (most.size() > 1) {
            foremost = List.of(most.get(0).getKey(), most.get(1).getKey());
            clear = most.size() == 2 || most.get(1).getValue() > 2 * most.get(2).getValue();
        }
    }
}
