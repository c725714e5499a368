package readout.fact;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import readout.language.Sentence;

/**
 * Words, by lemma, each with what it means to the extractor. A phrase of several words ("press conference") stands under
 * its last word; the words before it must precede it in the text.
 */
public final class WordList {

    private record Phrase(String[] before, String value) {}

    private final Map<String, Map<String, Phrase>> byLast = new LinkedHashMap<>();

    void add(String words, String value) {
        String[] parts = words.split(" ");
        String last = parts[parts.length - 1];
        String[] before = java.util.Arrays.copyOf(parts, parts.length - 1);
        // Longest first: of "press conference" and "conference" the former says more.
        Map<String, Phrase> phrases = byLast.computeIfAbsent(
                last,
                k -> new java.util.TreeMap<>(java.util.Comparator.comparingInt(String::length)
                        .reversed()
                        .thenComparing(java.util.Comparator.naturalOrder())));
        phrases.put(words, new Phrase(before, value));
    }

    /** The lemmas at which its entries end. */
    Set<String> anchors() {
        return byLast.keySet();
    }

    /** What the word at {@code token} means by this list; empty when the list does not have it. */
    public Optional<String> value(Sentence sentence, int token) {
        return withParticle(sentence, token).or(() -> word(sentence, token));
    }

    /** Of a verb with its particle right behind it: "rolled back", "phase out". */
    private Optional<String> withParticle(Sentence sentence, int token) {
        int next = token + 1;
        boolean verb = next < sentence.size()
                && sentence.tag(token).startsWith("V")
                && sentence.tag(next).matches("RP|RB|IN");
        if (!verb) {
            return Optional.empty();
        }
        return byLast.getOrDefault(sentence.lower(next), Map.of()).values().stream()
                .filter(p -> p.before().length == 1 && precedes(sentence, next, p.before()))
                .findFirst()
                .map(Phrase::value);
    }

    private Optional<String> word(Sentence sentence, int token) {
        Map<String, Phrase> phrases = byLast.get(sentence.lemma(token));
        if (phrases == null) {
            phrases = byLast.get(sentence.lower(token));
        }
        if (phrases == null && sentence.tag(token).startsWith("V")) {
            phrases = byStem(sentence.lower(token));
        }
        if (phrases == null) {
            return Optional.empty();
        }
        for (Phrase phrase : phrases.values()) {
            if (precedes(sentence, token, phrase.before())) {
                return Optional.of(phrase.value());
            }
        }
        return Optional.empty();
    }

    /** Of a verb whose lemma was not told right: the entry of which the form is regular ("postponed", "initialled"). */
    private @Nullable Map<String, Phrase> byStem(String form) {
        int end = form.endsWith("ed") ? form.length() - 2 : form.endsWith("ing") ? form.length() - 3 : 0;
        if (end < 3) {
            return null;
        }
        String stem = form.substring(0, end);
        Map<String, Phrase> found = byLast.get(stem + "e");
        boolean doubled = stem.charAt(end - 1) == stem.charAt(end - 2);
        found = found == null && doubled ? byLast.get(stem.substring(0, end - 1)) : found;
        return found == null ? byLast.get(stem) : found;
    }

    /** True when the list has this single word. */
    public boolean has(String word) {
        return byLast.getOrDefault(word, Map.of()).values().stream().anyMatch(p -> p.before().length == 0);
    }

    private static boolean precedes(Sentence sentence, int token, String[] before) {
        int at = token;
        for (int i = before.length - 1; i >= 0; i--) {
            at--;
            if (at < 0
                    || !(sentence.lower(at).equals(before[i])
                            || sentence.lemma(at).equals(before[i]))) {
                return false;
            }
        }
        return true;
    }
}
