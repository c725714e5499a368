package readout.eval.neural;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import readout.eval.Conllu;
import readout.eval.Tree;

/** Trains the teacher of the parser. */
@Command(
        name = "teacher",
        description = "Trains a large parser on a pretrained encoder; it makes the trees that the parser learns from.",
        mixinStandardHelpOptions = true)
public final class TrainTeacher implements Callable<Integer> {

    /** Longer sentences are left out of the training. */
    static final int LONGEST = 120;

    private static final int BATCH = 32;

    @Parameters(paramLabel = "DATA", description = "folder with the training data")
    private Path data = Path.of("");

    @Option(names = "--encoder", required = true, description = "jar with an uncased BERT as ONNX and its tokenizer")
    private Path encoder = Path.of("");

    @Option(names = "--out", required = true, description = "file to write")
    private Path out = Path.of("");

    @Option(names = "--epochs", defaultValue = "4", description = "default: ${DEFAULT-VALUE}")
    private int epochs;

    @Option(names = "--rate", defaultValue = "5e-5", description = "highest learning rate; default: ${DEFAULT-VALUE}")
    private float rate;

    @Option(names = "--seed", defaultValue = "1", description = "default: ${DEFAULT-VALUE}")
    private long seed;

    @Override
    public Integer call() throws IOException {
        List<Tree> trees = Conllu.training(data);
        Labels labels = Labels.of(trees);
        Teacher teacher = new Teacher(PretrainedFile.read(encoder), labels, new SplittableRandom(seed));
        List<Example> ewt = examples(labels, Conllu.read(data.resolve("ud-ewt.dev.conllu.gz")));
        List<Example> gum = examples(labels, Conllu.read(data.resolve("ud-gum-open.dev.conllu.gz")));
        try (Workers workers = new Workers()) {
            Trainer trainer = new Trainer(teacher, workers, BATCH, seed);
            trainer.train(examples(labels, trees), epochs, rate, 0.999f, 1, epoch -> {
                System.out.println("EWT dev: " + trainer.score(ewt.subList(0, Math.min(700, ewt.size()))));
                System.out.println("GUM dev: " + trainer.score(gum));
                ParameterFile.write(out, teacher.parameters());
            });
        }
        System.out.println("wrote " + out + ", " + Files.size(out) + " bytes");
        return 0;
    }

    static List<Example> examples(Labels labels, List<Tree> trees) {
        return trees.stream()
                .filter(tree -> tree.size() <= LONGEST)
                .map(tree -> labels.example(tree, tree.tags(), 1))
                .toList();
    }
}
