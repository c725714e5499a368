package readout.eval;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import readout.eval.generate.GeneratedArchive;
import readout.eval.generate.GeneratedArticle;
import readout.eval.generate.GeneratedKinds;
import readout.eval.generate.GeneratedNews;

/** Writes generated coverage, to run the program on more articles than anybody would write. */
@Command(
        name = "generate",
        description =
                "Writes articles about states that do not exist to FILE, the same for the same seed: as JSON Lines, as"
                        + " web pages in a WARC (its name ends with .warc.gz), or as a small file of each kind.",
        mixinStandardHelpOptions = true)
final class Generate implements Callable<Integer> {

    /** Lines of styles and scripts on each page of an archive, about 40 kB of them. */
    private static final int BALLAST = 2_000;

    @Parameters(paramLabel = "FILE")
    private Path file = Path.of("");

    @Option(names = "--articles", defaultValue = "10000", description = "How many (${DEFAULT-VALUE}).")
    private int articles = 10_000;

    @Option(names = "--per-day", defaultValue = "500", description = "How many a day (${DEFAULT-VALUE}).")
    private int perDay = 500;

    @Option(names = "--seed", defaultValue = "1", description = "${DEFAULT-VALUE} unless given.")
    private long seed = 1;

    @Option(names = "--one-story", description = "All articles are of one story, over four days.")
    private boolean oneStory;

    @Option(names = "--kinds", description = "FILE is a folder; it gets the articles as a file of each kind.")
    private boolean kinds;

    @Override
    public Integer call() throws IOException {
        GeneratedNews news = oneStory ? GeneratedNews.oneStory(seed, articles) : new GeneratedNews(seed, perDay);
        if (kinds) {
            GeneratedKinds.write(Stream.generate(news::next).limit(articles).toList(), file);
        } else if (file.toString().endsWith(".warc.gz")) {
            archive(news);
        } else {
            lines(news);
        }
        return 0;
    }

    private void archive(GeneratedNews news) throws IOException {
        try (GeneratedArchive archive = new GeneratedArchive(file, BALLAST)) {
            for (int i = 0; i < articles; i++) {
                archive.add(news.next());
            }
        }
    }

    private void lines(GeneratedNews news) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            for (int i = 0; i < articles; i++) {
                out.write(JsonLines.JSON.writeValueAsString(line(news.next())));
                out.write('\n');
            }
        }
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
