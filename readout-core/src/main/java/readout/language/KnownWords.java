package readout.language;

import java.util.List;

/**
 * Words that a row of a data file asks for: all of its columns, of each one of the words between {@code /}. Matching is by
 * whole words in lower case.
 */
record KnownWords(List<List<String>> columns) {

    static KnownWords of(List<String> columns) {
        return new KnownWords(
                columns.stream().map(column -> List.of(column.split(" / "))).toList());
    }

    /** True when every column has a word in the text, which is in lower case. */
    boolean standIn(String text) {
        for (List<String> column : columns) {
            boolean found = false;
            for (String word : column) {
                found |= has(text, word);
            }
            if (!found) {
                return false;
            }
        }
        return true;
    }

    private static boolean has(String text, String word) {
        for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
            int end = at + word.length();
            boolean starts = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
            boolean ends = end == text.length() || !Character.isLetterOrDigit(text.charAt(end));
            if (starts && ends) {
                return true;
            }
        }
        return false;
    }
}
