package readout.fact;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import readout.language.Mention;
import readout.language.Reading;
import readout.language.Sentence;
import readout.news.Actor;
import readout.news.Span;

/** Who takes part in what a sentence tells: names for the words that a pattern found. */
public final class Cast {

    private static final Set<String> DEALING = Set.of("with", "between", "against", "by", "among");

    private final Reading reading;
    private final Map<String, Actor> byName = new HashMap<>();
    private final StateNames states;
    private final Pairs pairs;
    private final Rows rows;

    public Cast(Reading reading) {
        this.reading = reading;
        states = new StateNames(reading);
        pairs = new Pairs(reading, states);
        rows = new Rows(reading);
        reading.actors().forEach(actor -> byName.putIfAbsent(actor.name(), actor));
    }

    /** True when one of the names is that of a person, state, organisation or bloc. */
    public boolean anyNamed(Collection<String> names) {
        return names.stream().flatMap(n -> named(n).stream()).anyMatch(Cast::hasName);
    }

    private static boolean hasName(Actor actor) {
        return switch (actor.type()) {
            case PERSON, STATE, ORGANISATION, BLOC, PLACE -> true;
            default -> false;
        };
    }

    /** True when somebody of these holds an office of the list, by a title that the article gives. */
    public boolean anyInOffice(Collection<String> names, WordList offices) {
        return names.stream().anyMatch(name -> inOffice(name, offices));
    }

    /** True when each of these is a state or holds an office of the list, by a title that the article gives. */
    public boolean allInOffice(Collection<String> names, WordList offices) {
        return names.stream()
                .allMatch(name -> inOffice(name, offices)
                        || named(name).filter(a -> a.type() == Actor.Type.STATE).isPresent());
    }

    private boolean inOffice(String name, WordList offices) {
        for (String role : named(name).map(Actor::roles).orElse(List.of())) {
            for (String word : role.toLowerCase(Locale.ROOT).split("[\\s\\-]+")) {
                if (offices.has(word)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The actor of this canonical name. */
    public Optional<Actor> named(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** The marks that patterns may ask for. */
    public Marks marks(Sentence sentence) {
        return new CastMarks(this, reading, sentence);
    }

    static boolean acts(Actor actor) {
        return actor.type() != Actor.Type.OTHER && actor.type() != Actor.Type.PLACE;
    }

    /** True for a place with which, or by which, something is done: it stands for those who govern it. */
    static boolean deals(Tree tree, int token, Actor actor) {
        if (actor.type() != Actor.Type.PLACE) {
            return false;
        }
        Sentence sentence = tree.sentence();
        int first = Rows.first(tree, token);
        String preposition = tree.caseOf(first).isEmpty() ? tree.caseBefore(first) : tree.caseOf(first);
        if (DEALING.contains(preposition)) {
            return true;
        }
        int head = sentence.head(first);
        return preposition.isEmpty()
                && sentence.is(first, "nsubj")
                && head != Sentence.ROOT
                && sentence.tag(head).startsWith("V");
    }

    static boolean located(Actor actor) {
        return actor.type() == Actor.Type.PLACE || actor.type() == Actor.Type.STATE;
    }

    /** The actor whose mention has this token, when the token is not just part of a description before its head. */
    public Optional<Actor> actor(Sentence sentence, int token) {
        return mention(sentence, token).map(reading::actor);
    }

    /** The mention of which this token is part. */
    public Optional<Mention> mention(Sentence sentence, int token) {
        return token == Tree.NONE ? Optional.empty() : reading.mentionAt(sentence, token);
    }

    /**
     * Names of the actors that a noun phrase stands for, with those joined to it by "and"; members instead of their
     * collective. Who has no mention is left out.
     */
    public List<String> named(Tree tree, int token) {
        Set<String> names = new LinkedHashSet<>();
        for (int t : rows.of(tree, token)) {
            mention(tree.sentence(), t)
                    .filter(m -> acts(reading.actor(m)) || deals(tree, t, reading.actor(m)))
                    .ifPresent(m -> names.addAll(names(m)));
        }
        return new ArrayList<>(names);
    }

    /** As {@link #named}, but who has no mention keeps the words of the article. */
    public List<String> parties(Tree tree, int token) {
        Set<String> names = new LinkedHashSet<>();
        for (int t : rows.of(tree, token)) {
            Optional<Mention> mention = mention(tree.sentence(), t);
            if (mention.isPresent()) {
                names.addAll(names(mention.get()));
            } else if (tree.sentence().tag(t).startsWith("N")) {
                names.add(words(tree, t));
            }
        }
        return new ArrayList<>(names);
    }

    /** The names of those for whom a mention stands: members instead of their collective. */
    public List<String> names(Mention mention) {
        Actor actor = reading.actor(mention);
        if (!actor.members().isEmpty()) {
            return actor.members();
        }
        boolean unknown = actor.type() == Actor.Type.COLLECTIVE || actor.type() == Actor.Type.UNNAMED;
        List<String> pair = unknown ? pairs.of(mention) : List.of();
        return pair.isEmpty() ? List.of(actor.name()) : pair;
    }

    /** From the first to the last word that a match names, mentions whole, and the words from one token to another. */
    public Span evidence(Match match, int first, int last) {
        Sentence sentence = match.tree().sentence();
        Span span = sentence.span(match.anchor()).union(sentence.span(first, Math.max(first, last)));
        for (Match.Capture capture : match.captures()) {
            span = span.union(mention(sentence, capture.token())
                    .map(Mention::span)
                    .orElseGet(() -> sentence.span(capture.token())));
        }
        return span;
    }

    /** The words of a noun phrase without article, and without what "and" joins to it or a clause says of it. */
    public static String words(Tree tree, int token) {
        return NounPhrase.words(tree, token);
    }

    /** The state whose people, government or leader an actor is, by its name or by the roles the article gives it. */
    public Optional<String> stateOf(Actor actor) {
        return states.of(actor);
    }

    /** The state that a word names, as a name or as an adjective, with "'s" or without. */
    public Optional<String> stateOfWord(String word) {
        return states.ofWord(word);
    }

    /** The state that faces this one in the article, when it speaks of two far more than of others. */
    public Optional<String> across(String state) {
        return pairs.across(state);
    }

    /** The state that one of several words names. */
    public Optional<String> stateIn(String words) {
        return Stream.of(words.split("[\\s\\-]+"))
                .flatMap(w -> stateOfWord(w).stream())
                .findFirst();
    }

    /** True when the words of one of the names tell a state ("Orlian banks"). */
    public boolean anyState(Collection<String> names) {
        return names.stream().anyMatch(name -> stateIn(name).isPresent());
    }

    /** True for the name or adjective of a state. */
    public boolean hasState(Sentence sentence, int token) {
        return stateOfWord(sentence.form(token)).isPresent();
    }

    /** The states of several actors by name, without repetition. */
    public List<String> statesOf(Collection<String> names) {
        Set<String> found = new LinkedHashSet<>();
        for (String name : names) {
            named(name).flatMap(this::stateOf).ifPresent(found::add);
        }
        return new ArrayList<>(found);
    }

    /** The states for which each of several actors stands, or the actor where there is none. */
    public Set<String> sides(Collection<String> names) {
        Set<String> sides = new LinkedHashSet<>();
        for (String name : names) {
            sides.add(named(name).flatMap(this::stateOf).orElse(name));
        }
        return sides;
    }
}
