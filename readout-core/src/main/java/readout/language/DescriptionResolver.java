package readout.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import readout.news.Actor;

/** Finds whom a description stands for: "the Chinese president", "the two sides", "the ministry", "a senior official". */
final class DescriptionResolver {

    /** Nouns for who holds the same office elsewhere. */
    static final Set<String> COUNTERPARTS = Set.of("counterpart", "opposite number");

    private static final int PAIR_REACH = 10;
    private static final int BODY_REACH = 12;

    private final Cast cast;
    private final Memory memory;
    private final Gazetteer gazetteer;
    private final Map<String, Player> unnamed = new HashMap<>();

    DescriptionResolver(Cast cast, Memory memory, Gazetteer gazetteer) {
        this.cast = cast;
        this.memory = memory;
        this.gazetteer = gazetteer;
    }

    /** @param owner whom the possessive pronoun of the description stands for, if it has one */
    Optional<Player> resolve(Sentence s, Description d, Optional<Player> owner) {
        return switch (d.noun().kind()) {
            case STATE -> state(d);
            case ORGAN, ORGANISATION -> Optional.of(body(s, d));
            default -> Optional.of(person(s, d, owner));
        };
    }

    private Optional<Player> state(Description d) {
        if (d.states().size() > 1) {
            return Optional.of(
                    cast.collective(d.states().stream().map(this::stateNamed).toList()));
        }
        if (d.number() == 2) {
            List<Player> pair = pairOfStates(d.sentence());
            return Optional.of(pair.size() == 2 ? cast.collective(pair) : unnamed(d));
        }
        if (d.number() == 1) {
            return d.states().size() == 1
                    ? Optional.of(stateNamed(d.states().get(0)))
                    : memory.last(d.sentence(), 2, p -> p.type == Actor.Type.STATE);
        }
        return Optional.of(unnamed(d));
    }

    private Player stateNamed(String state) {
        return cast.find(Actor.Type.STATE, state)
                .or(() -> cast.find(Actor.Type.BLOC, state))
                .orElseGet(() -> cast.named(Actor.Type.STATE, state, state));
    }

    /** The last two states that were named as one, else those of the two last leaders, else the two most mentioned. */
    private List<Player> pairOfStates(int sentence) {
        for (Appearance a : memory.recent(sentence, PAIR_REACH)) {
            Player p = a.player();
            if (p.type == Actor.Type.COLLECTIVE && p.members.size() == 2) {
                List<Player> states = p.members.stream()
                        .map(m -> m.type == Actor.Type.STATE
                                ? Optional.of(m)
                                : m.state.isEmpty() ? Optional.<Player>empty() : Optional.of(stateNamed(m.state)))
                        .flatMap(Optional::stream)
                        .distinct()
                        .toList();
                if (states.size() == 2) {
                    return states;
                }
            }
        }
        return top(p -> p.type == Actor.Type.STATE);
    }

    private List<Player> top(Predicate<Player> kind) {
        List<Player> sorted = cast.players().stream()
                .filter(kind)
                .sorted(Comparator.comparingInt((Player p) -> p.total).reversed())
                .limit(2)
                .toList();
        return sorted.size() == 2 && sorted.get(1).total > 0 ? sorted : List.of();
    }

    private Player person(Sentence s, Description d, Optional<Player> owner) {
        if (COUNTERPARTS.contains(d.noun().word())) {
            return counterpart(d, owner);
        }
        if (d.number() == 2 && d.states().size() != 1
                || d.plural() && d.states().size() == 2) {
            List<Player> pair = d.states().size() == 2 ? ofTwoStates(d) : pairOfPersons(d);
            return pair.size() == 2 ? cast.collective(pair) : unnamed(d);
        }
        if (d.plural() || d.opening() == Description.Opening.INDEFINITE) {
            return unnamed(d);
        }
        if (d.states().size() == 1) {
            return cast.personOf(d.states().get(0), d.noun()).orElseGet(() -> unnamed(d));
        }
        if (d.opening() == Description.Opening.DEFINITE && isPlain(s, d)) {
            return memory.last(d.sentence(), BODY_REACH, p -> isOne(p) && p.fits(d.noun()))
                    .orElseGet(() -> unnamed(d));
        }
        return unnamed(d);
    }

