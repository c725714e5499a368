package readout.export;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import readout.news.Article;
import readout.news.ArticleFacts;
import readout.news.Fact;
import readout.news.Timex;

/**
 * Reads {@code articles.jsonl} and {@code facts.jsonl} back, whoever wrote them, article by article, so that only one is
 * held: the facts must stand in the order of the articles, as the formats want it. Fields and kinds that it does not
 * know are passed over. What the formats do not hold, actors and abstentions, is empty.
 */
public final class ExportReader {

    private ExportReader() {}

    /**
     * Hands out the articles of a folder with their facts, in the order of {@code articles.jsonl}. Throws
     * {@link ExportException} with file and line when a line cannot be understood or a quotation is not what stands in
     * the article.
     */
    public static void read(Path folder, Consumer<ArticleFacts> taker) throws IOException {
        try (Lines articles = new Lines(folder.resolve(Export.ARTICLES));
                Lines facts = new Lines(folder.resolve(Export.FACTS))) {
            Set<String> ids = new HashSet<>();
            Function<JsonNode, Article> once = node -> once(ArticleNode.article(node), ids);
            for (Optional<Article> next = articles.next(once); next.isPresent(); next = articles.next(once)) {
                taker.accept(facts(next.get(), facts));
            }
            if (facts.peek() != null) {
                throw facts.problem("no article, or none in this order, has the id " + articleOf(facts.peek()), null);
            }
        }
    }

    /** The fact of a line of {@code facts.jsonl} that this program wrote. */
    public static Fact fact(String line) {
        try {
            return new FactNode(Json.MAPPER.readTree(line)).fact().orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Article once(Article article, Set<String> ids) {
        if (!ids.add(article.id())) {
            throw new IllegalArgumentException("the id " + article.id() + " is used twice");
        }
        return article;
    }

    private static String articleOf(@Nullable JsonNode fact) {
        return fact == null ? "" : fact.path("article").asText();
    }

    private static ArticleFacts facts(Article article, Lines lines) throws IOException {
        List<Fact> facts = new ArrayList<>();
        List<Timex> timexes = new ArrayList<>();
        while (lines.peek() != null && articleOf(lines.peek()).equals(article.id())) {
            lines.next(node -> {
                FactNode fact = new FactNode(node);
                if (node.path("kind").asText().equals("timex")) {
                    timexes.add(fact.timex());
                } else {
                    fact.fact().ifPresent(read -> facts.add(quoted(read, node, article)));
                }
                return fact;
            });
        }
        return new ArticleFacts(article, List.of(), timexes, facts, List.of());
    }

    /** The quotations and the hash of a fact, where it has them, must be those of the article. */
    private static Fact quoted(Fact fact, JsonNode node, Article article) {
        JsonNode quotes = node.path("quotes");
        for (int i = 0; i < quotes.size() && i < fact.evidence().size(); i++) {
            if (!quotes.path(i).asText().equals(article.quote(fact.evidence().get(i)))) {
                throw new IllegalArgumentException("the words of " + fact.id() + " do not stand in the article");
            }
        }
        if (node.has("sha256") && !node.path("sha256").asText().equals(article.sha256())) {
            throw new IllegalArgumentException("the hash of " + fact.id() + " is not that of its article");
        }
        return fact;
    }

    /** The lines of a file as JSON, one ahead. */
    private static final class Lines implements Closeable {

        private final Path file;
        private final BufferedReader reader;
        private int number;
        private @Nullable JsonNode ahead;

        Lines(Path file) throws IOException {
            this.file = file;
            reader = Files.newBufferedReader(file, StandardCharsets.UTF_8);
            ahead = read();
        }

        /** The line that comes next, null at the end. */
        @Nullable
        JsonNode peek() {
            return ahead;
        }

        <T> Optional<T> next(Function<JsonNode, T> parse) throws IOException {
            JsonNode node = ahead;
            if (node == null) {
                return Optional.empty();
            }
            try {
                T parsed = parse.apply(node);
                ahead = read();
                return Optional.of(parsed);
            } catch (IllegalArgumentException
                    | DateTimeException
                    | NullPointerException
                    | IndexOutOfBoundsException e) {
                throw problem(String.valueOf(e.getMessage()), e);
            }
        }

        private @Nullable JsonNode read() throws IOException {
            try {
                for (String text = reader.readLine(); text != null; text = reader.readLine()) {
                    number++;
                    if (!text.isBlank()) {
                        return Json.MAPPER.readTree(text);
                    }
                }
                return null;
            } catch (IOException e) {
                throw problem(String.valueOf(e.getMessage()), e);
            }
        }

        ExportException problem(String what, @Nullable Exception cause) {
            return new ExportException(file + ", line " + number + ": " + what, cause);
        }

        @Override
        public void close() throws IOException {
            reader.close();
        }
    }
}
