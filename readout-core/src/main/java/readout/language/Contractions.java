package readout.language;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Where written words hold two syntactic words: "don't", "Ardovia's", "cannot". */
final class Contractions {

    private static final Set<String> ELIDED = Set.of("em", "til", "cause", "n", "tis", "twas", "bout", "cos", "round");
    private static final int LONGEST_SPLIT = 9;

    private final Map<String, Integer> splits = new HashMap<>();

    Contractions(WordLists lists) {
        for (String entry : lists.section("split")) {
            int colon = entry.indexOf(':');
            splits.put(entry.substring(0, colon), Integer.valueOf(entry.substring(colon + 1)));
        }
    }

    /** Where the second word begins, -1 when there is only one. */
    int cut(String text, int from, int end) {
        int length = end - from;
        if (length < 2) {
            return -1;
        }
        for (int back = 2; back <= 3 && back <= length; back++) {
            if (Letters.isApostrophe(text.charAt(end - back))) {
                return clitic(text, from, end, back);
            }
        }
        return length <= LONGEST_SPLIT && maySplit(text.charAt(from)) ? listed(text, from, end) : -1;
    }

    private static int clitic(String text, int from, int end, int back) {
        char last = Character.toLowerCase(text.charAt(end - 1));
        char before = Character.toLowerCase(text.charAt(end - 2));
        if (back == 2 && last == 't' && end - from > 3 && Character.toLowerCase(text.charAt(end - 3)) == 'n') {
            return end - 3;
        }
        boolean one = back == 2 && (last == 's' || last == 'm' || last == 'd');
        boolean two = back == 3
                && ((before == 'r' && last == 'e') || (before == 'v' && last == 'e') || (before == 'l' && last == 'l'));
        return (one || two) && end - back > from ? end - back : -1;
    }

    private int listed(String text, int from, int end) {
        Integer cut = splits.get(text.substring(from, end).toLowerCase(Locale.ROOT));
        return cut == null ? -1 : from + cut;
    }

    /** Spares the look-up for most words. */
    private static boolean maySplit(char first) {
        return "cgwdsahtyiCGWDSAHTYI".indexOf(first) >= 0;
    }

    /** The end of a word that begins with the apostrophe at {@code at} ("'em", "'90s", "'s"), -1 when it is a quote. */
    int elision(String text, int at, int to) {
        int end = at + 1;
        int limit = Math.min(to, at + 8);
        while (end < limit && Letters.isWord(text, end)) {
            end++;
        }
        if (end == at + 1 || (end < to && Letters.isApostrophe(text.charAt(end)))) {
            return -1;
        }
        boolean year = end - at >= 3
                && Letters.kind(text, at + 1) == Letters.DIGIT
                && Letters.kind(text, at + 2) == Letters.DIGIT
                && (end == at + 3 || (end == at + 4 && text.charAt(end - 1) == 's'));
        String word = text.substring(at + 1, end).toLowerCase(Locale.ROOT);
        return year || ELIDED.contains(word) || word.equals("s") ? end : -1;
    }
}
