package readout.language;

import java.util.List;

/** Whether a word is the adjective of a name, by the ways in which English makes one: Orlia and Orlian. */
public final class Demonyms {

    /** What both words must have in common at their beginning. */
    private static final int STEM = 3;

    private record Ending(String name, String adjective) {}

    private static final List<Ending> ENDINGS = ResourceLines.of("names/demonyms.txt").stream()
            .map(line -> line.split("\\|", -1))
            .map(field -> new Ending(field[0], field[1]))
            .toList();

    /** Endings that hardly any other word has. */
    private static final List<String> ADJECTIVES = ENDINGS.stream()
            .map(Ending::adjective)
            .filter(a -> a.length() > 1)
            .distinct()
            .toList();

    private Demonyms() {}

    /** True for a word that ends as adjectives of names do and could be one. */
    static boolean shaped(String word) {
        return word.length() > 2 * STEM - 1 && ADJECTIVES.stream().anyMatch(word::endsWith);
    }

    /** True for the adjective or the word for inhabitants, singular or plural, of a name of one word. */
    public static boolean belongs(String word, String name) {
        return is(word, name) || (word.endsWith("s") && is(word.substring(0, word.length() - 1), name));
    }

    private static boolean is(String word, String name) {
        if (word.length() < STEM || name.length() < STEM || word.equals(name) || !word.startsWith(stem(name))) {
            return false;
        }
        for (Ending ending : ENDINGS) {
            int kept = name.length() - ending.name.length();
            if (kept >= STEM
                    && name.endsWith(ending.name)
                    && word.length() == kept + ending.adjective.length()
                    && word.endsWith(ending.adjective)
                    && word.regionMatches(0, name, 0, kept)) {
                return true;
            }
        }
        return false;
    }

    /** The letters with which the adjective of a name begins, too. */
    static String stem(String name) {
        return name.length() < STEM ? name : name.substring(0, STEM);
    }
}
