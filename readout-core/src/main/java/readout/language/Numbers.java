package readout.language;

import java.util.Locale;
import java.util.Set;

/** How digits, hyphens and units are written together. */
final class Numbers {

    private static final int LONGEST_UNIT = 4;
    private static final int LONGEST_NUMBER = 40;

    private Numbers() {}

    /** Whether the hyphen at {@code at} joins the groups of one number: "2025-05-08", "555-0100", "1-800-555-0100". */
    static boolean joins(String text, int from, int at, int to) {
        int groups = 1;
        int length = 0;
        int firstLength = 0;
        int limit = Math.min(to, from + LONGEST_NUMBER);
        int end = from;
        for (; end < limit; end++) {
            char c = text.charAt(end);
            if (Letters.isHyphen(c)) {
                firstLength = groups == 1 ? length : firstLength;
                groups++;
                length = 0;
            } else if (c >= '0' && c <= '9') {
                length++;
            } else {
                break;
            }
        }
        boolean wordFollows = end < to && Letters.isWord(text, end);
        return end > at + 1
                && !wordFollows
                && length > 0
                && (groups > 2 || (groups == 2 && firstLength == 3 && length == 4));
    }

    /** Whether the letters {@code [from, end)} after a number are a unit that is a token of its own. */
    static boolean isUnit(String text, int from, int end, boolean money, Set<String> units) {
        int length = end - from;
        if (length > LONGEST_UNIT) {
            return false;
        }
        if (length == 1 && Character.isUpperCase(text.charAt(from))) {
            return money;
        }
        String unit = text.substring(from, end).toLowerCase(Locale.ROOT);
        return money ? !unit.equals("s") : units.contains(unit) || unit.equals("a.m") || unit.equals("p.m");
    }
}
