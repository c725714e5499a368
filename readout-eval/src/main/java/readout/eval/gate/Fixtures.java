package readout.eval.gate;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import readout.Readout;

/** Scores the fixtures of each kind of fact, those that were held out apart, and fails below their floors. */
@Command(
        name = "fixtures",
        description = "Scores the short fixtures of each kind of fact; exit code 1 when a score is below its floor.",
        mixinStandardHelpOptions = true)
public final class Fixtures implements Callable<Integer> {

    static final List<String> KINDS = List.of("meeting", "agreement", "measure", "figure", "timex");

    /** Further fixtures of a kind, of one manner of writing; the first word is the kind. */
    static final List<String> MANNERS = List.of("meeting wire", "measure wire");

    static final List<String> SETS =
            Stream.concat(KINDS.stream(), MANNERS.stream()).toList();

    @Option(names = "--root", description = "the checkout; default: ${DEFAULT-VALUE}")
    private Path root = Path.of("");

    @Option(names = "--raise", description = "Raise the floors in quality/fixtures.json to the scores of today.")
    private boolean raise;

    @Option(names = "--explain", description = "Print the fixtures for building that are not read as they should be.")
    private boolean explain;

    @Override
    public Integer call() throws IOException {
        Readout readout = Readout.load();
        Map<String, Double> scores = new TreeMap<>();
        for (String set : SETS) {
            scores.putAll(scores(readout, set, file(root, set), explain));
        }
        scores.forEach((name, score) -> System.out.printf(Locale.ROOT, "%-22s %.3f%n", name, score));
        return Floors.hold(scores, floorsFile(root), raise);
    }

    static Path floorsFile(Path root) {
        return root.resolve("quality").resolve("fixtures.json");
    }

    static Path file(Path root, String set) {
        return root.resolve("readout-eval/src/test/resources/readout/eval/fixtures")
                .resolve(set.replace(' ', '-') + ".txt");
    }

    /** F1 over facts that are right in all stated fields, of the fixtures for building and of those held out. */
    static Map<String, Double> scores(Readout readout, String set, Path file, boolean explain) throws IOException {
        String kind = set.split(" ")[0];
        Map<String, int[]> counts = new TreeMap<>();
        for (Fixture fixture : Fixture.read(file)) {
            List<JsonNode> found = fixture.found(readout, kind);
            int right = right(fixture, found);
            int[] count = counts.computeIfAbsent(set + (fixture.heldOut() ? " held out" : ""), k -> new int[2]);
            count[0] += 2 * right;
            count[1] += found.size() + fixture.facts().size();
            boolean good = right == found.size() && right == fixture.facts().size();
            if (explain && !good && !fixture.heldOut()) {
                System.out.println(set + ": " + fixture.text());
                fixture.facts().forEach(w -> System.out.println("  wanted " + w.fields()));
                found.forEach(f -> System.out.println("  found  " + f));
            }
        }
        Map<String, Double> scores = new TreeMap<>();
        counts.forEach((name, count) -> scores.put(name, count[1] == 0 ? 1 : (double) count[0] / count[1]));
        return scores;
    }

    private static int right(Fixture fixture, List<JsonNode> found) {
        List<JsonNode> left = new ArrayList<>(found);
        int right = 0;
        for (Wanted wanted : fixture.facts()) {
            for (int i = 0; i < left.size(); i++) {
                if (wanted.is(left.get(i), fixture.text())) {
                    left.remove(i);
                    right++;
                    break;
                }
            }
        }
        return right;
    }
}
