package readout.eval.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import readout.Readout;

/** Whole articles in several house styles are read no worse than before, and their gold scores one. */
class PressTest {

    private static final Path ROOT = Path.of("..");
    private static final Readout READOUT = Readout.load();

    @Test
    void everySetReachesItsFloors() throws IOException {
        Map<String, Double> scores = new TreeMap<>();
        for (String set : Press.SETS) {
            scores.putAll(Press.scores(READOUT, ROOT, set, false));
        }
        Floors floors = Floors.read(Press.floorsFile(ROOT));

        assertThat(floors.broken(Map.of())).as("floors").hasSize(2 * Press.SETS.size() * Fixtures.KINDS.size());
        assertThat(floors.broken(scores)).isEmpty();
    }

    @Test
    void theGoldItselfScoresOne() throws IOException {
        for (String set : Press.SETS) {
            CoverageFiles gold = Press.gold(ROOT, set, Press.read(READOUT, ROOT, set));
            for (String kind : Fixtures.KINDS) {
                FactPairs facts = FactPairs.of(kind, gold, gold);
                FieldScore fields = new FieldScore();
                facts.core().forEach(fields::add);

                assertThat(facts.f1()).as(set + " " + kind).isEqualTo(1.0);
                assertThat(fields.all()).as(set + " " + kind).isEqualTo(1.0);
            }
        }
    }
}
