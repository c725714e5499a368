package readout.language;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Common given names with their gender, and family names that stand first. */
final class GivenNames {

    private static final Map<String, Gender> GENDERS = new HashMap<>();
    private static final Set<String> FAMILY_FIRST = new HashSet<>();

    static {
        for (String line : ResourceLines.of("names/given-names.txt")) {
            Gender gender = Gender.of(line.substring(0, 1));
            for (String name : line.substring(2).split(" ")) {
                GENDERS.merge(name, gender, (a, b) -> a == b ? a : Gender.UNKNOWN);
            }
        }
        for (String line : ResourceLines.of("names/family-first.txt")) {
            FAMILY_FIRST.addAll(Set.copyOf(java.util.Arrays.asList(line.split(" "))));
        }
    }

    private GivenNames() {}

    static boolean isGiven(String word) {
        return GENDERS.containsKey(word);
    }

    static Gender gender(String word) {
        return GENDERS.getOrDefault(word, Gender.UNKNOWN);
    }

    /** True for family names of languages in which the family name stands first. */
    static boolean isFamilyFirst(String word) {
        return FAMILY_FIRST.contains(word);
    }
}
