package readout.language;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import readout.news.Actor;

/** Who occurs in an article: the names of one actor under one {@link Player}. All look-ups are by hash. */
final class Cast {

    /** So many bearers of one name are told apart. */
    private static final int SAME_NAME = 8;

    private final List<Player> players = new ArrayList<>();
    private final Map<String, Player> named = new LinkedHashMap<>();
    private final Map<String, List<Player>> byLastWord = new HashMap<>();
    private final Map<String, List<Player>> byFirstWord = new HashMap<>();
    private final Map<String, List<Player>> byMiddleWord = new HashMap<>();
    private final Map<String, List<Player>> byState = new HashMap<>();
    private final Map<String, Player> collectives = new HashMap<>();

    /** All players, in the order of first mention. */
    List<Player> players() {
        return players;
    }

    Player add(Player player) {
        players.add(player);
        return player;
    }

    /** The player of a kind with this canonical name, new if there is none. */
    Player named(Actor.Type type, String canonical, String alias) {
        String key = type + "|" + canonical.toLowerCase(Locale.ROOT);
        Player player = named.get(key);
        if (player == null) {
            player = add(new Player(type, canonical, List.of(), false));
            named.put(key, player);
        }
        player.alias(alias, false);
        return player;
    }

    /** An actor that goes by a further name. */
    void alias(Actor.Type type, String alias, Player player) {
        named.putIfAbsent(type + "|" + alias.toLowerCase(Locale.ROOT), player);
    }

    Optional<Player> find(Actor.Type type, String name) {
        return Optional.ofNullable(named.get(type + "|" + name.toLowerCase(Locale.ROOT)));
    }

    /** A person with a full name; initials and middle names do not make another person. */
    Player fullName(String name) {
        String[] words = name.split("\\s+");
        String first = words[0];
        String last = words[words.length - 1];
        Player player = find(Actor.Type.PERSON, first + " " + last).orElse(null);
        if (player == null && words.length == 2) {
            player = find(Actor.Type.PERSON, "… " + first + " " + last).orElse(null);
        }
        if (player == null) {
            player = add(new Player(Actor.Type.PERSON, name, List.of(), false));
            player.gender = GivenNames.gender(first);
            alias(Actor.Type.PERSON, first + " " + last, player);
            index(byLastWord, NameParts.withoutArticle(last), player);
            index(byFirstWord, first, player);
            for (int i = 1; i + 1 < words.length; i++) {
                index(byMiddleWord, words[i], player);
            }
            if (words.length > 2) {
                alias(Actor.Type.PERSON, "… " + words[words.length - 2] + " " + last, player);
                index(byLastWord, words[words.length - 2] + " " + last, player);
            }
        }
        player.alias(name, true);
        return player;
    }

    private static void index(Map<String, List<Player>> index, String word, Player player) {
        List<Player> list = index.computeIfAbsent(word, w -> new ArrayList<>());
        if (list.size() < SAME_NAME && !list.contains(player)) {
            list.add(player);
        }
    }

    /**
     * The person whom a family name, or one word, names here: family name before given name before names between them, the
     * one mentioned last before others.
     */
    Player shortName(String word, Gender gender) {
        String family = NameParts.withoutArticle(word.substring(word.lastIndexOf(' ') + 1));
        Player player = latest(byLastWord.get(family), gender);
        if (player == null) {
            player = latest(byFirstWord.get(word), gender);
        }
        if (player == null) {
            player = latest(byMiddleWord.get(word), gender);
        }
        if (player == null) {
            player = named(Actor.Type.PERSON, word, word);
            index(byLastWord, family, player);
            if (GivenNames.isGiven(word)) {
                player.gender = GivenNames.gender(word);
            }
        }
        player.alias(word, false);
        return player;
    }

    /** One word by which a person is known besides the name. */
    void nickname(String word, Player player) {
        index(byLastWord, word, player);
        player.alias(word, false);
    }

    private static @Nullable Player latest(@Nullable List<Player> players, Gender gender) {
        Player best = null;
        for (Player player : players == null ? List.<Player>of() : players) {
            if (player.gender.agrees(gender) && (best == null || player.lastSentence > best.lastSentence)) {
                best = player;
            }
        }
        return best;
    }

    /** Remembers that a player belongs to a state. */
    void ofState(Player player) {
        if (!player.state.isEmpty()) {
            index(byState, player.state, player);
        }
    }

    /** The person of a state whom a noun describes: the one mentioned most. */
    Optional<Player> personOf(String state, NounClass noun) {
        Player best = null;
        for (Player player : byState.getOrDefault(state, List.of())) {
            if (player.person() && player.fits(noun) && (best == null || player.mentions > best.mentions)) {
                best = player;
            }
        }
        return Optional.ofNullable(best);
    }

    /** Several actors as one; the same ones are the same player in whatever order they come. */
    Player collective(Collection<Player> members) {
        List<Player> sorted = members.stream()
                .sorted(java.util.Comparator.comparing(Player::name))
                .distinct()
                .toList();
        String name = join(sorted.stream().map(Player::name).toList());
        return collectives.computeIfAbsent(name, n -> add(new Player(Actor.Type.COLLECTIVE, n, sorted, true)));
    }

    private static String join(List<String> names) {
        int last = names.size() - 1;
        return last == 0 ? names.get(0) : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
    }
}
