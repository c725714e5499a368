package readout.eval.train;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import readout.eval.Tree;
import readout.language.HashedWeights;
import readout.language.TagFeatures;
import readout.language.TagLexicon;
import readout.language.Tagger;
import readout.language.WordClasses;
import readout.language.WordClusters;

/** Trains a {@link Tagger}: an averaged perceptron that sees its own earlier tags, averaged over several shuffles. */
public final class TaggerTrainer {

    private static final int RARE = 6;
    private static final int CERTAIN = Integer.getInteger("certain", 30);

    private final List<String> tags;
    private final TagLexicon lexicon;
    private final WordClasses silver;
    private final WordClusters clusters = WordClusters.load();
    private final List<Tree> trees;
    private final List<int[]> gold = new ArrayList<>();
    private final int[] features = new int[TagFeatures.MOST];

    private TaggerTrainer(List<Tree> trees, List<Tree> silverTrees) {
        this.trees = trees;
        TreeSet<String> names = new TreeSet<>();
        trees.forEach(tree -> names.addAll(List.of(tree.tags())));
        tags = List.copyOf(names);
        lexicon = new TagCounts(tags, trees).lexicon(RARE, CERTAIN);
        silver = new TagCounts(tags, silverTrees).classes(1);
        for (Tree tree : trees) {
            int[] numbers = new int[tree.size()];
            for (int i = 0; i < numbers.length; i++) {
                numbers[i] = tags.indexOf(tree.tags()[i]);
            }
            gold.add(numbers);
        }
    }

    /**
     * Trains a tagger.
     *
     * @param trees with gold tags
     * @param silverTrees with tags of another tagger, for the dictionary of words that {@code trees} lack
     * @param passes over the data, for each shuffle
     * @param shuffles how many perceptrons are averaged
     */
    public static Tagger train(List<Tree> trees, List<Tree> silverTrees, int passes, int shuffles, long seed) {
        TaggerTrainer trainer = new TaggerTrainer(trees, silverTrees);
        Map<Integer, float[]> sum = new HashMap<>();
        for (int s = 0; s < shuffles; s++) {
            trainer.perceptron(passes, seed + s).addAverage(sum);
        }
        HashedWeights weights = Perceptron.pack(trainer.tags.size(), sum, 0.3f * shuffles, 8f / shuffles);
        return new Tagger(
                trainer.tags.toArray(String[]::new), trainer.lexicon, trainer.silver, trainer.clusters, weights);
    }

    private Perceptron perceptron(int passes, long seed) {
        long words = trees.stream().mapToLong(Tree::size).sum();
        Perceptron perceptron = new Perceptron(tags.size(), words * passes);
        Tagger empty = new Tagger(
                tags.toArray(String[]::new), lexicon, silver, clusters, HashedWeights.of(tags.size(), Map.of()));
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < trees.size(); i++) {
            order.add(i);
        }
        Random random = new Random(seed);
        for (int pass = 0; pass < passes; pass++) {
            Collections.shuffle(order, random);
            for (int number : order) {
                learn(perceptron, empty.features(trees.get(number).forms()), gold.get(number));
            }
        }
        return perceptron;
    }

    private void learn(Perceptron perceptron, TagFeatures sentence, int[] gold) {
        float[] scores = new float[tags.size()];
        int last = -1;
        int secondLast = -1;
        for (int i = 0; i < gold.length; i++) {
            long candidates = lexicon.sets()[sentence.lexical(i)] | (1L << gold[i]);
            int best = gold[i];
            perceptron.tick();
            if (Long.bitCount(candidates) > 1) {
                int count = sentence.of(i, last, secondLast, features);
                perceptron.scores(features, count, scores);
                best = best(scores, candidates);
                if (best != gold[i]) {
                    perceptron.correct(features, count, gold[i], best);
                }
            }
            secondLast = last;
            last = best;
        }
    }

    private static int best(float[] scores, long candidates) {
        int best = Long.numberOfTrailingZeros(candidates);
        for (long left = candidates & (candidates - 1); left != 0; left &= left - 1) {
            int tag = Long.numberOfTrailingZeros(left);
            best = scores[tag] > scores[best] ? tag : best;
        }
        return best;
    }
}
