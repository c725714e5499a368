package readout.eval.train;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import readout.eval.AttributionRows;
import readout.eval.neural.EncodedWords;
import readout.eval.neural.PretrainedFile;
import readout.eval.train.AnnotatedArticles.Annotated;
import readout.eval.train.HearingFolds.Fold;
import readout.fact.statement.AttributionFinder;
import readout.fact.statement.AttributionModel;
import readout.language.Reading;

/** Trains the model of attributions on PolNeAR, or shows what it would find in articles that are held out. */
@Command(
        name = "attribution",
        description = "Trains attribution.model from polnear-train.jsonl.gz.",
        mixinStandardHelpOptions = true)
final class TrainAttribution implements Callable<Integer> {

    /** What is written of held-out articles: enough to choose a threshold from. */
    private static final double LEAST = 0.1;

    /** Layers of the encoder that the teacher sees, from 0. */
    private static final int[] LAYERS = {3, 5};

    @Parameters(paramLabel = "DATA", description = "polnear-train.jsonl.gz")
    private Path data = Path.of("");

    @Option(names = "--out", required = true, description = "file to write")
    private Path out = Path.of("");

    @Option(names = "--seed", defaultValue = "1", description = "default: ${DEFAULT-VALUE}")
    private long seed;

    @Option(names = "--passes", defaultValue = "4", description = "over the data; default: ${DEFAULT-VALUE}")
    private int passes;

    @Option(
            names = "--hold-out",
            paramLabel = "K",
            description = "train without every K-th article, and write to --out, instead of the model, what it finds"
                    + " in those, with its probabilities")
    private Optional<Integer> heldOut = Optional.empty();

    @Option(names = "--epochs", defaultValue = "10", description = "of each network; default: ${DEFAULT-VALUE}")
    private int epochs;

    @Option(
            names = "--teacher-epochs",
            defaultValue = "6",
            description = "of the larger network; default: ${DEFAULT-VALUE}")
    private int teacherEpochs;

    @Option(
            names = "--encoder",
            paramLabel = "JAR",
            description = "with an uncased BERT as ONNX and its tokenizer: a larger network hears with it, and the one"
                    + " of the product learns what it heard")
    private Optional<Path> encoder = Optional.empty();

    @Option(names = "--texts", paramLabel = "FILE", description = ".jsonl.gz with texts to hear", arity = "1..*")
    private List<Path> texts = List.of();

    @Option(names = "--folds", defaultValue = "4", description = "of the articles; default: ${DEFAULT-VALUE}")
    private int folds;

    @Option(
            names = "--networks",
            paramLabel = "FOLDER",
            description =
                    "keeps the networks, and what the larger one heard, there; those that are there are not made again")
    private Optional<Path> networks = Optional.empty();

    @Override
    public Integer call() throws IOException {
        List<Annotated> articles = AnnotatedArticles.read(data);
        AttributionTrainer trainer = new AttributionTrainer(passes, seed);
        HearingFolds hearing = new HearingFolds(new HearingLessons(epochs, seed, heard(articles)), networks);
        List<Fold> all = hearing.of(articles, folds);
        if (heldOut.isPresent()) {
            findInHeldOut(trainer, articles, all, heldOut.get());
        } else {
            AttributionModel model = trainer.train(all, hearing.all(articles));
            try (OutputStream stream = Files.newOutputStream(out)) {
                model.write(stream);
            }
        }
        return 0;
    }

    private void findInHeldOut(AttributionTrainer trainer, List<Annotated> articles, List<Fold> all, int every)
            throws IOException {
        Set<Annotated> held = Collections.newSetFromMap(new IdentityHashMap<>());
        for (int i = 0; i < articles.size(); i += every) {
            held.add(articles.get(i));
        }
        List<Fold> kept =
                all.stream().map(fold -> fold.where(a -> !held.contains(a))).toList();
        AttributionModel model = trainer.train(kept, all.get(0).network());
        AttributionRows rows = new AttributionRows();
        for (Fold fold : all) {
            AttributionFinder finder = AttributionFinder.with(model.with(fold.network()));
            for (Annotated article : fold.where(held::contains).articles()) {
                rows.add(article.id(), finder.find(article.reading(), LEAST));
            }
        }
        rows.write(out);
    }

    private Optional<HearingTeacher.Lessons> heard(List<Annotated> articles) throws IOException {
        if (encoder.isEmpty()) {
            return Optional.empty();
        }
        List<Reading> readings = new ArrayList<>();
        for (Path file : texts) {
            AnnotatedArticles.readings(file, (article, reading) -> readings.add(reading));
        }
        EncodedWords.Encoder words = new EncodedWords.Encoder(PretrainedFile.read(encoder.get()), LAYERS);
        HearingTeacher teacher = new HearingTeacher(words, readings, teacherEpochs, seed);
        return Optional.of(teacher.teach(articles, networks.map(f -> f.resolve("heard"))));
    }
}
