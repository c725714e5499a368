package readout.eval.neural;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import readout.eval.Conllu;
import readout.eval.Tree;
import readout.eval.train.Jackknife;
import readout.language.ModelFile;
import readout.language.Tagger;
import readout.language.WordClusters;
import readout.language.parse.ParserNetworkFile;
import readout.language.parse.WordFeatures;

/** Trains the parser on gold trees and on those of its teacher. */
@Command(
        name = "parser",
        description = "Trains parser.model on ud-*.train.conllu.gz and on the trees that the teacher found in news.",
        mixinStandardHelpOptions = true)
public final class TrainParser implements Callable<Integer> {

    @Parameters(paramLabel = "DATA", description = "folder with the training data")
    private Path data = Path.of("");

    @Option(names = "--tags", required = true, description = "jackknifed tags; made when the file is not there")
    private Path tagFile = Path.of("");

    @Option(names = "--silver", description = "trees of the teacher")
    private List<Path> silverFiles = List.of();

    @Option(names = "--silver-tokens", defaultValue = "100000000", description = "default: ${DEFAULT-VALUE}")
    private int silverTokens;

    @Option(names = "--gold-times", defaultValue = "2", description = "gold against silver; default: ${DEFAULT-VALUE}")
    private int goldTimes;

    @Option(names = "--out", required = true, description = "file to write")
    private Path out = Path.of("");

    @Mixin
    private Sizes sizes = new Sizes();

    @Option(names = "--epochs", defaultValue = "9", description = "default: ${DEFAULT-VALUE}")
    private int epochs;

    @Option(names = "--batch", defaultValue = "32", description = "default: ${DEFAULT-VALUE}")
    private int batch;

    @Option(names = "--rate", defaultValue = "2e-3", description = "highest learning rate; default: ${DEFAULT-VALUE}")
    private float rate;

    @Option(names = "--seed", defaultValue = "1", description = "default: ${DEFAULT-VALUE}")
    private long seed;

    /** The sizes of the network. */
    static final class Sizes {

        @Option(names = "--width", defaultValue = "128", description = "of words; default: ${DEFAULT-VALUE}")
        private int width;

        @Option(names = "--memory", defaultValue = "112", description = "of a direction; default: ${DEFAULT-VALUE}")
        private int memory;

        @Option(names = "--layers", defaultValue = "1", description = "default: ${DEFAULT-VALUE}")
        private int layers;

        @Option(names = "--arc", defaultValue = "64", description = "default: ${DEFAULT-VALUE}")
        private int arc;

        @Option(names = "--label", defaultValue = "64", description = "default: ${DEFAULT-VALUE}")
        private int label;

        @Option(names = "--dropout", defaultValue = "0.2", description = "default: ${DEFAULT-VALUE}")
        private float dropout;

        @Option(names = "--word-dropout", defaultValue = "0.25", description = "default: ${DEFAULT-VALUE}")
        private float wordDropout;

        @Option(names = "--least", defaultValue = "3", description = "occurrences of a word; default: ${DEFAULT-VALUE}")
        private int least;

        Student.Shape shape() {
            return new Student.Shape(width, memory, layers, arc, label, dropout, wordDropout);
        }
    }

    @Override
    public Integer call() throws IOException {
        Tagger tagger = Tagger.load();
        List<Tree> gold = Conllu.training(data);
        Labels labels = Labels.of(gold);
        List<Example> examples = examples(gold, labels);
        addSilver(examples, labels, tagger);
        Student student =
                new Student(labels, words(examples), WordClusters.load(), sizes.shape(), new SplittableRandom(seed));
        List<Example> ewt = dev(labels, tagger, "ud-ewt.dev.conllu.gz");
        List<Example> gum = dev(labels, tagger, "ud-gum-open.dev.conllu.gz");
        try (Workers workers = new Workers()) {
            Trainer trainer = new Trainer(student, workers, batch, seed);
            trainer.train(examples, epochs, rate, 0.98f, 5, epoch -> {
                System.out.println("EWT dev: " + trainer.score(ewt));
                System.out.println("GUM dev: " + trainer.score(gum));
                ModelFile.save(out, file -> ParserNetworkFile.write(student.network(), file));
            });
        }
        System.out.println("wrote " + out + ", " + Files.size(out) + " bytes");
        return 0;
    }

    private List<Example> examples(List<Tree> gold, Labels labels) throws IOException {
        List<Example> examples = new ArrayList<>();
        List<String[]> tags = Jackknife.tags(data, tagFile);
        for (int i = 0; i < gold.size(); i++) {
            if (gold.get(i).size() <= TrainTeacher.LONGEST) {
                for (int k = 0; k < goldTimes; k++) {
                    examples.add(labels.example(gold.get(i), tags.get(i), 1));
                }
            }
        }
        return examples;
    }

    private void addSilver(List<Example> examples, Labels labels, Tagger tagger) throws IOException {
        int tokens = 0;
        for (Path file : silverFiles) {
            for (Tree tree : Conllu.read(file)) {
                if (tokens < silverTokens) {
                    examples.add(labels.example(tree, tagger.tag(tree.forms()), 1));
                    tokens += tree.size();
                }
            }
        }
        System.out.println(examples.size() + " sentences, " + tokens + " silver tokens");
    }

    private List<Example> dev(Labels labels, Tagger tagger, String name) throws IOException {
        return Conllu.read(data.resolve(name)).stream()
                .map(tree -> labels.example(tree, tagger.tag(tree.forms()), 1))
                .toList();
    }

    private Student.Words words(List<Example> examples) {
        Map<Integer, Integer> counts = new HashMap<>();
        for (Example example : examples) {
            for (String form : example.forms()) {
                counts.merge(WordFeatures.code(form), 1, Integer::sum);
            }
        }
        List<Map.Entry<Integer, Integer>> frequent = counts.entrySet().stream()
                .filter(entry -> entry.getValue() >= sizes.least)
                .sorted(Comparator.comparing((Map.Entry<Integer, Integer> entry) -> -entry.getValue())
                        .thenComparing(Map.Entry::getKey))
                .toList();
        return new Student.Words(
                frequent.stream().mapToInt(Map.Entry::getKey).toArray(),
                frequent.stream().mapToInt(Map.Entry::getValue).toArray());
    }
}