    /** Whether nothing but names and words of titles stand between article and noun. */
    private static boolean isPlain(Sentence s, Description d) {
        for (int i = d.first() + 1; i < d.last(); i++) {
            boolean capital = Character.isUpperCase(s.form(i).charAt(0));
            if (!capital && !NounClass.inTitles(s.lower(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isOne(Player p) {
        return p.person() || p.type == Actor.Type.UNNAMED && !p.plural;
    }

    private Player counterpart(Description d, Optional<Player> owner) {
        if (d.states().size() == 1) {
            String state = d.states().get(0);
            for (NounClass noun : owner.map(Player::nouns).orElse(List.of())) {
                Optional<Player> same = cast.personOf(state, noun);
                if (same.isPresent()) {
                    return same.get();
                }
            }
            return cast.personOf(state, d.noun()).orElseGet(() -> unnamed(d));
        }
        return unnamed(d);
    }

    /** "The leaders of Orlia and Vessland": the persons, or a state itself where the article does not name its leader. */
    private List<Player> ofTwoStates(Description d) {
        boolean office = d.noun().kind() == NounClass.Kind.LEADER || d.noun().kind() == NounClass.Kind.TITLE;
        return d.states().stream()
                .map(state -> cast.personOf(state, d.noun())
                        .or(() -> office ? Optional.of(stateNamed(state)) : Optional.empty()))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    private List<Player> pairOfPersons(Description d) {
        List<Player> pair = recentPair(d, m -> m.person() && (m.nouns().isEmpty() || m.fits(d.noun())));
        if (pair.isEmpty()) {
            pair = top(p -> p.person() && p.fits(d.noun()));
        }
        // Of two leaders one or both may have been told by the state only.
        return pair.isEmpty() && d.noun().kind() == NounClass.Kind.LEADER
                ? recentPair(d, m -> m.person() || m.type == Actor.Type.STATE)
                : pair;
    }

    /** The last two who were named as one and are both of a kind, or none. */
    private List<Player> recentPair(Description d, Predicate<Player> kind) {
        return memory.recent(d.sentence(), PAIR_REACH).stream()
                .map(Appearance::player)
                .filter(p -> p.type == Actor.Type.COLLECTIVE && p.members.size() == 2)
                .map(p -> p.members)
                .filter(members -> members.stream().allMatch(kind))
                .findFirst()
                .orElse(List.of());
    }

    private Player body(Sentence s, Description d) {
        String words = s.span(d.first(), d.last()).of(s.text());
        if (d.plural() || d.opening() == Description.Opening.INDEFINITE) {
            return unnamed(d);
        }
        String plain = Words.withoutArticle(words);
        if (d.states().size() == 1) {
            Player player = cast.named(Actor.Type.ORGANISATION, BodyNames.canonical(plain, gazetteer), plain);
            player.is(d.noun(), d.states().get(0));
            return player;
        }
        if (d.last() > d.first()
                        && Character.isUpperCase(plain.charAt(0))
                        && !s.tag(d.first()).equals("DT")
                || d.last() - d.first() > 1 && Character.isUpperCase(plain.charAt(0))) {
            return cast.named(Actor.Type.ORGANISATION, plain, plain);
        }
        if (d.opening() == Description.Opening.DEFINITE && d.last() == d.first() + 1) {
            String noun = d.noun().word();
            Optional<Player> named = memory.last(d.sentence(), BODY_REACH, p -> isBody(p) && headed(p, noun));
            return named.orElseGet(() -> unnamed(d));
        }
        return unnamed(d);
    }

    private static boolean isBody(Player p) {
        return p.type == Actor.Type.ORGANISATION
                || p.type == Actor.Type.BLOC
                || p.type == Actor.Type.UNNAMED && !p.plural;
    }

    /** Whether the noun is one of the words of the name: "the ministry" of Ministry of Commerce. */
    private static boolean headed(Player p, String noun) {
        String name = p.name().toLowerCase(java.util.Locale.ROOT);
        int at = name.indexOf(noun);
        boolean word = at >= 0
                && (at == 0 || name.charAt(at - 1) == ' ')
                && (at + noun.length() == name.length() || name.charAt(at + noun.length()) == ' ');
        return word
                || p.type == Actor.Type.BLOC
                        && (noun.equals("bloc") || noun.equals("alliance") || noun.equals("grouping"));
    }

    private Player unnamed(Description d) {
        Player player = unnamed.computeIfAbsent(
                d.words(), w -> cast.add(new Player(Actor.Type.UNNAMED, w, new ArrayList<>(), d.plural())));
        player.is(d.noun(), d.states().size() == 1 ? d.states().get(0) : "");
        return player;
    }
}
