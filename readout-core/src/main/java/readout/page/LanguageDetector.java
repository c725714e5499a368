package readout.page;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells the language of a text: by its script where only one language of the press uses it, else by function words. A
 * word counts for each language that has it, the more the fewer do (Grefenstette 1995 compares the method to trigrams:
 * equal from about 15 words on).
 */
final class LanguageDetector {
    private static final String UNKNOWN = "und";
    private static final int MOST_WORDS = 2_000;
    private static final int FEWEST_WORDS = 6;

    /** Function words make up 30 to 50 percent of running text; of a list of names hardly any. */
    private static final double LEAST_SHARE = 0.12;

    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final Map<UnicodeScript, String> ONE_LANGUAGE = oneLanguage();
    private static final Map<String, List<String>> LANGUAGES = languages();

    private LanguageDetector() {}

    private static Map<UnicodeScript, String> oneLanguage() {
        Map<UnicodeScript, String> map = new EnumMap<>(UnicodeScript.class);
        map.put(UnicodeScript.HIRAGANA, "ja");
        map.put(UnicodeScript.KATAKANA, "ja");
        map.put(UnicodeScript.HANGUL, "ko");
        map.put(UnicodeScript.HAN, "zh");
        map.put(UnicodeScript.GREEK, "el");
        map.put(UnicodeScript.HEBREW, "he");
        map.put(UnicodeScript.THAI, "th");
        map.put(UnicodeScript.DEVANAGARI, "hi");
        map.put(UnicodeScript.BENGALI, "bn");
        map.put(UnicodeScript.TAMIL, "ta");
        map.put(UnicodeScript.TELUGU, "te");
        map.put(UnicodeScript.GEORGIAN, "ka");
        map.put(UnicodeScript.ARMENIAN, "hy");
        map.put(UnicodeScript.KHMER, "km");
        map.put(UnicodeScript.MYANMAR, "my");
        map.put(UnicodeScript.ETHIOPIC, "am");
        return map;
    }

    private static Map<String, List<String>> languages() {
        Lexicon lexicon = Lexicon.read("languages.txt");
        Map<String, List<String>> languages = new HashMap<>();
        for (String language : lexicon.sections()) {
            for (String line : lexicon.list(language)) {
                for (String word : line.split(" ")) {
                    List<String> known = languages.computeIfAbsent(word, key -> new ArrayList<>(2));
                    if (!known.contains(language)) {
                        known.add(language);
                    }
                }
            }
        }
        return languages;
    }

    /** The language of an article: what the text shows, else what is said of it. */
    static String of(CharSequence text, Hints hints) {
        String shown = of(text);
        return shown.equals(UNKNOWN) ? hints.language().orElse(UNKNOWN) : shown;
    }

    /** The BCP 47 tag of the language of {@code text}; {@code und} when it cannot be told. */
    static String of(CharSequence text) {
        Map<String, Double> scores = new HashMap<>();
        Map<UnicodeScript, Integer> scripts = new EnumMap<>(UnicodeScript.class);
        Matcher match = WORD.matcher(text);
        int words = 0;
        while (words < MOST_WORDS && match.find()) {
            words++;
            scripts.merge(UnicodeScript.of(match.group().codePointAt(0)), 1, Integer::sum);
            List<String> languages = LANGUAGES.getOrDefault(match.group().toLowerCase(Locale.ROOT), List.of());
            for (String language : languages) {
                scores.merge(language, 1.0 / languages.size(), Double::sum);
            }
        }
        int all = words;
        return byScript(scripts, all).orElseGet(() -> byWords(scores, all));
    }

    /** Japanese mixes scripts: kana in a fifth of the words decide. */
    private static Optional<String> byScript(Map<UnicodeScript, Integer> scripts, int words) {
        int kana = scripts.getOrDefault(UnicodeScript.HIRAGANA, 0) + scripts.getOrDefault(UnicodeScript.KATAKANA, 0);
        if (kana * 5 > words) {
            return Optional.of("ja");
        }
        return scripts.entrySet().stream()
                .filter(entry -> entry.getValue() * 2 > words)
                .map(entry -> Optional.ofNullable(ONE_LANGUAGE.get(entry.getKey())))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static String byWords(Map<String, Double> scores, int words) {
        String best = UNKNOWN;
        double most = 0;
        for (Map.Entry<String, Double> entry : scores.entrySet()) {
            boolean better = entry.getValue() > most
                    || (entry.getValue() == most && entry.getKey().compareTo(best) < 0);
            if (better) {
                most = entry.getValue();
                best = entry.getKey();
            }
        }
        return words >= FEWEST_WORDS && most >= LEAST_SHARE * words ? best : UNKNOWN;
    }
}
