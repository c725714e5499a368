package readout.eval.train;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import readout.eval.Tree;
import readout.language.Lemmatizer;
import readout.language.Lemmatizer.Edit;
import readout.language.WordClasses;

/**
 * Learns a {@link Lemmatizer}: for each tag and ending the edit that most words take, kept only where it differs from
 * that of the shorter ending, then the words that these rules get wrong.
 */
final class LemmatizerTrainer {

    /** A rule for an ending needs this many different words. */
    private static final int LEAST_WORDS = 2;

    /** Silver words count only when gold has none of the same form and tag. */
    private static final int LEAST_SILVER = 2;

    private record Word(String form, String tag) {}

    private final Map<Word, Edit> words = new HashMap<>();
    private final Map<Integer, Integer> rules = new TreeMap<>();
    private final List<Edit> edits = new ArrayList<>();

    private LemmatizerTrainer() {}

    static Lemmatizer train(List<Tree> gold, List<Tree> silver) {
        LemmatizerTrainer trainer = new LemmatizerTrainer();
        trainer.collect(silver, LEAST_SILVER);
        trainer.collect(gold, 1);
        for (int length = 0; length <= Lemmatizer.LONGEST_ENDING; length++) {
            trainer.learnEndings(length);
        }
        trainer.learnExceptions();
        return trainer.lemmatizer();
    }

    private void collect(List<Tree> trees, int least) {
        Map<Word, Map<Edit, Integer>> counts = new HashMap<>();
        for (Tree tree : trees) {
            for (int i = 0; i < tree.size(); i++) {
                String tag = tree.tags()[i];
                String base = Lemmatizer.base(tree.forms()[i], tag);
                if (base.chars().anyMatch(Character::isDigit)) {
                    continue; // keys do not tell digits apart, and a number is its own lemma
                }
                Edit edit = Edit.between(base, tree.lemmas()[i]);
                counts.computeIfAbsent(new Word(base, tag), w -> new HashMap<>())
                        .merge(edit, 1, Integer::sum);
            }
        }
        counts.forEach((word, found) -> {
            Map.Entry<Edit, Integer> best = mostFrequent(found);
            if (best.getValue() >= least && best.getKey().ending().length() <= 8) {
                words.put(word, best.getKey());
            }
        });
    }

    private void learnEndings(int length) {
        Map<Integer, Map<Edit, Integer>> counts = new TreeMap<>();
        words.forEach((word, edit) -> {
            if (word.form().length() >= length) {
                int key = Lemmatizer.endingKey(word.form(), word.tag(), length);
                counts.computeIfAbsent(key, k -> new HashMap<>()).merge(edit, 1, Integer::sum);
            }
        });
        Map<Integer, Edit> shorter = new HashMap<>();
        if (length > 0) {
            Lemmatizer soFar = lemmatizer();
            words.forEach((word, edit) -> {
                if (word.form().length() >= length) {
                    String lemma = soFar.lemma(word.form(), word.tag());
                    shorter.put(
                            Lemmatizer.endingKey(word.form(), word.tag(), length), Edit.between(word.form(), lemma));
                }
            });
        }
        counts.forEach((key, found) -> {
            Map.Entry<Edit, Integer> best = mostFrequent(found);
            boolean enough = length == 0 || best.getValue() >= LEAST_WORDS;
            if (enough && !best.getKey().equals(shorter.get(key))) {
                rules.put(key, number(best.getKey()));
            }
        });
    }

    private void learnExceptions() {
        Lemmatizer soFar = lemmatizer();
        words.forEach((word, edit) -> {
            if (!soFar.lemma(word.form(), word.tag()).equals(edit.apply(word.form()))) {
                rules.put(Lemmatizer.wordKey(word.form(), word.tag()), number(edit));
            }
        });
    }

    private int number(Edit edit) {
        int at = edits.indexOf(edit);
        if (at < 0) {
            edits.add(edit);
            at = edits.size() - 1;
        }
        return at + 1;
    }

    private Lemmatizer lemmatizer() {
        return new Lemmatizer(new WordClasses(rules), edits.toArray(Edit[]::new));
    }

    /** The edit with the highest count; of several the shortest, then the first by its ending. */
    private static Map.Entry<Edit, Integer> mostFrequent(Map<Edit, Integer> counts) {
        Comparator<Map.Entry<Edit, Integer>> order = Map.Entry.<Edit, Integer>comparingByValue()
                .thenComparing(entry -> entry.getKey().cut(), Comparator.reverseOrder())
                .thenComparing(entry -> entry.getKey().ending(), Comparator.reverseOrder());
        return counts.entrySet().stream().max(order).orElseThrow();
    }
}
