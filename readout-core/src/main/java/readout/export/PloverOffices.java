package readout.export;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads from the words before a name for which state somebody holds an office ("Kestrian Foreign Minister Oren Tal"). */
final class PloverOffices {

    /** So many words before a name are looked at. */
    private static final int WORDS = 6;

    /** So many times that a name is told are looked at. */
    private static final int TIMES = 20;

    private final PloverMapping mapping;

    PloverOffices(PloverMapping mapping) {
        this.mapping = mapping;
    }

    /** The code of the state of the first office that a text gives to somebody. */
    Optional<String> stateBefore(String name, String text) {
        int at = text.indexOf(name);
        for (int time = 0; at >= 0 && time < TIMES; time++) {
            Optional<String> code = stateOf(wordsBefore(text, at));
            if (code.isPresent()) {
                return code;
            }
            at = text.indexOf(name, at + 1);
        }
        return Optional.empty();
    }

    /** The last of these words are an office, and right before them stands the state or what is its. */
    private Optional<String> stateOf(List<String> words) {
        for (int from = words.size() - 1; from > 0; from--) {
            String office = String.join(" ", words.subList(from, words.size())).toLowerCase(Locale.ROOT);
            if (mapping.isOffice(office)) {
                for (int first = from - 1; first >= Math.max(0, from - 3); first--) {
                    Optional<String> code = mapping.stateIn(String.join(" ", words.subList(first, from)));
                    if (code.isPresent()) {
                        return code;
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** The words right before a place, in their order, back to the next mark. */
    private static List<String> wordsBefore(String text, int place) {
        List<String> words = new ArrayList<>();
        int end = place;
        while (end > 0 && text.charAt(end - 1) == ' ' && words.size() < WORDS) {
            int start = end - 1;
            while (start > 0 && isPartOfWord(text.charAt(start - 1))) {
                start--;
            }
            if (start == end - 1) {
                break;
            }
            words.add(text.substring(start, end - 1).replaceAll("['\u2019]s?$", ""));
            end = start;
        }
        Collections.reverse(words);
        return words;
    }

    private static boolean isPartOfWord(char c) {
        return Character.isLetter(c) || c == '-' || c == '\'' || c == '\u2019';
    }
}
