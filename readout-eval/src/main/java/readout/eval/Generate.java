package readout.eval;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import readout.eval.generate.GeneratedArticle;
import readout.eval.generate.GeneratedNews;

/** Writes generated coverage, to run the program on more articles than anybody would write. */
@Command(
        name = "generate",
        description =
                "Writes articles about states that do not exist to FILE (JSON Lines), the same for the same seed.",
        mixinStandardHelpOptions = true)
final class Generate implements Callable<Integer> {

    @Parameters(paramLabel = "FILE")
    private Path file = Path.of("");

    @Option(names = "--articles", defaultValue = "10000", description = "How many (${DEFAULT-VALUE}).")
    private int articles = 10_000;

    @Option(names = "--per-day", defaultValue = "500", description = "How many a day (${DEFAULT-VALUE}).")
    private int perDay = 500;

    @Option(names = "--seed", defaultValue = "1", description = "${DEFAULT-VALUE} unless given.")
    private long seed = 1;

    @Override
    public Integer call() throws IOException {
        GeneratedNews news = new GeneratedNews(seed, perDay);
        try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            for (int i = 0; i < articles; i++) {
                out.write(JsonLines.JSON.writeValueAsString(line(news.next())));
                out.write('\n');
            }
        }
        return 0;
    }

    private static ObjectNode line(GeneratedArticle article) {
        return JsonLines.JSON
                .createObjectNode()
                .put("title", article.title())
                .put("text", article.text())
                .put("published", article.published().toString())
                .put("outlet", article.outlet())
                .put("url", "https://" + article.id() + ".example");
    }
}
