package readout.eval.train;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.zip.GZIPInputStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import readout.eval.PlainArticles;
import readout.fact.statement.AttributionFinder;
import readout.fact.statement.CandidateModel;
import readout.language.LanguageEngine;

/** Trains the scorer of attribution candidates on PolNeAR. */
@Command(
        name = "attribution",
        description = "Trains attribution.model from polnear-train.jsonl.gz.",
        mixinStandardHelpOptions = true)
final class TrainAttribution implements Callable<Integer> {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Parameters(paramLabel = "DATA", description = "polnear-train.jsonl.gz")
    private Path data = Path.of("");

    @Option(names = "--out", required = true, description = "file to write")
    private Path out = Path.of("");

    @Option(names = "--seed", defaultValue = "1", description = "default: ${DEFAULT-VALUE}")
    private long seed;

    @Option(names = "--passes", defaultValue = "2", description = "over the data; default: ${DEFAULT-VALUE}")
    private int passes;

    @Override
    public Integer call() throws IOException {
        List<LogitExample> examples = examples();
        ConditionalLogit logit = new ConditionalLogit(1 << CandidateModel.BITS);
        logit.train(examples, passes, seed);
        try (OutputStream stream = Files.newOutputStream(out)) {
            logit.model().write(stream);
        }
        System.out.println(examples.size() + " cues, "
                + examples.stream().filter(e -> e.none() == 0).count() + " with an attribution, log loss "
                + logit.loss());
        return 0;
    }

    private List<LogitExample> examples() throws IOException {
        AttributionFinder finder = AttributionFinder.with(new CandidateModel(new byte[1 << CandidateModel.BITS], 1));
        LanguageEngine language = LanguageEngine.load();
        List<LogitExample> out = new ArrayList<>();
        try (InputStream in = new GZIPInputStream(Files.newInputStream(data));
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                JsonNode article = JSON.readTree(line);
                String text = article.path("text").asText();
                GoldAttributions gold = new GoldAttributions(text, article);
                finder.candidates(
                        language.read(PlainArticles.of(article.path("id").asText(), text)),
                        (group, features) -> out.add(LogitExample.of(features, gold.targets(group))));
            }
        }
        return out;
    }
}
