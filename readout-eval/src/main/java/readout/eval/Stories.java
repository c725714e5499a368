package readout.eval;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import readout.story.StoryFeatures;
import readout.story.StoryFinder;

/** Groups the articles of a benchmark file; of its fields only id, published, title and text are looked at. */
@Command(
        name = "stories",
        description = "Groups articles into stories, in the format of bench/README.md.",
        mixinStandardHelpOptions = true)
final class Stories implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "INPUT", description = "JSON Lines, plain or .gz")
    private Path input = Path.of("");

    @Parameters(index = "1", paramLabel = "OUTPUT", description = "JSON Lines with id and story")
    private Path output = Path.of("");

    @Override
    public Integer call() throws IOException {
        List<StoryFeatures> articles = JsonLines.read(input, "id", "published", "title", "text").stream()
                .map(Stories::features)
                .toList();
        List<ObjectNode> lines = new ArrayList<>();
        int number = 0;
        for (List<String> story : StoryFinder.group(articles)) {
            String name = "s" + ++number;
            for (String id : story) {
                lines.add(JsonLines.JSON.createObjectNode().put("id", id).put("story", name));
            }
        }
        JsonLines.write(output, lines);
        return 0;
    }

    private static StoryFeatures features(JsonNode article) {
        return StoryFeatures.of(
                article.path("id").asText(),
                time(article.path("published").asText()),
                article.path("title").asText(),
                article.path("text").asText());
    }

    private static Optional<LocalDateTime> time(String iso) {
        if (iso.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                iso.length() > 10
                        ? LocalDateTime.parse(iso)
                        : LocalDate.parse(iso).atStartOfDay());
    }
}
