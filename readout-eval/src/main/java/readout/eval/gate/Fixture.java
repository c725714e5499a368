package readout.eval.gate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import readout.Readout;
import readout.export.Export;
import readout.news.Article;
import readout.news.PartialDate;
import readout.news.Published;

/**
 * A short text with the facts of one kind that it tells, one line of fields each; none for a text that only looks as if
 * it told one.
 *
 * @param text the whole article, published on 14 March 2030
 * @param facts what it tells
 * @param heldOut whether it is kept back for measuring
 */
record Fixture(String text, List<Wanted> facts, boolean heldOut) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Published PUBLISHED =
            new Published(new PartialDate(2030, 3, 14), Optional.empty(), Published.How.GIVEN, "for the fixture");

    /** Reads a file of fixtures: a text on each line, its facts below it after "=", sections after "==". */
    static List<Fixture> read(Path file) throws IOException {
        List<Fixture> out = new ArrayList<>();
        boolean heldOut = false;
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            if (line.startsWith("== ")) {
                heldOut = line.equals("== held out");
            } else if (line.startsWith("= ")) {
                out.get(out.size() - 1).facts.add(Wanted.parse(line.substring(2)));
            } else if (!line.startsWith("#") && !line.isBlank()) {
                out.add(new Fixture(line, new ArrayList<>(), heldOut));
            }
        }
        return out;
    }

    /** The lines of facts.jsonl of this kind that the program writes for the text. */
    List<JsonNode> found(Readout readout, String kind) throws IOException {
        Article article = Article.plain("t", text).withPublished(PUBLISHED);
        StringWriter lines = new StringWriter();
        Export.facts(readout.read(article), lines);
        List<JsonNode> out = new ArrayList<>();
        for (String line : lines.toString().split("\n")) {
            if (!line.isEmpty()) {
                JsonNode fact = JSON.readTree(line);
                if (fact.path("kind").asText().equals(kind)) {
                    out.add(fact);
                }
            }
        }
        return out;
    }
}
