package readout.eval.generate;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What happened, and how outlets tell it: each takes some of the facts, in a wording of its own. */
final class GeneratedStory {

    private static final Pattern SLOT = Pattern.compile("\\{(\\w+)}");
    /** One article in so many is a wire copy of the first one. */
    private static final int COPIES = 8;

    private final int number;
    private final Map<String, String> slots = new HashMap<>();
    private final List<String> vocabulary = new ArrayList<>();
    private final List<Map<String, String>> facts = new ArrayList<>();
    private final List<String> sentences;
    private String wire = "";

    GeneratedStory(
            int number,
            SplittableRandom random,
            List<GeneratedState> states,
            List<String> words,
            List<String> sentences) {
        this.number = number;
        this.sentences = sentences;
        GeneratedState a = actor(random, states);
        GeneratedState b = actor(random, states);
        while (a == b) {
            b = actor(random, states);
        }
        state("A", a);
        state("B", b);
        slots.put("MB", b.minister());
        slots.put("P", Invented.name(random, 3, ""));
        slots.put("G", Invented.one(random, words));
        for (int i = 0; i < 12; i++) {
            vocabulary.add(i % 3 == 0 ? Invented.word(random) : Invented.one(random, words));
        }
        for (int i = 0; i < sentences.size(); i++) {
            facts.add(Map.of(
                    "N",
                    "" + (2 + random.nextInt(60)),
                    "N2",
                    "" + (61 + random.nextInt(900)),
                    "W",
                    Invented.one(random, vocabulary),
                    "V",
                    Invented.one(random, vocabulary)));
        }
    }

    /** A few states are in very much of the news: that of rank r as 1/r (Zipf's law). */
    private static GeneratedState actor(SplittableRandom random, List<GeneratedState> states) {
        return states.get((int) Math.pow(states.size(), random.nextDouble()) - 1);
    }

    private void state(String key, GeneratedState state) {
        slots.put(key, state.name());
        slots.put("D" + key, state.adjective());
        slots.put("C" + key, state.capital());
        slots.put("L" + key, state.leader());
    }

    /** The {@code index}-th article of the story. */
    GeneratedArticle article(int index, long moment, LocalDate day, SplittableRandom random) {
        slots.putIfAbsent("D", "" + day.getDayOfMonth());
        slots.putIfAbsent("M", day.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH));
        slots.putIfAbsent("Y", "" + day.getYear());
        slots.putIfAbsent("Y1", "" + (day.getYear() + 1));
        String outlet = "Outlet " + (1 + random.nextInt(200));
        String title =
                fill("{A} and {B} speak of " + vocabulary.get(0) + " and " + vocabulary.get(1) + " in {P}", Map.of());
        String text = index > 0 && random.nextInt(COPIES) == 0 ? wire : text(random);
        if (index == 0) {
            wire = text;
        }
        return new GeneratedArticle("g" + number + "-" + index, number, moment, day, outlet, title, text);
    }

    private String text(SplittableRandom random) {
        StringBuilder text = new StringBuilder(fill("{P} - ", Map.of()));
        int paragraph = 0;
        for (int i = 0; i < sentences.size(); i++) {
            if (i == 0 || random.nextInt(10) < 7) {
                String[] wordings = sentences.get(i).split(" \\| ");
                text.append(fill(wordings[random.nextInt(wordings.length)], facts.get(i)));
                text.append(++paragraph % 2 == 0 ? "\n\n" : " ");
                text.append(aside(random));
            }
        }
        return text.toString().strip();
    }

    /** A sentence that only this outlet has. */
    private String aside(SplittableRandom random) {
        if (random.nextInt(2) == 0) {
            return "";
        }
        return fill(
                "In {C" + (random.nextBoolean() ? "A" : "B") + "}, a " + Invented.word(random) + " trader named "
                        + Invented.name(random, 2, "") + " said that the " + Invented.one(random, vocabulary)
                        + " had never been so " + Invented.word(random) + " since " + (1950 + random.nextInt(80))
                        + ". ",
                Map.of());
    }

    private String fill(String sentence, Map<String, String> fact) {
        Matcher slot = SLOT.matcher(sentence);
        return slot.replaceAll(match ->
                Matcher.quoteReplacement(fact.getOrDefault(match.group(1), slots.getOrDefault(match.group(1), "?"))));
    }
}
