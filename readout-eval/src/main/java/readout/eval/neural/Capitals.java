package readout.eval.neural;

/** How a word is written, which an uncased encoder does not see. */
enum Capitals {
    NONE,
    FIRST,
    ALL,
    SOME;

    static Capitals of(String word) {
        int upper = 0;
        for (int i = 0; i < word.length(); i++) {
            upper += Character.isUpperCase(word.charAt(i)) ? 1 : 0;
        }
        if (upper == 0) {
            return NONE;
        }
        if (upper == 1 && Character.isUpperCase(word.charAt(0))) {
            return FIRST;
        }
        return upper == word.length() ? ALL : SOME;
    }
}
