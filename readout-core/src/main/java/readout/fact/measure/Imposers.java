package readout.fact.measure;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import readout.fact.Cast;
import readout.fact.PatternFile;
import readout.fact.Tree;
import readout.fact.WordList;
import readout.news.Actor;

/** Who takes a measure: the state for which a government, a ministry or a minister acts, else whoever is named. */
final class Imposers {

    private final Cast cast;
    private final WordList bodies;
    private final WordList servants;

    Imposers(Cast cast, PatternFile patterns) {
        this.cast = cast;
        bodies = patterns.list("body");
        servants = patterns.list("servant");
    }

    /** The names behind a noun phrase; of an adjective the state that it tells. */
    List<String> of(Tree tree, int token) {
        Set<String> out = new LinkedHashSet<>();
        for (String name : cast.parties(tree, token)) {
            out.add(acting(name).or(() -> owned(tree, token)).orElse(name));
        }
        if (out.isEmpty()) {
            cast.stateOfWord(tree.sentence().form(token)).ifPresent(out::add);
        }
        return new ArrayList<>(out);
    }

    /** "The Orlian duty": the state of an adjective before a measure. */
    List<String> before(Tree tree, int measure) {
        for (int c : tree.children(measure)) {
            boolean adjective = c < measure
                    && (tree.sentence().is(c, "amod") || tree.sentence().is(c, "compound"));
            Optional<String> state =
                    adjective ? cast.stateOfWord(tree.sentence().form(c)) : Optional.empty();
            if (state.isPresent()) {
                return List.of(state.get());
            }
        }
        return List.of();
    }

    /** A minister whose state the article does not tell acts for the one that faces the target. */
    void home(Set<String> by, Set<String> on) {
        List<String> targets = cast.statesOf(on);
        if (by.size() == 1 && targets.size() == 1 && isServant(by.iterator().next())) {
            cast.across(targets.get(0)).ifPresent(state -> {
                by.clear();
                by.add(state);
            });
        }
    }

    /** Whether somebody acts for a state that the article does not tell. */
    boolean isServant(String name) {
        return cast.named(name)
                .filter(a -> a.type() == Actor.Type.PERSON && cast.stateOf(a).isEmpty())
                .filter(a -> a.roles().stream().anyMatch(role -> has(servants, role)))
                .isPresent();
    }

    /** "Her government", "its parliament": of the state of its owner. */
    private Optional<String> owned(Tree tree, int token) {
        int owner = tree.child(token, "nmod:poss");
        return bodies.value(tree.sentence(), token).isPresent()
                ? cast.actor(tree.sentence(), owner).flatMap(cast::stateOf)
                : Optional.empty();
    }

    /** The state for which somebody only acts; empty for who acts in the own name. */
    private Optional<String> acting(String name) {
        Optional<Actor> actor = cast.named(name);
        if (actor.isEmpty()) {
            return has(bodies, name) ? cast.stateIn(name) : Optional.empty();
        }
        boolean serves = switch (actor.get().type()) {
            case PERSON -> actor.get().roles().stream().anyMatch(role -> has(servants, role));
            case STATE, BLOC, PLACE, COLLECTIVE -> false;
            default -> has(bodies, name) || has(servants, name);
        };
        return serves ? cast.stateOf(actor.get()) : Optional.empty();
    }

    private static boolean has(WordList list, String words) {
        for (String word : words.toLowerCase(Locale.ROOT).split("[\\s\\-]+")) {
            if (list.has(word)) {
                return true;
            }
        }
        return false;
    }
}
