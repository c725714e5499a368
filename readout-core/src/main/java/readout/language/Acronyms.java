package readout.language;

/** Makes acronyms of names. */
final class Acronyms {

    private Acronyms() {}

    /** The capitals with which the words begin. */
    static String of(String[] words) {
        StringBuilder out = new StringBuilder();
        for (String word : words) {
            if (!word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
                out.append(word.charAt(0));
            }
        }
        return out.length() > 1 ? out.toString() : String.join(" ", words);
    }
}
