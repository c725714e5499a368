package readout.language;

/** Where the piece that begins at an offset ends; see {@link Pieces}. */
final class PieceShape {

    private PieceShape() {}

    /** The end of the piece at {@code at}, at most {@code limit}. */
    static int end(String text, int at, int limit) {
        char c = text.charAt(at);
        if (Pieces.isDigit(c)) {
            return endOfNumber(text, at, limit);
        }
        if (Character.isLetter(c)) {
            return endOfWord(text, at, limit);
        }
        if (isApostrophe(c) && isLetter(text, at + 1, limit)) {
            int end = endOfLetters(text, at + 1, limit);
            return end - at <= 3 && at > 0 && Character.isLetterOrDigit(text.charAt(at - 1)) ? end : at + 1;
        }
        return Character.isHighSurrogate(c) && at + 1 < limit ? at + 2 : at + 1;
    }

    /** Digits with inner points, commas and colons ("1,500.5", "15:38", "09.05.2025"), then "th" or "s". */
    private static int endOfNumber(String text, int at, int limit) {
        int end = at;
        while (end < limit && (Pieces.isDigit(text.charAt(end)) || isInsideNumber(text, end, limit))) {
            end++;
        }
        int letters = endOfLetters(text, end, limit);
        return isSuffix(text, end, letters) ? letters : end;
    }

    private static boolean isInsideNumber(String text, int at, int limit) {
        char c = text.charAt(at);
        return (c == '.' || c == ',' || c == ':')
                && at + 1 < limit
                && Pieces.isDigit(text.charAt(at + 1))
                && (c != ',' || isThousands(text, at, limit));
    }

    private static boolean isThousands(String text, int comma, int limit) {
        int end = comma + 1;
        while (end < limit && end < comma + 5 && Pieces.isDigit(text.charAt(end))) {
            end++;
        }
        return end == comma + 4;
    }

    private static boolean isSuffix(String text, int start, int end) {
        return switch (end - start) {
            case 1 -> text.charAt(start) == 's';
            case 2 ->
                text.regionMatches(true, start, "th", 0, 2)
                        || text.regionMatches(true, start, "st", 0, 2)
                        || text.regionMatches(true, start, "nd", 0, 2)
                        || text.regionMatches(true, start, "rd", 0, 2);
            default -> false;
        };
    }

    /** Letters; with the full stop in "p.m.", "U.S." and short abbreviations that the time words know. */
    private static int endOfWord(String text, int at, int limit) {
        int end = endOfLetters(text, at, limit);
        if (end == at + 1) {
            int dotted = end;
            while (dotted + 1 < limit
                    && text.charAt(dotted) == '.'
                    && isLetter(text, dotted + 1, limit)
                    && endOfLetters(text, dotted + 1, limit) == dotted + 2) {
                dotted += 2;
            }
            if (dotted > end) {
                return dotted < limit && text.charAt(dotted) == '.' ? dotted + 1 : dotted;
            }
        }
        if (isApostrophe(text, end, limit) && endOfLetters(text, end + 1, limit) > end + 3) {
            return endOfLetters(text, end + 1, limit);
        }
        boolean abbreviated = end < limit
                && text.charAt(end) == '.'
                && end - at <= 5
                && TimeWords.isAbbreviation(text.substring(at, end + 1));
        return abbreviated ? end + 1 : end;
    }

    private static int endOfLetters(String text, int at, int limit) {
        int end = at;
        while (end < limit && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isLetter(String text, int at, int limit) {
        return at < limit && Character.isLetter(text.charAt(at));
    }

    private static boolean isApostrophe(String text, int at, int limit) {
        return at < limit && isApostrophe(text.charAt(at));
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '\u2019';
    }
}
