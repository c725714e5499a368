package readout.eval;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import readout.language.DependencyParser;
import readout.language.Lemmatizer;
import readout.language.Tagger;

/**
 * Counts the heads and relations that the parser finds, given the gold tokens and predicted tags: all tokens, with
 * punctuation, and relations with their subtypes.
 */
final class TreeScore {

    /** Runs over the data, so that speed is that of warm code. */
    private static final int ROUNDS = 3;

    private final Map<String, int[]> relations = new TreeMap<>();
    private int tokens;
    private int heads;
    private int labelled;

    /** Tags and parses the trees and counts. */
    static TreeScore of(List<Tree> trees, Tagger tagger, DependencyParser.Session parser) {
        TreeScore score = new TreeScore();
        for (Tree tree : trees) {
            int[] found = new int[tree.size()];
            String[] named = new String[tree.size()];
            parser.parse(tree.forms(), tagger.tag(tree.forms()), found, named);
            for (int i = 0; i < found.length; i++) {
                score.count(tree.heads()[i], tree.relations()[i], found[i], named[i]);
            }
        }
        return score;
    }

    private void count(int goldHead, String gold, int head, String relation) {
        int[] row = relations.computeIfAbsent(gold, name -> new int[3]);
        tokens++;
        row[0]++;
        if (head == goldHead) {
            heads++;
            row[1]++;
            if (relation.equals(gold)) {
                labelled++;
                row[2]++;
            }
        }
    }

    /** For each gold relation how many there are, with the right head, with the right head and relation. */
    String byRelation() {
        StringBuilder out = new StringBuilder();
        relations.entrySet().stream()
                .sorted(Comparator.comparing(entry -> entry.getValue()[2] - entry.getValue()[0]))
                .forEach(entry -> out.append(entry.getKey())
                        .append('\t')
                        .append(entry.getValue()[0])
                        .append('\t')
                        .append(entry.getValue()[1])
                        .append('\t')
                        .append(entry.getValue()[2])
                        .append('\n'));
        return out.toString();
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT, "UAS %.2f, LAS %.2f (predicted tags)", 100.0 * heads / tokens, 100.0 * labelled / tokens);
    }

    /** Tokens per second of the parser alone, and of tagger, lemmatizer and parser together, warm, one thread. */
    static String speed(List<Tree> trees, Tagger tagger, Lemmatizer lemmatizer, DependencyParser.Session parser) {
        long parsing = 0;
        long all = 0;
        long tokens = 0;
        for (int round = 0; round < ROUNDS; round++) {
            parsing = 0;
            all = 0;
            tokens = 0;
            for (Tree tree : trees) {
                long start = System.nanoTime();
                String[] tags = tagger.tag(tree.forms());
                for (int i = 0; i < tags.length; i++) {
                    lemmatizer.lemma(tree.forms()[i], tags[i]);
                }
                long tagged = System.nanoTime();
                parser.parse(tree.forms(), tags, new int[tree.size()], new String[tree.size()]);
                long end = System.nanoTime();
                parsing += end - tagged;
                all += end - start;
                tokens += tree.size();
            }
        }
        return String.format(
                Locale.ROOT,
                "parser %,.0f tokens/s; with tags and lemmas %,.0f tokens/s",
                tokens * 1e9 / parsing,
                tokens * 1e9 / all);
    }
}
