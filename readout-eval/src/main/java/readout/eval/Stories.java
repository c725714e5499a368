package readout.eval;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.zip.GZIPInputStream;
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

    private static final ObjectMapper JSON = new ObjectMapper();

    @Parameters(index = "0", paramLabel = "INPUT", description = "JSON Lines, plain or .gz")
    private Path input = Path.of("");

    @Parameters(index = "1", paramLabel = "OUTPUT", description = "JSON Lines with id and story")
    private Path output = Path.of("");

    @Override
    public Integer call() throws IOException {
        List<List<StoryFeatures>> stories = StoryFinder.group(read());
        try (BufferedWriter out = Files.newBufferedWriter(output)) {
            for (int i = 0; i < stories.size(); i++) {
                for (StoryFeatures article : stories.get(i)) {
                    out.write(JSON.createObjectNode()
                            .put("id", article.id())
                            .put("story", "s" + (i + 1))
                            .toString());
                    out.write('\n');
                }
            }
        }
        return 0;
    }

    private List<StoryFeatures> read() throws IOException {
        List<StoryFeatures> articles = new ArrayList<>();
        try (InputStream in = Files.newInputStream(input);
                InputStream plain = input.toString().endsWith(".gz") ? new GZIPInputStream(in) : in;
                BufferedReader lines = new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                articles.add(features(JSON.readTree(line)));
            }
        }
        return articles;
    }

    private static StoryFeatures features(JsonNode article) {
        return new StoryFeatures(
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
