package readout.eval.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import readout.Readout;

/** Facts of short texts are read no worse than before, and the score can tell right from wrong. */
class FixturesTest {

    private static final Path ROOT = Path.of("..");
    private static final Readout READOUT = Readout.load();

    @Test
    void everyKindReachesItsFloors() throws IOException {
        Map<String, Double> scores = new TreeMap<>();
        for (String set : Fixtures.SETS) {
            scores.putAll(Fixtures.scores(READOUT, set, Fixtures.file(ROOT, set), false));
        }
        Floors floors = Floors.read(Fixtures.floorsFile(ROOT));

        assertThat(floors.broken(Map.of())).as("floors").hasSize(2 * Fixtures.SETS.size());
        assertThat(floors.broken(scores)).isEmpty();
    }

    @Test
    void aThirdOfTheFixturesOfAKindIsHeldOut() throws IOException {
        for (String set : Fixtures.SETS) {
            List<Fixture> all = Fixture.read(Fixtures.file(ROOT, set));
            assertThat(3 * all.stream().filter(Fixture::heldOut).count())
                    .as(set)
                    .isGreaterThanOrEqualTo(all.size());
        }
    }

    @Test
    void aKindHasSixtyFixturesAndHalfOfThemTellNothing() throws IOException {
        for (String kind : Fixtures.KINDS) {
            List<Fixture> all = Fixture.read(Fixtures.file(ROOT, kind));

            assertThat(all).as(kind).hasSizeGreaterThanOrEqualTo(60);
            assertThat(2 * all.stream().filter(f -> f.facts().isEmpty()).count())
                    .as(kind)
                    .isGreaterThanOrEqualTo(all.size());
        }
    }

    @Test
    void aWrongFieldAndAFactTooManyCost(@TempDir Path folder) throws IOException {
        String text = "Japan and Brazil signed a treaty on Monday.\n";
        Map<String, String> files = Map.of(
                "right", text + "= type=treaty parties=Japan,Brazil\n",
                "wrong", text + "= type=treaty parties=Japan,Chile\n",
                "tooMany", text);
        Map<String, Double> scores = new TreeMap<>();
        for (var file : files.entrySet()) {
            Path path = Files.writeString(folder.resolve(file.getKey()), file.getValue(), StandardCharsets.UTF_8);
            scores.put(
                    file.getKey(),
                    Fixtures.scores(READOUT, "agreement", path, false).get("agreement"));
        }

        assertThat(scores).isEqualTo(Map.of("right", 1.0, "wrong", 0.0, "tooMany", 0.0));
    }
}
