package readout.fact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import readout.language.Demonyms;
import readout.language.Mention;
import readout.language.Reading;
import readout.language.Sentence;
import readout.news.Actor;

/** For which state somebody stands, by the gazetteer and by what the article itself says. */
final class StateNames {

    private static final int MANY = 50;
    private static final int STEM = 3;

    /** What a state has, so that whoever owns it is one. */
    private static final Pattern OWNED = Pattern.compile(
            "(\\p{Lu}\\p{L}+)['’]s (?:\\S+ )?(?:parliament|government|senate|ministry|army|congress|cabinet|legislature)");

    /** The body of a state, as the language engine names it when it knows the state. */
    private static final Pattern BODY = Pattern.compile("(?:Government|Ministry of .+) of (\\p{Lu}\\p{L}+)");

    /** Who owns a minister, by the roles and descriptions that an article gives. */
    private static final Pattern MINISTER = Pattern.compile(
            "(\\p{Lu}\\p{L}+)['’]s (?:\\p{Ll}+ ){0,3}(?:minister|ambassador|premier|chancellor|king|queen|emir|sultan)");

    private final Reading reading;
    private final Map<String, String> homes = new HashMap<>();
    private final Map<String, List<String>> byStem = new HashMap<>();

    StateNames(Reading reading) {
        this.reading = reading;
        reading.sentences().forEach(this::learnStates);
        for (Actor actor : reading.actors()) {
            if (Cast.located(actor) && actor.name().length() > STEM) {
                byStem.computeIfAbsent(actor.name().substring(0, STEM), k -> new ArrayList<>())
                        .add(actor.name());
            }
        }
    }

    /** "President Xan of Orlia": where somebody belongs by the words after the name. */
    private void learnStates(Sentence sentence) {
        for (Mention mention : reading.mentionsIn(sentence)) {
            int of = mention.last() + 1;
            boolean said = reading.actor(mention).type() == Actor.Type.PERSON
                    && of + 1 < sentence.size()
                    && sentence.lower(of).equals("of");
            if (said) {
                int next = sentence.tag(of + 1).equals("DT") ? of + 2 : of + 1;
                reading.mentionAt(sentence, Math.min(next, sentence.size() - 1))
                        .map(reading::actor)
                        .filter(Cast::located)
                        .ifPresent(state ->
                                homes.putIfAbsent(reading.actor(mention).name(), state.name()));
            }
        }
    }

    /**
     * The state whose people, government or leader an actor is, by its name or by the roles the article gives it; a bloc
     * stands for itself, whatever state or continent its name has.
     */
    Optional<String> of(Actor actor) {
        if (actor.type() == Actor.Type.STATE || actor.type() == Actor.Type.BLOC) {
            return Optional.of(actor.name());
        }
        List<String> descriptions = new ArrayList<>(actor.roles());
        descriptions.add(actor.name());
        for (String description : descriptions) {
            for (String word : description.split("[\\s\\-]+")) {
                Optional<String> state = ofWord(word);
                if (state.isPresent()) {
                    return state;
                }
            }
        }
        return owner(descriptions).or(() -> Optional.ofNullable(homes.get(actor.name())));
    }

    /** The state of "Orlia's parliament", "Government of Orlia", "Orlia's foreign minister", though nothing else names it. */
    private static Optional<String> owner(List<String> descriptions) {
        for (Pattern pattern : List.of(OWNED, BODY, MINISTER)) {
            for (String description : descriptions) {
                Matcher matcher = pattern.matcher(description);
                if (matcher.matches()) {
                    return Optional.of(matcher.group(1));
                }
            }
        }
        return Optional.empty();
    }

    /** The state that a word names, as a name or as an adjective, with "'s" or without. */
    Optional<String> ofWord(String word) {
        if (word.isEmpty() || !Character.isUpperCase(word.charAt(0))) {
            return Optional.empty();
        }
        String bare = word.replaceAll("['’]s?$", "");
        return States.all().named(bare).or(() -> States.all().ofAdjective(bare)).or(() -> stateInText(bare));
    }

    /** A state or place of the article of which the word is the adjective: "Orlian", of Orlia. */
    private Optional<String> stateInText(String word) {
        if (word.length() <= STEM) {
            return Optional.empty();
        }
        return byStem.getOrDefault(word.substring(0, STEM), List.of()).stream()
                .limit(MANY)
                .filter(name -> name.equals(word) || Demonyms.belongs(word, name))
                .findFirst();
    }
}
