package readout.language;

/** Keeps track of whether a token lies between quotation marks. */
final class Quotes {

    private Quotes() {}

    /** Whether what follows a token is quoted, given whether the token is. */
    static boolean after(boolean quoted, Sentence s, int token) {
        return switch (s.form(token)) {
            case "“", "``", "«", "„" -> true;
            case "”", "''", "»" -> false;
            case "\"" -> !quoted;
            default -> quoted;
        };
    }
}
