package readout.eval.gate;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import readout.Readout;
import readout.Run;
import readout.export.DiskArchive;
import readout.export.RecordWriter;
import readout.source.Sources;

/** Scores whole articles in several house styles, those that were held out apart, and fails below their floors. */
@Command(
        name = "press",
        description = "Scores articles in several house styles; exit code 1 when a score is below its floor.",
        mixinStandardHelpOptions = true)
public final class Press implements Callable<Integer> {

    static final List<String> SETS = List.of("building", "held-out");

    @Option(names = "--root", description = "the checkout; default: ${DEFAULT-VALUE}")
    private Path root = Path.of("");

    @Option(names = "--raise", description = "Raise the floors in quality/press.json to the scores of today.")
    private boolean raise;

    @Option(names = "--explain", description = "Print what is missed, invented or wrong in the articles for building.")
    private boolean explain;

    @Override
    public Integer call() throws IOException {
        Map<String, Double> scores = new TreeMap<>();
        Readout readout = Readout.load();
        for (String set : SETS) {
            scores.putAll(scores(readout, root, set, explain));
        }
        scores.forEach((name, score) -> System.out.printf(Locale.ROOT, "%-26s %.3f%n", name, score));
        Floors floors = Floors.read(floorsFile(root));
        List<String> broken = floors.broken(scores);
        broken.forEach(System.out::println);
        if (raise) {
            floors.raise(scores);
            floors.write(floorsFile(root));
        }
        return broken.isEmpty() ? 0 : 1;
    }

    static Path floorsFile(Path root) {
        return root.resolve("quality").resolve("press.json");
    }

    /** F1 of each kind of fact, and the part of the stated fields that are right in what was found. */
    static Map<String, Double> scores(Readout readout, Path root, String set, boolean explain) throws IOException {
        Path folder = root.resolve("readout-eval/src/test/resources/readout/eval/press");
        CoverageFiles found = read(readout, folder.resolve(set));
        CoverageFiles gold = PressGold.read(folder.resolve(set + ".jsonl"), found.texts());
        Map<String, Double> scores = new TreeMap<>();
        for (String kind : Fixtures.KINDS) {
            FactPairs facts = FactPairs.of(kind, gold, found);
            FieldScore fields = new FieldScore();
            boolean show = explain && set.equals("building");
            for (FactPairs.Pair pair : facts.core()) {
                String wrong = fields.add(pair);
                if (show && !wrong.isEmpty()) {
                    print("wrong" + wrong, pair.gold(), found);
                    print("      ", pair.found(), found);
                }
            }
            if (show) {
                facts.missed().forEach(fact -> print("missed", fact, found));
                facts.surplus().forEach(fact -> print("surplus", fact, found));
                System.out.println(kind + ": " + fields);
            }
            scores.put(kind + " " + set, facts.f1());
            scores.put(kind + " fields " + set, fields.all());
        }
        return scores;
    }

    private static CoverageFiles read(Readout readout, Path folder) throws IOException {
        Path out = Files.createTempDirectory("readout-press");
        try (DiskArchive archive = new DiskArchive(out);
                RecordWriter record = new RecordWriter(out)) {
            new Run(readout, archive, List.of(folder.toString()), Sources.Options.usual(), 1, () -> {}).record(record);
        }
        return CoverageFiles.run(out);
    }

    private static void print(String verdict, JsonNode fact, CoverageFiles files) {
        String where = "";
        for (String field : List.of("numberSpan", "span", "evidence")) {
            JsonNode span = fact.path(field).path(0).isInt()
                    ? fact.path(field)
                    : fact.path(field).path(0);
            if (where.isEmpty() && span.size() == 2) {
                where = files.text(fact.path("article").asText())
                        .substring(span.path(0).asInt(), span.path(1).asInt());
            }
        }
        System.out.println(verdict + " [" + where.replaceAll("\\s+", " ") + "] " + fact);
    }
}
