package readout.language;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One form for the names of parts of a state, so that outlets that word them differently name the same body. */
final class BodyNames {

    private static final Pattern STATE_FIRST = Pattern.compile("(?:[Tt]he )?(.+?)(?:['’]s)? ((?:\\S+ ){0,4}\\S+)");
    private static final Pattern PORTFOLIO_FIRST = Pattern.compile("(.+) Ministry");
    private static final Map<String, String> PORTFOLIO = Map.of("Foreign", "Foreign Affairs", "Defense", "Defence");

    private BodyNames() {}

    /** "China's Commerce Ministry", "Chinese commerce ministry": Ministry of Commerce of China. */
    static String canonical(String words, Gazetteer gazetteer) {
        Matcher m = STATE_FIRST.matcher(words);
        if (m.matches()) {
            Optional<String> state = gazetteer.stateOfDemonym(m.group(1));
            String body = body(m.group(2));
            boolean office = body.startsWith("Ministry of ") || body.equals("Government");
            if (state.isPresent() && office) {
                return body + " of " + state.get();
            }
        }
        String plain = words.startsWith("the ") || words.startsWith("The ") ? words.substring(4) : words;
        return body(plain);
    }

    private static String body(String words) {
        if (words.equals("government")) {
            return "Government";
        }
        Matcher m = PORTFOLIO_FIRST.matcher(words.endsWith(" ministry") ? capitals(words) : words);
        return m.matches() ? "Ministry of " + PORTFOLIO.getOrDefault(m.group(1), m.group(1)) : words;
    }

    private static String capitals(String words) {
        StringBuilder out = new StringBuilder(words);
        for (int i = 0; i < out.length(); i++) {
            if (i == 0 || out.charAt(i - 1) == ' ') {
                out.setCharAt(i, Character.toUpperCase(out.charAt(i)));
            }
        }
        return out.toString();
    }
}
