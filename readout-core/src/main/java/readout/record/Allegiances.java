package readout.record;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import readout.news.Actor;
import readout.news.Agreement;
import readout.news.ArticleFacts;
import readout.news.Fact;
import readout.news.Figure;
import readout.story.Word;
import readout.story.Words;

/**
 * For which state the persons of a story act, as their titles say ("the Arvenian president"): one outlet has two states
 * sign what another has their presidents sign.
 */
final class Allegiances {

    /** A name and its adjective have so many letters in common. */
    private static final int ROOT = 4;

    private final Map<String, String> stateOf = new HashMap<>();
    private final Map<String, String> stateByRoot = new HashMap<>();
    private final Set<String> states = new TreeSet<>();

    static Allegiances of(List<ArticleFacts> articles) {
        Allegiances allegiances = new Allegiances();
        Set<String> persons = new TreeSet<>();
        for (ArticleFacts article : articles) {
            for (Actor actor : article.actors()) {
                if (actor.type() == Actor.Type.STATE) {
                    allegiances.state(actor.name(), actor.aliases());
                } else if (actor.type() == Actor.Type.PERSON) {
                    persons.add(actor.name());
                }
            }
        }
        for (ArticleFacts article : articles) {
            article.facts()
                    .forEach(fact -> parties(fact).stream()
                            .filter(name -> !persons.contains(name))
                            .forEach(name -> allegiances.state(name, List.of())));
        }
        for (ArticleFacts article : articles) {
            for (Actor actor : article.actors()) {
                if (actor.type() == Actor.Type.PERSON) {
                    allegiances
                            .state(actor.roles())
                            .ifPresent(state -> allegiances.stateOf.putIfAbsent(Names.key(actor.name()), state));
                }
            }
        }
        return allegiances;
    }

    private static List<String> parties(Fact fact) {
        return fact instanceof Agreement agreement
                ? agreement.parties()
                : fact instanceof Figure figure ? figure.of() : List.of();
    }

    private void state(String name, List<String> aliases) {
        states.add(Names.key(name));
        add(name, name);
        aliases.forEach(alias -> add(alias, name));
    }

    /** Of two states with one root the first keeps it. */
    private void add(String name, String state) {
        if (name.indexOf(' ') < 0 && !name.isEmpty()) {
            stateByRoot.putIfAbsent(root(name), state);
        }
    }

    private Optional<String> state(List<String> roles) {
        for (String role : roles) {
            for (Word word : Words.of(role)) {
                String form = role.substring(word.start(), word.end());
                if (word.capital() && stateByRoot.containsKey(root(form))) {
                    return Optional.ofNullable(stateByRoot.get(root(form)));
                }
            }
        }
        return Optional.empty();
    }

    /** Short names (US, UK) are their own root. */
    private static String root(String name) {
        String key = Names.key(name);
        return key.substring(0, Math.min(ROOT, key.length()));
    }

    boolean isState(String name) {
        return states.contains(Names.key(name));
    }

    /**
     * How far two lists of parties agree: by name, by state, or because of two presidents one acts for one of two states
     * and so the other must act for the other.
     */
    double share(List<String> one, List<String> other) {
        List<String> a = states(one);
        List<String> b = states(other);
        boolean pairs = a.size() == 2 && b.size() == 2 && delegation(a) != delegation(b);
        double states = Names.share(a, b);
        return Math.max(Names.share(one, other), pairs && states > 0 ? 1 : states);
    }

    private boolean delegation(List<String> names) {
        return names.stream().allMatch(this::isState);
    }

    /** Names with the state in place of each person who acts for one. */
    List<String> states(List<String> names) {
        Set<String> out = new LinkedHashSet<>();
        names.forEach(name -> out.add(stateOf.getOrDefault(Names.key(name), name)));
        return new ArrayList<>(out);
    }
}
