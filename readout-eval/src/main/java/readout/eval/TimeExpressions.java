package readout.eval;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import readout.language.LanguageEngine;
import readout.news.Article;
import readout.news.PartialDate;
import readout.news.Published;
import readout.news.Timex;

/** Writes the time expressions of articles in the format of {@code score_timex.py}. */
@Command(name = "timex", description = "Finds and resolves time expressions.", mixinStandardHelpOptions = true)
final class TimeExpressions implements Callable<Integer> {

    private static final int DAY = "yyyy-MM-dd".length();

    @Parameters(index = "0", paramLabel = "INPUT", description = "Articles: JSON lines with id, dct, text.")
    private Path input = Path.of("");

    @Parameters(index = "1", paramLabel = "OUTPUT", description = "File to write: JSON lines with id, timexes.")
    private Path output = Path.of("");

    @Override
    public Integer call() throws IOException {
        LanguageEngine language = LanguageEngine.load();
        List<ObjectNode> rows = new ArrayList<>();
        for (ObjectNode row : JsonLines.read(input, "id", "dct", "text")) {
            String id = row.path("id").asText();
            Article article = dated(
                    Article.plain(id, row.path("text").asText()),
                    row.path("dct").asText());
            rows.add(row(id, language.read(article).timexes()));
        }
        JsonLines.write(output, rows);
        return 0;
    }

    /** With the creation time, of which only the day counts. */
    private static Article dated(Article article, String created) {
        String day = created.substring(0, Math.min(DAY, created.length()));
        return PartialDate.parse(day)
                .map(date -> article.withPublished(
                        new Published(date, Optional.empty(), Published.How.GIVEN, "creation time of the document")))
                .orElse(article);
    }

    private static ObjectNode row(String id, List<Timex> timexes) {
        ObjectNode row = JsonLines.JSON.createObjectNode().put("id", id);
        ArrayNode list = row.putArray("timexes");
        for (Timex timex : timexes) {
            list.addObject()
                    .put("start", timex.span().start())
                    .put("end", timex.span().end())
                    .put("type", timex.type().name())
                    .put("value", timex.value());
        }
        return row;
    }
}
