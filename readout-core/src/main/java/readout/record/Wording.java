package readout.record;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import readout.news.Span;
import readout.story.Word;
import readout.story.Words;

/**
 * The telling words of a passage.
 *
 * @param stems each once, in the order of the passage, at most {@value #LIMIT}
 * @param sequence all stems in order, function words included, at most twice as many
 */
record Wording(Set<String> stems, List<String> sequence) {

    /** A statement of a whole speech is compared by its beginning. */
    static final int LIMIT = 200;

    static Wording of(String text, List<Span> spans) {
        Set<String> stems = new LinkedHashSet<>();
        List<String> sequence = new ArrayList<>();
        for (Span span : spans) {
            for (Word word : Words.of(text, span.start(), span.end(), LIMIT)) {
                if (stems.size() < LIMIT && sequence.size() < 2 * LIMIT) {
                    sequence.add(word.stem());
                    if (!word.empty()) {
                        stems.add(word.stem());
                    }
                }
            }
        }
        return new Wording(stems, sequence);
    }

    static Wording of(String text) {
        return text.isEmpty() ? new Wording(Set.of(), List.of()) : of(text, List.of(new Span(0, text.length())));
    }

    boolean has(String stem) {
        return stems.contains(stem);
    }
}
