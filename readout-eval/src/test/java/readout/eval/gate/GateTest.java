package readout.eval.gate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import readout.news.Article;
import readout.page.PageReader;
import readout.source.Item;
import readout.source.Sources;

/** Quality may rise and never silently falls; and the gate itself can tell good from bad. */
class GateTest {

    private static final Path ROOT = Path.of("..");

    @Test
    void theSampleCoverageIsReadNoWorseThanItsFloors() throws IOException {
        Floors floors = Floors.read(Gate.floorsFile(ROOT));

        assertThat(floors.broken(Map.of())).as("floors are set").isNotEmpty();
        assertThat(floors.broken(Gate.scores(ROOT))).isEmpty();
    }

    @Test
    void theGoldItselfScoresOneForEveryKindOfFact() throws IOException {
        CoverageFiles gold = CoverageFiles.gold(Gate.goldFolder(ROOT));
        CoverageFiles texts = new CoverageFiles(texts(), gold.facts(), gold.record());

        Map<String, Double> scores = CoverageScore.of(gold, texts);

        for (String kind : List.of("statement", "meeting", "agreement", "measure", "figure", "timex", "stories")) {
            assertThat(scores.get(kind)).as(kind).isEqualTo(1.0);
        }
    }

    @Test
    void nothingScoresNothing() throws IOException {
        CoverageFiles nothing = new CoverageFiles(Map.of(), List.of(), new ObjectMapper().createObjectNode());

        Map<String, Double> scores = CoverageScore.of(CoverageFiles.gold(Gate.goldFolder(ROOT)), nothing);

        assertThat(scores.values()).allMatch(score -> score == 0);
    }

    @Test
    void aFloorIsRaisedAndNeverLowered(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("floors.json");
        Floors floors = new Floors();
        floors.raise(Map.of("statement", 0.7519));
        floors.raise(Map.of("statement", 0.5));
        floors.write(file);

        assertThat(Floors.read(file).broken(Map.of("statement", 0.7518))).isEmpty();
        assertThat(Floors.read(file).broken(Map.of("statement", 0.75))).hasSize(1);
    }

    /** The texts of the sample coverage, as they are read. */
    private static Map<String, String> texts() {
        PageReader pages = new PageReader();
        Map<String, String> texts = new TreeMap<>();
        List<String> inputs =
                List.of(ROOT.resolve("examples").resolve("coverage").toString());
        try (Stream<Item> items = Sources.open(inputs, Sources.Options.usual())) {
            items.forEach(item -> {
                if (item instanceof Item.Document document) {
                    Article article = pages.read(document.page());
                    texts.put(article.id(), article.text());
                }
            });
        }
        return texts;
    }
}
