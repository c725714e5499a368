package readout.eval.train;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import readout.eval.PlainReader;
import readout.fact.statement.AttributionFinder;
import readout.fact.statement.CandidateModel;

/** Trains the scorer of attribution candidates on PolNeAR; the same seed gives the same bytes. */
@Command(name = "attribution", description = "Trains the scorer of attribution candidates on PolNeAR.")
final class AttributionTraining implements Callable<Integer> {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Option(names = "--data", required = true, description = "polnear-train.jsonl.gz")
    private Path data = Path.of("");

    @Option(names = "--out", required = true, description = "Where the model goes.")
    private Path out = Path.of("");

    @Option(names = "--seed", description = "Of the order of examples (default: ${DEFAULT-VALUE}).")
    private long seed = 1;

    @Option(names = "--epochs", description = "Passes over the examples (default: ${DEFAULT-VALUE}).")
    private int epochs = 4;

    @Override
    public Integer call() throws IOException {
        AttributionFinder finder = AttributionFinder.with(new CandidateModel(new byte[1 << CandidateModel.BITS], 1));
        PlainReader reader = PlainReader.load();
        List<LogitExample> examples = new ArrayList<>();
        try (BufferedReader lines = PlainReader.lines(data)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                JsonNode article = JSON.readTree(line);
                String text = article.get("text").asText();
                GoldAttributions gold = new GoldAttributions(text, article);
                finder.candidates(
                        reader.read(article.get("id").asText(), text),
                        (group, features) -> examples.add(LogitExample.of(features, gold.targets(group))));
            }
        }
        ConditionalLogit logit = new ConditionalLogit(1 << CandidateModel.BITS);
        logit.train(examples, epochs, seed);
        try (OutputStream stream = Files.newOutputStream(out)) {
            logit.model().write(stream);
        }
        System.out.println(examples.size() + " cues, "
                + examples.stream().filter(e -> e.none() == 0).count() + " with an attribution, log loss " + logit.loss());
        return 0;
    }
}
