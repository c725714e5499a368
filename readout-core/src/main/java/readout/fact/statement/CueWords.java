package readout.fact.statement;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The cue words of {@code cues.tsv}. */
final class CueWords {

    private final Map<String, List<CueWord>> words = new HashMap<>();

    private CueWords() {}

    /** Reads the list that is part of the program. */
    static CueWords load() {
        CueWords out = new CueWords();
        try (var in = CueWords.class.getResourceAsStream("cues.tsv")) {
            if (in == null) {
                throw new IllegalStateException("cues.tsv is missing");
            }
            var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    out.add(line);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out;
    }

    private void add(String line) {
        String[] fields = line.split("\t", -1);
        CueWord.Part part = switch (fields[1]) {
            case "v" -> CueWord.Part.VERB;
            case "n" -> CueWord.Part.NOUN;
            default -> CueWord.Part.ADJECTIVE;
        };
        CueWord.Sense sense = switch (fields[2]) {
            case "say" -> CueWord.Sense.SAY;
            case "act" -> CueWord.Sense.ACT;
            case "show" -> CueWord.Sense.SHOW;
            default -> CueWord.Sense.MIND;
        };
        for (String lemma : fields[0].split(" ")) {
            words.computeIfAbsent(key(lemma, part), k -> new ArrayList<>())
                    .add(new CueWord(lemma, part, sense, Set.of(fields[3].split(" "))));
        }
    }

    private static String key(String lemma, CueWord.Part part) {
        return part.ordinal() + lemma;
    }

    /** The first entry of a word. */
    Optional<CueWord> find(String lemma, CueWord.Part part) {
        return all(lemma, part).stream().findFirst();
    }

    /** The entries of a word; it has one for each sense. */
    List<CueWord> all(String lemma, CueWord.Part part) {
        return words.getOrDefault(key(lemma, part), List.of());
    }

    boolean knows(String lemma, CueWord.Part part) {
        return words.containsKey(key(lemma, part));
    }
}
