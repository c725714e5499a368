package readout.eval.gate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import readout.Readout;

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
        Readout readout = Readout.load();
        CoverageFiles gold = CoverageFiles.gold(goldFolder(root));
        CoverageFiles found = coverage(readout, root);
        Map<String, Double> scores = scores(readout, root, gold, found);
        if (explain) {
            for (String kind : Fixtures.KINDS) {
                new Differences(found).print(kind, FactPairs.of(kind, gold, found));
            }
        }
        scores.forEach((name, score) -> System.out.printf(Locale.ROOT, "%-16s %.3f%n", name, score));
        return Floors.hold(scores, floorsFile(root), raise);
    }

    static Path floorsFile(Path root) {
        return root.resolve("quality").resolve("coverage.json");
    }

    static Path goldFolder(Path root) {
        return root.resolve("readout-eval/src/test/resources/readout/eval/coverage");
    }

    /** Reads the sample coverage of a checkout, and the articles about returning formulas, and scores the result. */
    static Map<String, Double> scores(Path root) throws IOException {
        Readout readout = Readout.load();
        return scores(readout, root, CoverageFiles.gold(goldFolder(root)), coverage(readout, root));
    }

    private static CoverageFiles coverage(Readout readout, Path root) throws IOException {
        return CoverageFiles.read(readout, root.resolve("examples").resolve("coverage"));
    }

    private static Map<String, Double> scores(Readout readout, Path root, CoverageFiles gold, CoverageFiles coverage)
            throws IOException {
        Map<String, Double> scores = CoverageScore.of(gold, coverage);
        scores.put("refrains", RefrainScore.f1(gold.record().path("refrains"), coverage));
        Path formulas = goldFolder(root).resolveSibling("refrains");
        JsonNode wanted =
                new ObjectMapper().readTree(formulas.resolve("expected.json").toFile());
        CoverageFiles found = CoverageFiles.read(readout, formulas.resolve("articles"));
        scores.put("formulas", RefrainScore.f1(wanted.path("refrains"), found));
        return scores;
    }
}
