package readout.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Phrases with a value each, found in {@link Pieces} from their first word on or up to their last one. */
final class PhraseTable {

    /**
     * A phrase where it was found.
     *
     * @param first first piece
     * @param end piece after the last one
     */
    record Hit(String value, int first, int end) {}

    private record Phrase(String value, List<String> words) {}

    private final Map<String, List<Phrase>> byFirst = new HashMap<>();
    private final Map<String, List<Phrase>> byLast = new HashMap<>();

    /** A phrase in the notation of the data files: pieces in lower case with blanks between them. */
    void add(String phrase, String value) {
        if (!phrase.isEmpty()) {
            List<String> words = List.of(phrase.split(" "));
            Phrase entry = new Phrase(value, words);
            byFirst.computeIfAbsent(words.get(0), word -> new ArrayList<>()).add(entry);
            byLast.computeIfAbsent(words.get(words.size() - 1), word -> new ArrayList<>())
                    .add(entry);
        }
    }

    /** From a file whose rows are a value and its phrases. */
    static PhraseTable load(String file) {
        PhraseTable table = new PhraseTable();
        for (List<String> row : WordFile.rows(file)) {
            row.subList(1, row.size()).forEach(phrase -> table.add(phrase, row.get(0)));
        }
        return table;
    }

    /** The longest phrase that begins at this piece, or null. */
    @Nullable
    Hit from(Pieces pieces, int first) {
        Phrase best = null;
        for (Phrase phrase : byFirst.getOrDefault(pieces.lower(first), List.of())) {
            if ((best == null || phrase.words().size() > best.words().size()) && isAt(pieces, first, phrase)) {
                best = phrase;
            }
        }
        return best == null
                ? null
                : new Hit(best.value(), first, first + best.words().size());
    }

    /** The longest phrase that ends before this piece, or null. */
    @Nullable
    Hit before(Pieces pieces, int end) {
        Phrase best = null;
        for (Phrase phrase : byLast.getOrDefault(pieces.lower(end - 1), List.of())) {
            int first = end - phrase.words().size();
            if (first >= 0
                    && (best == null || phrase.words().size() > best.words().size())
                    && isAt(pieces, first, phrase)) {
                best = phrase;
            }
        }
        return best == null ? null : new Hit(best.value(), end - best.words().size(), end);
    }

    private static boolean isAt(Pieces pieces, int first, Phrase phrase) {
        for (int i = 0; i < phrase.words().size(); i++) {
            if (!pieces.lower(first + i).equals(phrase.words().get(i))) {
                return false;
            }
        }
        return true;
    }
}
