package readout.eval.train;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import readout.eval.AttributionRows;
import readout.eval.train.AnnotatedArticles.Annotated;
import readout.fact.statement.AttributionFinder;

/** Trains the model of attributions on PolNeAR, or shows what it would find in articles that are held out. */
@Command(
        name = "attribution",
        description = "Trains attribution.model from polnear-train.jsonl.gz.",
        mixinStandardHelpOptions = true)
final class TrainAttribution implements Callable<Integer> {

    /** What is written of held-out articles: enough to choose a threshold from. */
    private static final double LEAST = 0.1;

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

    @Override
    public Integer call() throws IOException {
        List<Annotated> articles = AnnotatedArticles.read(data);
        AttributionTrainer trainer = new AttributionTrainer(passes, seed);
        if (heldOut.isPresent()) {
            findInHeldOut(trainer, articles, heldOut.get());
        } else {
            try (OutputStream stream = Files.newOutputStream(out)) {
                trainer.train(articles).write(stream);
            }
        }
        return 0;
    }

    private void findInHeldOut(AttributionTrainer trainer, List<Annotated> articles, int every) throws IOException {
        List<Annotated> kept = new ArrayList<>();
        List<Annotated> held = new ArrayList<>();
        for (int i = 0; i < articles.size(); i++) {
            (i % every == 0 ? held : kept).add(articles.get(i));
        }
        AttributionFinder finder = AttributionFinder.with(trainer.train(kept));
        AttributionRows rows = new AttributionRows();
        for (Annotated article : held) {
            rows.add(article.id(), finder.find(article.reading(), LEAST));
        }
        rows.write(out);
    }
}
