package readout.eval.gate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import readout.Readout;
import readout.Run;
import readout.export.DiskArchive;
import readout.export.RecordWriter;
import readout.source.Sources;

/** Scores the sample coverage and fails when a score is below its floor. */
@Command(
        name = "gate",
        description =
                "Scores examples/coverage, and returning formulas, against their gold; exit code 1 when a score is below its floor.",
        mixinStandardHelpOptions = true)
public final class Gate implements Callable<Integer> {

    @Option(names = "--root", description = "the checkout; default: ${DEFAULT-VALUE}")
    private Path root = Path.of("");

    @Option(names = "--raise", description = "Raise the floors in quality/coverage.json to the scores of today.")
    private boolean raise;

    @Option(names = "--explain", description = "Print what is missed, invented or wrong.")
    private boolean explain;

    @Override
    public Integer call() throws IOException {
        CoverageFiles gold = CoverageFiles.gold(goldFolder(root));
        CoverageFiles found = coverage(root);
        Map<String, Double> scores = scores(root, gold, found);
        if (explain) {
            for (String kind : Fixtures.KINDS) {
                new Differences(found).print(kind, FactPairs.of(kind, gold, found));
            }
        }
        scores.forEach((name, score) -> System.out.printf(Locale.ROOT, "%-16s %.3f%n", name, score));
        Path file = floorsFile(root);
        Floors floors = Floors.read(file);
        List<String> broken = floors.broken(scores);
        broken.forEach(System.out::println);
        if (raise) {
            floors.raise(scores);
            floors.write(file);
        }
        return broken.isEmpty() ? 0 : 1;
    }

    static Path floorsFile(Path root) {
        return root.resolve("quality").resolve("coverage.json");
    }

    static Path goldFolder(Path root) {
        return root.resolve("readout-eval/src/test/resources/readout/eval/coverage");
    }

    /** Reads the sample coverage of a checkout, and the articles about returning formulas, and scores the result. */
    static Map<String, Double> scores(Path root) throws IOException {
        return scores(root, CoverageFiles.gold(goldFolder(root)), coverage(root));
    }

    private static CoverageFiles coverage(Path root) throws IOException {
        return read(root.resolve("examples").resolve("coverage"));
    }

    private static Map<String, Double> scores(Path root, CoverageFiles gold, CoverageFiles coverage)
            throws IOException {
        Map<String, Double> scores = CoverageScore.of(gold, coverage);
        scores.put("refrains", RefrainScore.f1(gold.record().path("refrains"), coverage));
        Path formulas = goldFolder(root).resolveSibling("refrains");
        JsonNode wanted =
                new ObjectMapper().readTree(formulas.resolve("expected.json").toFile());
        scores.put("formulas", RefrainScore.f1(wanted.path("refrains"), read(formulas.resolve("articles"))));
        return scores;
    }

    private static CoverageFiles read(Path folder) throws IOException {
        Path out = Files.createTempDirectory("readout-gate");
        try (DiskArchive archive = new DiskArchive(out);
                RecordWriter record = new RecordWriter(out)) {
            new Run(Readout.load(), archive, List.of(folder.toString()), Sources.Options.usual(), 1, () -> {})
                    .record(record);
        }
        return CoverageFiles.run(out);
    }
}
