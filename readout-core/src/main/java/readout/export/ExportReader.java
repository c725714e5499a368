package readout.export;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import readout.news.Article;
import readout.news.ArticleFacts;
import readout.news.Fact;
import readout.news.Timex;

/**
 * Reads {@code articles.jsonl} and {@code facts.jsonl} back, whoever wrote them: fields and kinds that it does not know
 * are passed over. What the formats do not hold, actors and abstentions, is empty.
 */
public final class ExportReader {

    private ExportReader() {}

    /** The articles of a folder with their facts, in the order of {@code articles.jsonl}. */
    public static List<ArticleFacts> read(Path folder) throws IOException {
        return read(folder.resolve(Export.ARTICLES), folder.resolve(Export.FACTS));
    }

    /** Throws {@link ExportException} with file and line when a line cannot be understood. */
    public static List<ArticleFacts> read(Path articles, Path facts) throws IOException {
        Map<String, Lines> byId = new LinkedHashMap<>();
        lines(articles, node -> {
            Article article = ArticleNode.article(node);
            if (byId.put(article.id(), new Lines(article)) != null) {
                throw new IllegalArgumentException("the id " + article.id() + " is used twice");
            }
        });
        lines(
                facts,
                node -> Objects.requireNonNull(
                                byId.get(node.path("article").asText()),
                                () -> "no article has the id "
                                        + node.path("article").asText())
                        .add(node));
        return byId.values().stream().map(Lines::facts).toList();
    }

    private interface Line {
        void accept(JsonNode node);
    }

    private static void lines(Path file, Line line) throws IOException {
        try (BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            int number = 0;
            for (String text = reader.readLine(); text != null; text = reader.readLine()) {
                number++;
                if (text.isBlank()) {
                    continue;
                }
                try {
                    line.accept(Json.MAPPER.readTree(text));
                } catch (IOException | IllegalArgumentException | DateTimeException | NullPointerException e) {
                    throw new ExportException(file + ", line " + number + ": " + e.getMessage(), e);
                }
            }
        }
    }

    /** An article whose facts are being read. */
    private static final class Lines {

        private final Article article;
        private final List<Fact> facts = new ArrayList<>();
        private final List<Timex> timexes = new ArrayList<>();

        Lines(Article article) {
            this.article = article;
        }

        void add(JsonNode node) {
            if (node.path("kind").asText().equals("timex")) {
                timexes.add(new FactNode(node).timex());
            } else {
                new FactNode(node).fact().ifPresent(facts::add);
            }
        }

        ArticleFacts facts() {
            return new ArticleFacts(article, List.of(), timexes, facts, List.of());
        }
    }
}
