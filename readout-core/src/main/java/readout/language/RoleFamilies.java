package readout.language;

import java.util.HashMap;
import java.util.Map;

/** Nouns that may describe the same person: professor and expert, premier and prime minister. */
final class RoleFamilies {

    private static final Map<String, Integer> FAMILY = new HashMap<>();

    static {
        int number = 0;
        for (String line : ResourceLines.of("names/role-families.txt")) {
            for (String word : line.split(";")) {
                FAMILY.put(word, number);
            }
            number++;
        }
    }

    private RoleFamilies() {}

    static boolean same(String a, String b) {
        Integer family = FAMILY.get(a);
        return family != null && family.equals(FAMILY.get(b));
    }
}
