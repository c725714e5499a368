package readout.story;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Words made comparable, the latest of each slot of a table kept: the words of news are few, and each is met thousands of
 * times. Two threads may write one slot; what is read from it is whole, and checked against the text.
 */
final class Forms {

    private static final int SLOTS = 1 << 15;
    /** Longer words are seldom met twice. */
    private static final int LONGEST = 24;

    private static final Set<String> EMPTY = new HashSet<>(WordList.read("stop-words.txt"));

    private static final @Nullable Form[] KNOWN = new @Nullable Form[SLOTS];

    private Forms() {}

    private record Form(String form, String stem, boolean capital, boolean empty) {

        boolean isAt(String text, int start, int end) {
            return form.length() == end - start && text.startsWith(form, start);
        }
    }

    /** The word that stands between two offsets, at least one code unit. */
    static Word word(String text, int start, int end) {
        Form form = known(text, start, end);
        return new Word(start, end, form.stem(), form.capital(), form.empty());
    }

    /** Looks into two slots, so that two frequent words do not drive out each other. */
    private static Form known(String text, int start, int end) {
        int slot = slot(text, start, end);
        Form first = KNOWN[slot];
        if (first != null && first.isAt(text, start, end)) {
            return first;
        }
        Form second = KNOWN[slot ^ 1];
        if (second != null && second.isAt(text, start, end)) {
            return second;
        }
        Form form = form(text.substring(start, end));
        if (end - start <= LONGEST) {
            KNOWN[slot ^ 1] = first;
            KNOWN[slot] = form;
        }
        return form;
    }

    private static int slot(String text, int start, int end) {
        int hash = end - start;
        for (int i = start; i < Math.min(end, start + LONGEST); i++) {
            hash = 31 * hash + text.charAt(i);
        }
        hash *= 0x9E3779B1;
        return hash >>> 16 & SLOTS - 1;
    }

    private static Form form(String form) {
        String lower = form.toLowerCase(Locale.ROOT).replace('\u2019', '\'').replace(",", "");
        boolean empty = EMPTY.contains(lower);
        String stem = empty ? lower : Stem.of(lower);
        return new Form(form, stem, Character.isUpperCase(form.charAt(0)), empty || stem.length() < 2 && !digit(stem));
    }

    private static boolean digit(String stem) {
        return Character.isDigit(stem.charAt(0));
    }
}
