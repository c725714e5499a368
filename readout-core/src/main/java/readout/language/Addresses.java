package readout.language;

/** Web and mail addresses, which are one token whatever signs they have inside. */
final class Addresses {

    private Addresses() {}

    /** The end of an address that begins at {@code from}, without punctuation after it; -1 when there is none. */
    static int end(String text, int from, int to) {
        boolean address = text.startsWith("www.", from);
        int lastDot = to - 2;
        while (lastDot > from && text.charAt(lastDot) != '.') {
            lastDot--;
        }
        for (int i = from + 1; i + 1 < to && !address; i++) {
            char c = text.charAt(i);
            boolean web = c == ':' && text.startsWith("//", i + 1);
            boolean mail = c == '@' && i < lastDot && Letters.isWord(text, i - 1) && Letters.isWord(text, i + 1);
            address = web || mail;
        }
        if (!address) {
            return -1;
        }
        int end = to;
        while (end > from && isTrailing(text.charAt(end - 1))) {
            end--;
        }
        return end > from ? end : -1;
    }

    private static boolean isTrailing(char c) {
        return ".,;:!?)]}>\"'”’»".indexOf(c) >= 0;
    }
}
