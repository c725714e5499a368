package readout.eval.train;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import readout.eval.ExtractionPages;
import readout.eval.ExtractionScore;
import readout.page.BodyModel;
import readout.page.MeasuredBlock;
import readout.page.PageReader;

/** Trains the model that tells the blocks of the account from the others on a web page. */
@Command(
        name = "body",
        description = "Trains the model of article bodies on pages and their gold bodies.",
        mixinStandardHelpOptions = true)
final class TrainBody implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "PAGES", description = "JSON lines with id, url, html")
    private Path pages = Path.of("");

    @Parameters(index = "1", paramLabel = "GOLD", description = "JSON lines with id, articleBody")
    private Path gold = Path.of("");

    @Option(names = "--out", paramLabel = "FILE", description = "file to write")
    private Path out = Path.of("body.model");

    @Option(names = "--folds", paramLabel = "N", description = "measure instead: hosts in N parts, each kept back once")
    private int folds;

    @Option(names = "--trees", defaultValue = "250", description = "number of trees (${DEFAULT-VALUE})")
    private int trees = 250;

    @Option(names = "--depth", defaultValue = "3", description = "their depth (${DEFAULT-VALUE})")
    private int depth = 3;

    @Option(names = "--rate", defaultValue = "0.08", description = "share of each step (${DEFAULT-VALUE})")
    private double rate = 0.08;

    @Option(names = "--least", defaultValue = "3", description = "least weight of a leaf (${DEFAULT-VALUE})")
    private double least = 3;

    @Option(names = "--seed", defaultValue = "1", description = "seed of the parts (${DEFAULT-VALUE})")
    private long seed = 1;

    @Option(names = "--bodies", paramLabel = "FILE", description = "with --folds: file for the bodies that were found")
    private Optional<Path> found = Optional.empty();

    private List<ObjectNode> input = List.of();
    private Map<String, String> bodies = new HashMap<>();
    private final Map<String, List<MeasuredBlock>> measured = new HashMap<>();

    @Override
    public Integer call() throws IOException {
        input = ExtractionPages.pages(pages);
        bodies = ExtractionPages.bodies(gold);
        PageReader reader = new PageReader();
        for (ObjectNode page : input) {
            measured.put(id(page), reader.measured(ExtractionPages.page(page)));
        }
        if (folds > 0) {
            crossValidate();
            return 0;
        }
        List<String> lines = new ArrayList<>();
        lines.add("# Boosted trees over the measures of blocks, learnt by './evaluate train body' with " + trees
                + " trees of depth " + depth + ", rate " + rate + ", least weight " + least + ", from "
                + input.size() + " pages of the article extraction benchmark (Scrapinghub, MIT).");
        lines.addAll(learn(input));
        Files.write(out, lines);
        return 0;
    }

    private static String id(ObjectNode page) {
        return page.path("id").asText();
    }

    private List<String> learn(List<ObjectNode> from) {
        BodyExamples examples = new BodyExamples();
        for (ObjectNode page : from) {
            examples.add(measured.getOrDefault(id(page), List.of()), bodies.getOrDefault(id(page), ""));
        }
        return new BoostedTrees(examples.rows, examples.labels(), examples.weights(), depth, rate, least).learn(trees);
    }

    private void crossValidate() throws IOException {
        List<ObjectNode> output = new ArrayList<>();
        ExtractionScore score = new ExtractionScore();
        for (int fold = 0; fold < folds; fold++) {
            List<ObjectNode> train = new ArrayList<>();
            List<ObjectNode> test = new ArrayList<>();
            for (ObjectNode page : input) {
                (fold(page) == fold ? test : train).add(page);
            }
            PageReader reader = new PageReader(BodyModel.read(learn(train)));
            for (ObjectNode page : test) {
                String body = ExtractionPages.body(reader.read(ExtractionPages.page(page)));
                output.add(page.deepCopy().retain("id").put("articleBody", body));
                score.add(bodies.getOrDefault(id(page), ""), body);
            }
        }
        if (found.isPresent()) {
            ExtractionPages.write(found.get(), output);
        }
        System.out.printf(
                Locale.ROOT,
                "hosts kept back: P %.4f R %.4f F1 %.4f accuracy %.4f%n",
                score.precision(),
                score.recall(),
                score.f1(),
                score.accuracy());
    }

    private int fold(ObjectNode page) {
        String host = String.valueOf(
                URI.create(page.path("url").asText().split("[?#]", 2)[0]).getHost());
        String[] names = host.split("\\.");
        String owner = names.length < 2 ? host : names[names.length - 2] + names[names.length - 1];
        long hash = 1125899906842597L * (seed + 1);
        for (int i = 0; i < owner.length(); i++) {
            hash = 31 * hash + owner.charAt(i);
        }
        return (int) Math.floorMod(hash ^ (hash >>> 17), (long) folds);
    }
}
