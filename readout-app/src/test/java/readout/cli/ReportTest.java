package readout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a reader of {@code index.html} finds, on the sample coverage. */
class ReportTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private static Path folder;

    private static Document page = new Document("");
    private static JsonNode theRecord = JSON.nullNode();

    @BeforeAll
    static void run() throws IOException {
        CommandLineRun.of("run", Path.of("..", "examples", "coverage").toString(), "--out", folder.toString());
        page = Jsoup.parse(Files.readString(folder.resolve("index.html"), StandardCharsets.UTF_8));
        theRecord = JSON.readTree(folder.resolve("record.json").toFile());
    }

    @Test
    void theMatrixSaysWhatTheRecordSays() {
        int cells = 0;
        for (JsonNode story : theRecord.path("stories")) {
            for (JsonNode entry : story.path("entries")) {
                Element link = page.selectFirst(
                        ".matrix th a[href=#" + entry.path("id").asText() + "]");
                if (link != null) {
                    List<String> shown = Objects.requireNonNull(link.closest("tr")).select("td").stream()
                            .map(Element::className)
                            .toList();
                    List<String> told = new ArrayList<>();
                    story.path("articles")
                            .forEach(id -> told.add(
                                    entry.path("coverage").path(id.asText()).asText()));
                    assertThat(shown).as(entry.path("id").asText()).isEqualTo(told);
                    cells += shown.size();
                }
            }
        }
        assertThat(cells).isGreaterThan(100);
    }

    @Test
    void aSignOfTheMatrixNeedsNoColour() {
        Map<String, String> signs = Map.of("reports", "●", "differs", "◆", "silent", "○", "unknown", "?");
        for (Element cell : page.select(".matrix td")) {
            assertThat(cell.text()).startsWith(signs.get(cell.className()));
        }
        assertThat(page.select(".legend dt").eachText()).containsExactlyInAnyOrderElementsOf(signs.values());
    }

    @Test
    void anUnknownHasItsReason() {
        List<String> reasons = new ArrayList<>();
        theRecord
                .path("stories")
                .forEach(story -> story.path("entries")
                        .forEach(entry -> entry.path("reasons").forEach(reason -> {
                            reasons.add(reason.asText());
                            assertThat(byId(entry.path("id").asText()).text()).contains(reason.asText());
                        })));
        assertThat(reasons).isNotEmpty();
    }

    @Test
    void theMarkedWordsAreTheEvidence() throws IOException {
        Map<String, String> texts = new HashMap<>();
        for (String line : Files.readAllLines(folder.resolve("articles.jsonl"), StandardCharsets.UTF_8)) {
            JsonNode article = JSON.readTree(line);
            texts.put(article.path("id").asText(), article.path("text").asText());
        }
        int facts = 0;
        for (String line : Files.readAllLines(folder.resolve("facts.jsonl"), StandardCharsets.UTF_8)) {
            JsonNode fact = JSON.readTree(line);
            Element shown = page.getElementById("f-" + fact.path("id").asText());
            if (shown != null) {
                assertThat(plain(String.join("", shown.select("mark").eachText())))
                        .as(line)
                        .isEqualTo(evidence(
                                fact, texts.getOrDefault(fact.path("article").asText(), "")));
                facts++;
            }
        }
        assertThat(facts).isGreaterThan(200);
    }

    private static String evidence(JsonNode fact, String text) {
        StringBuilder out = new StringBuilder();
        int end = 0;
        for (JsonNode span : fact.path("evidence")) {
            int start = Math.max(end, span.path(0).asInt());
            end = Math.max(end, span.path(1).asInt());
            out.append(text, start, end);
        }
        return plain(out.toString());
    }

    private static Element byId(String id) {
        return page.expectFirst("[id=" + id + "]");
    }

    private static String plain(String words) {
        return words.replaceAll("\\s+", "");
    }

    @Test
    void everyEntryAndFactHasALinkAndEveryLinkLeadsSomewhere() {
        Set<String> ids = new HashSet<>();
        for (Element element : page.select("[id]")) {
            assertThat(ids.add(element.id())).as(element.id() + " is unique").isTrue();
        }
        theRecord
                .path("stories")
                .forEach(story -> story.path("entries").forEach(entry -> {
                    assertThat(ids).contains(entry.path("id").asText());
                    entry.path("facts").forEach(fact -> assertThat(ids).contains("f-" + fact.asText()));
                }));
        assertThat(page.select("a")).isNotEmpty().allSatisfy(link -> {
            assertThat(link.attr("href")).startsWith("#");
            assertThat(ids).contains(link.attr("href").substring(1));
        });
    }

    @Test
    void thePageNeedsNothingFromOutsideAndAllowsNothing() {
        assertThat(page.select("script, link, img, iframe, object, embed, form, base, [src], [style]"))
                .isEmpty();
        assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
                .contains("default-src 'none'")
                .doesNotContain("unsafe", "http");
        assertThat(page.select("style").html()).doesNotContain("url(", "@import");
    }

    @Test
    void wordingsAreHeldAgainstEachOtherWordByWord() {
        Element words = byId("s2.e4").expectFirst(".wordings");

        assertThat(words.expectFirst("dd").text())
                .isEqualTo("over the past year the two banks of one river have grown closer");
        assertThat(words.expectFirst("dd:last-of-type").select("del").eachText())
                .containsExactly("have");
        assertThat(words.expectFirst("dd:last-of-type").select("ins").eachText())
                .containsExactly("had");
    }

    @Test
    void copiesAreDrawnAndTold() {
        Set<String> links = new HashSet<>();
        theRecord
                .path("lineage")
                .forEach(copy -> links.add(copy.path("from").path("article").asText() + " "
                        + copy.path("to").path("article").asText()));

        assertThat(page.select(".lineage path.link")).hasSameSizeAs(links);
        assertThat(page.select(".lineage ~ details > summary").eachText())
                .anySatisfy(text ->
                        assertThat(text).contains("Kordan Daily took from A Tarsen News Agency: 2 copied, 1 quoted"));
    }

    @Test
    void figuresAreDrawnOverTheirPeriods() {
        for (JsonNode series : theRecord.path("series")) {
            Element figure = byId(series.path("id").asText());
            assertThat(figure.select("tbody tr")).hasSameSizeAs(series.path("figures"));
            assertThat(figure.select("svg rect")).isNotEmpty();
        }
        assertThat(page.select("svg.chart rect title").eachText()).contains("2029: 8.4 bn", "2030: 9.3 bn");
    }

    @Test
    void refrainsStandOnATimeLine() {
        for (JsonNode refrain : theRecord.path("refrains")) {
            Element shown = byId(refrain.path("id").asText());
            assertThat(shown.select("summary").text())
                    .contains(refrain.path("phrase").asText());
            assertThat(shown.select("summary circle")).isNotEmpty();
            assertThat(shown.select("mark")).isNotEmpty();
        }
    }

    @Test
    void whatWasNotUnderstoodIsCounted() throws IOException {
        Path input = Files.createDirectory(folder.resolve("input"));
        Files.createFile(input.resolve("empty.txt"));
        Files.writeString(
                input.resolve("refused.txt"),
                "Voss in Kestria\n\nPresident Ilan Voss of Arvonia said the border was open. He refused to say who paid.\n");
        Path out = folder.resolve("counted");
        CommandLineRun.of("run", input.toString(), "--out", out.toString());

        Element reading = Jsoup.parse(Files.readString(out.resolve("index.html"), StandardCharsets.UTF_8))
                .expectFirst("#reading");
        assertThat(reading.text())
                .contains("1 article read", "1 input skipped", "empty.txt")
                .contains("the article says that it was not said: 1");
        assertThat(reading.select("tr:contains(statements) td").eachText()).containsExactly("1", "1");
    }
}
