package readout.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The words of time, from {@code time-words.txt}; a phrase belongs to one class and has a value in it. */
final class TimeWords {

    /**
     * @param words in lower case
     * @param capitalised whether it counts only with a capital letter
     */
    record Phrase(TimeClass kind, String value, List<String> words, boolean capitalised) {

        boolean matches(Pieces pieces, int at) {
            for (int i = 1; i < words.size(); i++) {
                if (!pieces.lower(at + i).equals(words.get(i))) {
                    return false;
                }
            }
            return !capitalised || pieces.isCapitalised(at);
        }
    }

    private static final Set<String> ABBREVIATIONS = new HashSet<>();
    private static final Map<String, List<Phrase>> BY_FIRST = load();

    private TimeWords() {}

    private static Map<String, List<Phrase>> load() {
        Map<String, List<Phrase>> out = new HashMap<>();
        for (List<String> row : WordFile.rows("time-words.txt")) {
            for (String form : row.subList(2, row.size())) {
                boolean capitalised = Character.isUpperCase(form.charAt(0));
                String lower = form.toLowerCase(Locale.ROOT);
                List<String> words = List.of(lower.split(" "));
                if (lower.endsWith(".") && words.size() == 1) {
                    ABBREVIATIONS.add(lower);
                }
                out.computeIfAbsent(words.get(0), first -> new ArrayList<>())
                        .add(new Phrase(TimeClass.valueOf(row.get(0)), row.get(1), words, capitalised));
            }
        }
        out.values()
                .forEach(phrases -> phrases.sort(
                        Comparator.comparingInt((Phrase p) -> p.words().size()).reversed()));
        return out;
    }

    /** The phrases that begin with this word, longest first. */
    static List<Phrase> from(String lower) {
        return BY_FIRST.getOrDefault(lower, List.of());
    }

    /** The words that phrases begin with. */
    static Set<String> starts() {
        return BY_FIRST.keySet();
    }

    /** True for "Sept." and the like. */
    static boolean isAbbreviation(String form) {
        return ABBREVIATIONS.contains(form.toLowerCase(Locale.ROOT));
    }
}
