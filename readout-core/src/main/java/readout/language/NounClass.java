package readout.language;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the engine knows of common nouns for people and bodies: president, spokeswoman, ministry, side.
 *
 * @param word singular, in lower case; may be several words
 * @param kind what it stands for
 * @param gender what the word tells of the person
 */
record NounClass(String word, Kind kind, Gender gender) {

    /** What a noun stands for. */
    enum Kind {
        /** Heads of state and government. */
        LEADER,
        /** Offices that may stand before a name. */
        TITLE,
        /** Other occupations. */
        ROLE,
        PERSON,
        HONORIFIC,
        /** A word that stands for a state when one is named: the Chinese side. */
        STATE,
        /** Part of a state: ministry. */
        ORGAN,
        ORGANISATION,
        PLACE,
        /** Several persons. */
        PEOPLE;

        boolean human() {
            return this == LEADER || this == TITLE || this == ROLE || this == PERSON || this == PEOPLE;
        }

        boolean body() {
            return this == ORGAN || this == ORGANISATION;
        }
    }

    private static final Map<String, NounClass> WORDS = new HashMap<>();
    private static final Set<String> WEAK = Set.copyOf(new HashSet<>(ResourceLines.of("names/weak-nouns.txt")));
    private static final Set<String> IN_TITLES = new HashSet<>();

    static {
        read("names/roles.txt");
        read("names/bodies.txt");
        for (NounClass noun : WORDS.values()) {
            if (noun.kind == Kind.LEADER || noun.kind == Kind.TITLE) {
                IN_TITLES.addAll(java.util.List.of(noun.word.split("[ -]")));
            }
        }
        IN_TITLES.addAll(ResourceLines.of("names/title-words.txt"));
        IN_TITLES.removeAll(Set.of("of", "in"));
    }

    private static void read(String resource) {
        for (String line : ResourceLines.of(resource)) {
            String[] field = line.split("\\|", -1);
            Gender gender = field.length > 2 ? Gender.of(field[2]) : Gender.UNKNOWN;
            Kind kind = Kind.valueOf(field[1].toUpperCase(Locale.ROOT));
            WORDS.putIfAbsent(field[0], new NounClass(field[0], kind, gender));
        }
    }

    /** True for nouns that mostly mean something else than people: source, force, office. */
    static boolean isWeak(String lower) {
        return WEAK.contains(lower);
    }

    /** The class of a noun, given in lower case, singular or plural. */
    static Optional<NounClass> of(String lower) {
        NounClass noun = WORDS.get(lower);
        if (noun == null && lower.endsWith("s") && lower.length() > 3) {
            noun = WORDS.get(lower.substring(0, lower.length() - 1));
            if (noun == null && lower.endsWith("ies")) {
                noun = WORDS.get(lower.substring(0, lower.length() - 3) + "y");
            }
        }
        if (noun == null && lower.endsWith("men")) {
            noun = WORDS.get(lower.substring(0, lower.length() - 3) + "man");
        }
        if (noun == null && lower.endsWith("women")) {
            noun = WORDS.get(lower.substring(0, lower.length() - 5) + "woman");
        }
        return Optional.ofNullable(noun);
    }

    /** True for words that occur in titles before a name: deputy, foreign, minister. */
    static boolean inTitles(String lower) {
        return IN_TITLES.contains(lower);
    }

    /** The longest noun of several words that ends at a token ("prime minister"), else the single word. */
    static Optional<NounClass> endingAt(Sentence sentence, int token) {
        if (token > 0) {
            String two = sentence.lower(token - 1) + " " + sentence.lower(token);
            Optional<NounClass> noun = of(two);
            if (noun.isPresent()) {
                return noun;
            }
            if (token > 1 && sentence.lower(token - 1).equals("-")) {
                noun = of(sentence.lower(token - 2) + "-" + sentence.lower(token));
                if (noun.isPresent()) {
                    return noun;
                }
            }
        }
        return of(sentence.lower(token));
    }
}
