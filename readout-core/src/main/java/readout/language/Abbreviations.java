package readout.language;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Which words keep a full stop, and what that says of the end of a sentence. */
final class Abbreviations {

    /** How likely a sentence ends after the full stop of an abbreviation. */
    enum Ending {
        /** Followed by a name: "Mr." */
        NEVER,
        /** Followed by a number: "No." */
        UNLESS_NUMBER,
        /** Anywhere in a sentence: "Inc.", "U.S.", initials. */
        MAYBE
    }

    private final Map<String, Ending> endings = new HashMap<>();
    private final Set<String> never;
    private final Set<String> words;

    Abbreviations(WordLists lists) {
        lists.section("abbreviation").forEach(word -> endings.put(word, Ending.MAYBE));
        lists.section("month").forEach(word -> endings.put(word, Ending.UNLESS_NUMBER));
        lists.section("number").forEach(word -> endings.put(word, Ending.UNLESS_NUMBER));
        lists.section("title").forEach(word -> endings.put(word, Ending.NEVER));
        this.never = lists.section("never");
        this.words = lists.section("word");
    }

    /** Whether the full stop at {@code end} belongs to the word before it. */
    boolean takesFullStop(String text, int from, int end) {
        if (end - from == 1) {
            boolean circa = text.charAt(from) == 'c' && numberFollows(text, end);
            return circa || (Character.isUpperCase(text.charAt(from)) && isInitial(text, end));
        }
        if (isAcronym(text, from, end)) {
            return true;
        }
        String word = text.substring(from, end).toLowerCase(Locale.ROOT);
        Ending ending = never.contains(word) ? null : endings.get(word);
        if (ending == null || !words.contains(word)) {
            return ending != null;
        }
        // "no.", "sun." and "miss." end sentences; only "No. 5" and "Sun. " before a name shorten something.
        return Character.isUpperCase(text.charAt(from))
                && (ending == Ending.UNLESS_NUMBER ? numberFollows(text, end) : continues(text, end));
    }

    /** How a sentence stands after the abbreviation {@code [from, end)}, full stop included. */
    Ending ending(String text, int from, int end) {
        return endings.getOrDefault(text.substring(from, end - 1).toLowerCase(Locale.ROOT), Ending.MAYBE);
    }

    /** A single capital with a full stop; "I." at the end of a line or before a capital word is the pronoun. */
    private static boolean isInitial(String text, int end) {
        return text.charAt(end - 1) != 'I' || continues(text, end);
    }

    /** Letters that alternate with full stops: "U.S", "a.m", "D.C". */
    private static boolean isAcronym(String text, int from, int end) {
        if ((end - from) % 2 == 0) {
            return false;
        }
        for (int i = from; i < end; i++) {
            boolean letter = Letters.kind(text, i) == Letters.LETTER;
            if ((i - from) % 2 == 0 ? !letter : text.charAt(i) != '.') {
                return false;
            }
        }
        return true;
    }

    /** Whether a name, a number or punctuation follows on the same line, as after a shortened word. */
    private static boolean continues(String text, int fullStop) {
        int at = fullStop + 1;
        if (at >= text.length()) {
            return false;
        }
        if (text.charAt(at) == ',' || text.charAt(at) == ')' || text.charAt(at) == ';') {
            return true;
        }
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        return at < text.length()
                && at > fullStop + 1
                && (Character.isUpperCase(text.charAt(at)) || Letters.kind(text, at) == Letters.DIGIT);
    }

    private static boolean numberFollows(String text, int fullStop) {
        int at = fullStop + 1;
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        return at < text.length() && Letters.kind(text, at) == Letters.DIGIT;
    }
}
