package readout.eval.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import readout.eval.Tree;
import readout.language.parse.Configurations;

/** Trains the parser on EWT and GUM with jackknifed tags, and, when asked, on news on which several parsers agree. */
@Command(
        name = "parser",
        description = "Trains parser.model from ud-*.train.conllu.gz and polnear-silver.train.conllu.gz.",
        mixinStandardHelpOptions = true)
final class TrainParser implements Callable<Integer> {

    /** Log2 of the places for features in the tables of training. */
    private static final int ACTION_BITS = 24;

    private static final int RELATION_BITS = 22;

    @Parameters(paramLabel = "DATA", description = "folder with the training data")
    private Path data = Path.of("");

    @Option(names = "--out", required = true, description = "file to write")
    private Path out = Path.of("");

    @Option(names = "--tags", required = true, description = "jackknifed tags; made when the file is not there")
    private Path tagFile = Path.of("");

    @Option(names = "--silver", description = "agreed trees of news; made when not there")
    private Path silverFile = Path.of("");

    @Option(names = "--silver-tokens", defaultValue = "0", description = "default: ${DEFAULT-VALUE}")
    private int silverTokens;

    @Option(names = "--gold-times", defaultValue = "1", description = "gold against silver; default: ${DEFAULT-VALUE}")
    private int goldTimes;

    @Option(names = "--passes", defaultValue = "0", description = "greedy passes; default: ${DEFAULT-VALUE}")
    private int passes;

    @Option(names = "--beam-passes", defaultValue = "4", description = "passes with a beam; default: ${DEFAULT-VALUE}")
    private int beamPasses;

    @Option(names = "--width", defaultValue = "4", description = "of the beam; default: ${DEFAULT-VALUE}")
    private int width;

    @Option(names = "--least", defaultValue = "8", description = "occurrences of a feature; default: ${DEFAULT-VALUE}")
    private int least;

    @Option(names = "--prune", defaultValue = "2", description = "least weight of actions; default: ${DEFAULT-VALUE}")
    private float prune;

    @Option(names = "--relation-passes", defaultValue = "4", description = "default: ${DEFAULT-VALUE}")
    private int relationPasses;

    @Option(names = "--relation-prune", defaultValue = "0.8", description = "default: ${DEFAULT-VALUE}")
    private float relationPrune;

    @Option(names = "--seed", defaultValue = "1", description = "default: ${DEFAULT-VALUE}")
    private long seed;

    @Override
    public Integer call() throws IOException {
        List<Tree> gold = TrainTagger.gold(data);
        List<String[]> tags = Jackknife.tags(data, tagFile);
        List<Derivation> derivations = derivations(gold, tags);
        ActionWeights actions = new ActionWeights(Configurations.ACTIONS, ACTION_BITS);
        Derivation.leaveOutRare(derivations, least, actions);
        long now = actions(actions, derivations);
        List<String> relations = relations(gold);
        RelationTrainer labels = labels(gold, tags, relations);
        int beam = beamPasses > 0 ? width : 1;
        ParserModelFile.write(out, relations, beam, actions, now, prune, labels, relationPrune);
        System.out.println("wrote " + out + ", " + Files.size(out) + " bytes");
        return 0;
    }

    private List<Derivation> derivations(List<Tree> gold, List<String[]> tags) throws IOException {
        List<Derivation> derivations = new ArrayList<>();
        for (int i = 0; i < gold.size(); i++) {
            Tree tree = gold.get(i);
            Derivation derivation = Derivation.of(tree.forms(), tags.get(i), tree.heads());
            derivations.addAll(Collections.nCopies(goldTimes, derivation));
        }
        if (silverTokens > 0) {
            Path news = data.resolve("polnear-silver.train.conllu.gz");
            List<Tree> silver = SilverTrees.of(silverFile, news, gold, tags);
            Collections.shuffle(silver, new Random(seed));
            int tokens = 0;
            for (int i = 0; i < silver.size() && tokens < silverTokens; i++) {
                Tree tree = silver.get(i);
                derivations.add(Derivation.of(tree.forms(), tree.tags(), tree.heads()));
                tokens += tree.size();
            }
        }
        return derivations;
    }

    private long actions(ActionWeights weights, List<Derivation> derivations) {
        GreedyTrainer greedy = new GreedyTrainer(weights);
        for (int pass = 0; pass < passes; pass++) {
            int wrong = greedy.pass(derivations, seed * 1000 + pass, pass > 0);
            System.out.println(
                    "greedy pass " + pass + ": " + wrong + " wrong actions, " + weights.used() + " features");
        }
        StructureTrainer beam = new StructureTrainer(width, weights, greedy.now());
        for (int pass = 0; pass < beamPasses; pass++) {
            int wrong = beam.pass(derivations, seed * 1000 + passes + pass);
            System.out.println("beam pass " + pass + ": " + wrong + " wrong sentences");
        }
        return beam.now();
    }

    private static List<String> relations(List<Tree> gold) {
        TreeSet<String> names = new TreeSet<>();
        gold.forEach(tree -> names.addAll(List.of(tree.relations())));
        return new ArrayList<>(names);
    }

    private RelationTrainer labels(List<Tree> gold, List<String[]> tags, List<String> names) {
        List<RelationTrainer.Example> examples = new ArrayList<>();
        for (int i = 0; i < gold.size(); i++) {
            Tree tree = gold.get(i);
            int[] heads = new int[tree.size() + 1];
            int[] relations = new int[tree.size() + 1];
            for (int token = 0; token < tree.size(); token++) {
                heads[token + 1] = tree.heads()[token] + 1;
                relations[token + 1] = names.indexOf(tree.relations()[token]);
            }
            examples.add(new RelationTrainer.Example(tree.forms(), tags.get(i), heads, relations));
        }
        RelationTrainer trainer = new RelationTrainer(names.size(), RELATION_BITS);
        trainer.leaveOutRare(examples, 2);
        for (int pass = 0; pass < relationPasses; pass++) {
            System.out.println("relations pass " + pass + ": " + trainer.pass(examples, seed * 1000 + pass) + " wrong");
        }
        return trainer;
    }
}
