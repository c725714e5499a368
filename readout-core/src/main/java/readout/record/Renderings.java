package readout.record;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import readout.news.Rendering;
import readout.news.Rendering.Part;
import readout.news.Span;
import readout.news.Statement;
import readout.story.Word;

/**
 * Lays the wordings of one utterance side by side: each is aligned, word by word, with the fullest one by the least
 * number of changes (Wagner and Fischer 1974).
 */
final class Renderings {

    /** Of an utterance in very many articles only the first wordings are laid side by side. */
    static final int MOST = 12;

    private Renderings() {}

    /** For the statements of several articles; of other facts, and of one article alone, there are none. */
    static List<Rendering> of(List<Reported> facts) {
        if (!(facts.get(0).fact() instanceof Statement)) {
            return List.of();
        }
        List<Reported> different = different(facts);
        if (different.size() < 2) {
            return List.of();
        }
        Reported fullest = different.stream()
                .max(Comparator.comparingInt((Reported fact) -> fact.words().size()))
                .orElseThrow();
        List<Rendering> renderings = new ArrayList<>();
        for (Reported fact : different) {
            if (fact != fullest) {
                renderings.add(new Rendering(fact.id(), fullest.id(), parts(fact.words(), fullest.words())));
            }
        }
        return renderings;
    }

    private static List<Reported> different(List<Reported> facts) {
        Set<List<String>> seen = new HashSet<>();
        List<Reported> different = new ArrayList<>();
        for (Reported fact : facts) {
            if (different.size() < MOST && seen.add(fact.wording().sequence())) {
                different.add(fact);
            }
        }
        return different.stream().map(Reported::article).distinct().count() > 1 ? different : List.of();
    }

    /** Steps of one kind in a row are one part. */
    private static List<Part> parts(List<Word> here, List<Word> there) {
        List<Part> parts = new ArrayList<>();
        for (WordAlignment.Step step : WordAlignment.of(here, there)) {
            int last = parts.size() - 1;
            if (last >= 0
                    && parts.get(last).kind() == step.kind()
                    && follows(parts.get(last).here(), step.here(here))
                    && follows(parts.get(last).there(), step.there(there))) {
                Part before = parts.get(last);
                parts.set(
                        last,
                        new Part(
                                step.kind(),
                                union(before.here(), step.here(here)),
                                union(before.there(), step.there(there))));
            } else {
                parts.add(new Part(step.kind(), step.here(here), step.there(there)));
            }
        }
        return parts;
    }

    /** Whether no more than a blank and punctuation lies between: a cue inside the content is no part of it. */
    private static boolean follows(Optional<Span> before, Optional<Span> after) {
        return before.isEmpty()
                || after.isEmpty()
                || after.get().start() - before.get().end() <= 3;
    }

    private static Optional<Span> union(Optional<Span> one, Optional<Span> other) {
        return one.isPresent() && other.isPresent() ? Optional.of(one.get().union(other.get())) : one.or(() -> other);
    }
}
