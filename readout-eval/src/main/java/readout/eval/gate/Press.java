package readout.eval.gate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import readout.Readout;

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
        return Floors.hold(scores, floorsFile(root), raise);
    }

    static Path floorsFile(Path root) {
        return root.resolve("quality").resolve("press.json");
    }

    /** F1 of each kind of fact, and the part of the stated fields that are right in what was found. */
    static Map<String, Double> scores(Readout readout, Path root, String set, boolean explain) throws IOException {
        CoverageFiles found = read(readout, root, set);
        CoverageFiles gold = gold(root, set, found);
        Map<String, Double> scores = new TreeMap<>();
        for (String kind : Fixtures.KINDS) {
            FactPairs facts = FactPairs.of(kind, gold, found);
            FieldScore fields = new FieldScore();
            facts.core().forEach(fields::add);
            if (explain && set.equals("building")) {
                new Differences(found).print(kind, facts);
            }
            scores.put(kind + " " + set, facts.f1());
            scores.put(kind + " fields " + set, fields.all());
        }
        return scores;
    }

    private static Path folder(Path root) {
        return root.resolve("readout-eval/src/test/resources/readout/eval/press");
    }

    /** The gold of a set, on the texts as they were read. */
    static CoverageFiles gold(Path root, String set, CoverageFiles found) throws IOException {
        return PressGold.read(folder(root).resolve(set + ".jsonl"), found.texts());
    }

    /** What the program writes for the articles of a set. */
    static CoverageFiles read(Readout readout, Path root, String set) throws IOException {
        return CoverageFiles.read(readout, folder(root).resolve(set));
    }
}
