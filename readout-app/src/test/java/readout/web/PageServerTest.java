package readout.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;
import java.util.zip.ZipInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import readout.browser.Axe;
import readout.store.Selection;
import readout.store.Store;

/** What people and programs get from {@code readout serve}. */
class PageServerTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final String ATTACK = "<script>document.title='it ran'</script><svg onload=document.title='it ran'>";
    private static final String ATTACKER = "{\"title\":\"" + ATTACK + "\",\"outlet\":\"" + ATTACK
            + "\",\"url\":\"javascript:document.title='it ran'\",\"published\":\"2031-06-05\",\"text\":\"President Ana "
            + "Kolt of Orlavia said on Thursday: \\\"" + ATTACK
            + " We shall sign.\\\" She met the president of Tesmark "
            + "in Vestra, and the two signed 12 agreements on trade and fish.\"}";

    /** Writes what it was asked for. */
    private static final Exports EXPORTS = new Exports() {
        @Override
        public List<String> formats() {
            return List.of("words");
        }

        @Override
        public void write(String format, Selection selection, Path to) throws IOException {
            Files.writeString(to.resolve("asked.txt"), format + " " + selection.words() + " " + selection.kind());
        }
    };

    @TempDir
    private static Path folder;

    private static Store store;
    private static PageServer server;
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @BeforeAll
    static void serve() {
        store = SampleStore.in(folder, new ByteArrayInputStream(ATTACKER.getBytes(StandardCharsets.UTF_8)));
        server = PageServer.start(
                store, PageServerTest::read, EXPORTS, new PageServer.Door("127.0.0.1", 0, Optional.empty()));
    }

    @AfterAll
    static void stop() {
        server.close();
        store.close();
    }

    /** Counts the files instead of reading them. */
    private static List<String> read(Path handedIn, IntConsumer progress) {
        String[] names = handedIn.toFile().list();
        progress.accept(names.length);
        return List.of("Added " + names.length + ": " + String.join(", ", names));
    }

    private static String address(PageServer of, String path) {
        return "http://127.0.0.1:" + of.port() + path;
    }

    private static HttpResponse<String> get(String path) {
        return get(CLIENT, address(server, path));
    }

    private static HttpResponse<String> get(HttpClient client, String address) {
        return get(client, HttpRequest.newBuilder(URI.create(address)).build());
    }

    private static HttpResponse<String> get(HttpClient client, HttpRequest request) {
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private static Document page(String path) {
        HttpResponse<String> answer = get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return Jsoup.parse(answer.body());
    }

    private static JsonNode json(String path) {
        HttpResponse<String> answer = get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        try {
            return JSON.readTree(answer.body());
        } catch (IOException e) {
            throw new AssertionError(path + ": " + answer.body(), e);
        }
    }

    /** The story of the sample coverage with a dispute over a count of documents. */
    private static String disputedStory() {
        for (JsonNode story : json("/index.json").path("disputed")) {
            if (story.path("title").asText().contains("Tarsenia")) {
                return "/stories/" + story.path("id").asText().substring(1);
            }
        }
        throw new AssertionError("no disputed story");
    }

    @Test
    void theStartPageLeadsToADisputeAndItsWords() {
        Document start = page("/");
        assertThat(start.select("section:has(#disputed) a").eachAttr("href")).contains(disputedStory());
        Document story = page(disputedStory());
        assertThat(story.select(".variance.contradiction").text()).contains("both cannot be true");
        assertThat(story.select(".variance.contradiction mark").eachText()).contains("over 20", "17");
    }

    @Test
    void marksInAnArticleAreTheEvidenceOfItsFacts() {
        String id = json(disputedStory() + ".json").path("articles").get(0).asText();
        Document page = page("/article?id=" + id);
        JsonNode article = json("/article.json?id=" + id);
        String text = article.path("article").path("text").asText();
        String marked = String.join("", page.select("article mark").eachText()).replaceAll("\\s+", "");
        assertThat(page.select("aside ol.lines > li")).hasSameSizeAs(article.path("facts"));
        for (JsonNode fact : article.path("facts")) {
            for (JsonNode span : fact.path("evidence")) {
                String quote = text.substring(span.get(0).asInt(), span.get(1).asInt());
                for (String line : quote.split("\n")) {
                    assertThat(marked).contains(line.replaceAll("\\s+", ""));
                }
            }
        }
    }

    @Test
    void closedLinesOfTheRecordLeadToTheirWords() {
        Document story = page(disputedStory());
        Elements closed = story.select("details.entry:not([open])");
        assertThat(closed).isNotEmpty();
        for (Element line : closed) {
            Document words = page(line.select("p[hx-get] a").attr("href"));
            assertThat(words.select("h1").text())
                    .isEqualTo(line.select("summary .line").text());
            assertThat(words.select(".evidence mark")).isNotEmpty();
            assertThat(words.select("p.meta a").attr("href")).isEqualTo(disputedStory() + "#" + line.id());
        }
        for (Element cell : story.select(".matrix td a")) {
            String address = cell.attr("href");
            String anchor = address.substring(address.indexOf('#') + 1);
            assertThat(page(address.substring(0, address.indexOf('#'))).getElementById(anchor))
                    .isNotNull();
        }
    }

    @Test
    void anArticleTellsFromWhomItCopiedAndWhoCopiedFromIt() {
        int taken = 0;
        int given = 0;
        for (JsonNode id : json(disputedStory() + ".json").path("articles")) {
            String path = "/article?id=" + Asked.encoded(id.asText());
            Document page = page(path);
            taken += page.select("h3:contains(It took from) + ul > li").size();
            given += page.select("h3:contains(From it took) + ul > li").size();
            boolean copies = !json(path.replace("?", ".json?")).path("lineage").isEmpty();
            assertThat(page.select("#copies")).hasSize(copies ? 1 : 0);
        }
        assertThat(taken).isPositive().isEqualTo(given);
    }

    @Test
    void whatAReaderCameForStandsAboveTheForms() {
        String page = get(disputedStory()).body();
        assertThat(page.indexOf("id=\"compare\"")).isGreaterThan(page.lastIndexOf("<details"));
    }

    @Test
    void twoAccountsAreComparedAndWhatOneLeavesOutIsShown() {
        JsonNode articles = json(disputedStory() + ".json").path("articles");
        Document page = page("/compare?one=" + articles.get(0).asText() + "&other="
                + articles.get(3).asText());
        assertThat(page.select("section h2").eachText()).hasSize(4);
        assertThat(page.select(".variance.contradiction").text()).contains("17");
        assertThat(get("/compare?one=" + articles.get(0).asText() + "&other=nobody")
                        .body())
                .contains("There is no article with the id");
    }

    @Test
    void severalOutletsAndTwoStoriesAreComparedToo() {
        JsonNode articles = json(disputedStory() + ".json").path("articles");
        Document sides = page("/compare?one=" + articles.get(0).asText() + "&one="
                + articles.get(1).asText() + "&other=" + articles.get(3).asText());
        assertThat(sides.select(".sides > div")).hasSize(2);
        assertThat(sides.select(".sides > div").get(0).select("li")).hasSize(2);
        assertThat(sides.select(".sides li b").eachText()).containsExactly("A", "B", "C");
        assertThat(sides.select("summary .cell").eachText()).allMatch(cell -> cell.matches("[ABC].*"));
        assertThat(sides.select(".legend dd")).hasSize(4);
        JsonNode stories = json("/stories.json");
        Document summits =
                page("/compare?story=" + stories.get(0).path("id").asText().substring(1) + "&with="
                        + stories.get(1).path("id").asText().substring(1));
        assertThat(summits.select(".sides h2").eachText())
                .containsExactly(
                        stories.get(0).path("title").asText(),
                        stories.get(1).path("title").asText());
        assertThat(get("/compare?story=1&with=999999").body()).contains("no story with the number");
        assertThat(get("/compare").body()).contains("Choose at least one article for each side");
    }

    @Test
    void whatASearchFindsCanBeTakenAlong() throws IOException {
        Element form =
                page("/search?q=tariff&kind=measure").select("form.tools").get(0);
        assertThat(form.select("button").eachText()).containsExactly("words");
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(address(server, "/export?format=words&q=tariff&kind=measure")))
                .build();
        try (ZipInputStream zip =
                new ZipInputStream(CLIENT.sendAsync(request, HttpResponse.BodyHandlers.ofInputStream())
                        .join()
                        .body())) {
            assertThat(zip.getNextEntry().getName()).isEqualTo("asked.txt");
            assertThat(new String(zip.readAllBytes(), StandardCharsets.UTF_8))
                    .isEqualTo("words [tariff] Optional[measure]");
        }
        assertThat(get("/export?format=papyrus").statusCode()).isEqualTo(404);
    }

    @Test
    void whatReturnsIsDrawnOverTime() {
        assertThat(page("/refrains").select("details.refrain svg.time circle")).isNotEmpty();
        assertThat(page("/figures").select("svg.chart rect")).isNotEmpty();
        Document threads = page("/threads");
        assertThat(threads.select("details.refrain")).isNotEmpty();
        assertThat(threads.select("details.refrain").get(0).select("circle"))
                .hasSameSizeAs(threads.select("details.refrain").get(0).select("ol.lines > li"));
    }

    @Test
    void everyFactHasAnAddress() {
        Element result =
                page("/search?q=tariff&kind=measure").select("ol.lines li > a").get(0);
        String address = result.attr("href");
        String fact = URLDecoder.decode(address.substring(address.indexOf('#') + 1), StandardCharsets.UTF_8);
        assertThat(page(address.substring(0, address.indexOf('#'))).getElementById(fact))
                .isNotNull();
    }

    @Test
    void searchKeepsWhatWasAskedInTheAddress() {
        Document page = page("/search?q=tariff&kind=measure&in=facts");
        assertThat(page.select("#kind option[selected]").eachAttr("value")).containsExactly("measure");
        assertThat(page.select("ol.lines li")).isNotEmpty();
        assertThat(json("/search.json?q=tariff&kind=measure")).hasSameSizeAs(page.select("ol.lines li"));
        assertThat(page("/search?q=zzzz").text()).contains("Nothing has all of that");
    }

    @Test
    void everyDocumentedAddressAnswersAndEveryPageNamesItsTwin() throws IOException {
        String id = json(disputedStory() + ".json").path("articles").get(0).asText();
        String other = json(disputedStory() + ".json").path("articles").get(1).asText();
        String actor = json("/actors.json").get(0).path("name").asText();
        List<String> paths = new ArrayList<>();
        JSON.readTree(get("/api").body()).path("paths").fieldNames().forEachRemaining(paths::add);
        assertThat(paths).hasSizeGreaterThan(10);
        for (String documented : paths) {
            String path =
                    documented.replace("/stories/{number}", disputedStory()).replace("{entry}", "1");
            path += path.equals("/article.json") ? "?id=" + id : "";
            path += path.equals("/actor.json") ? "?name=" + Asked.encoded(actor) : "";
            path += path.equals("/compare.json") ? "?one=" + id + "&other=" + other : "";
            path += path.equals("/search.json") ? "?q=tariff" : "";
            assertThat(json(path)).as(path).isNotEmpty();
            String shown = path.equals("/index.json") ? "/" : path.replace(".json", "");
            Document page = page(shown);
            assertThat(page.select("link[rel=alternate]").attr("href")).isEqualTo(path);
            assertThat(page.title()).endsWith("– Readout");
            assertThat(page.select("h1")).hasSize(1);
        }
    }

    @Test
    void whatIsNotThereIsSaidToPeopleAndPrograms() throws IOException {
        HttpResponse<String> page = get("/stories/999999");
        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.body()).contains("There is no story with this number").contains("<nav");
        HttpResponse<String> twin = get("/stories/999999.json");
        assertThat(twin.statusCode()).isEqualTo(404);
        assertThat(JSON.readTree(twin.body()).path("error").asText()).contains("no story");
        assertThat(get("/stories/1/999").body()).contains("There is no such line in the record");
        assertThat(get("/nowhere").statusCode()).isEqualTo(404);
        HttpResponse<String> form = post("/abstentions", "application/x-www-form-urlencoded", "verdict=accepted");
        assertThat(Jsoup.parse(form.body()).select("h1").text()).isEqualTo("Not allowed");
        assertThat(get("/stories?from=minus").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/stories", "/search?q=sign&in=articles", "/actors", "/abstentions"})
    void nothingFromArticlesBecomesMarkup(String path) {
        assertNothingActive(page(path));
    }

    @Test
    void nothingFromArticlesRunsInABrowser() throws IOException, InterruptedException {
        JsonNode hits = json("/search.json?q=sign&in=articles");
        String hostile = "";
        for (JsonNode hit : hits) {
            hostile = hit.path("title").asText().equals(ATTACK) ? hit.path("id").asText() : hostile;
        }
        assertThat(hostile).isNotEmpty();
        String path = "/article?id=" + Asked.encoded(hostile);
        assertNothingActive(page(path));
        Assumptions.assumeTrue(Files.isExecutable(CHROMIUM), "chromium is not installed: apt install chromium");
        assertThat(shownByChromium(path)).contains("We shall sign").doesNotContain("<title>it ran");
    }

    private static void assertNothingActive(Document page) {
        assertThat(page.select("script").eachAttr("src"))
                .satisfiesExactly(
                        src -> assertThat(src).startsWith("/static/htmx.js?"),
                        src -> assertThat(src).startsWith("/static/readout.js?"));
        assertThat(page.select("script:not([src]), svg, iframe, object, embed")).isEmpty();
        for (Element element : page.getAllElements()) {
            element.attributes().forEach(attribute -> {
                assertThat(attribute.getKey()).doesNotStartWith("on");
                assertThat(attribute.getValue()).doesNotStartWith("javascript:");
            });
        }
    }

    private static String shownByChromium(String path) throws IOException, InterruptedException {
        Path shown = folder.resolve("shown.html");
        Process process = new ProcessBuilder(
                        CHROMIUM.toString(),
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--user-data-dir=" + folder.resolve("chromium"),
                        "--dump-dom",
                        address(server, path))
                .redirectOutput(shown.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return Files.readString(shown);
    }

    @ParameterizedTest
    @CsvSource({"1200,1", "390,0"})
    void axeFindsNothingOnAnyPage(int width, int scheme) throws IOException, InterruptedException {
        Axe axe = new Axe(folder);
        String article = json(disputedStory() + ".json").path("articles").get(0).asText();
        String other = json(disputedStory() + ".json").path("articles").get(3).asText();
        String actor = json("/actors.json").get(0).path("name").asText();
        for (String path : List.of(
                "/",
                "/stories",
                disputedStory(),
                disputedStory() + "/1",
                "/article?id=" + article,
                "/compare?one=" + article + "&other=" + other,
                "/actors",
                "/actor?name=" + Asked.encoded(actor),
                "/threads",
                "/figures",
                "/refrains",
                "/search?q=tariff",
                "/search?q=zzzz",
                "/abstentions",
                "/intake")) {
            axe.findsNothing(styled(page(path)), width, scheme);
        }
    }

    /** The page with its styles in itself, so that it looks the same from a file. */
    private static Document styled(Document page) {
        for (Element link : page.select("link[rel=stylesheet]")) {
            link.replaceWith(new Element("style").append(get(link.attr("href")).body()));
        }
        return page;
    }

    @Test
    void browsersAreToldToLoadAndRunNothingElse() {
        String policy = get("/").headers().firstValue("Content-Security-Policy").orElseThrow();
        assertThat(policy).contains("default-src 'none'").doesNotContain("unsafe");
        assertThat(get("/").headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    }

    @Test
    void stylesAreKeptUntilTheProgramBringsOthers() {
        for (String style : page("/").select("link[rel=stylesheet]").eachAttr("href")) {
            assertThat(get(style).headers().firstValue("Cache-Control"))
                    .hasValueSatisfying(told -> assertThat(told).contains("immutable"));
            String old = style.substring(0, style.length() - 1);
            assertThat(get(old).headers().firstValue("Cache-Control")).contains("no-cache");
            assertThat(get(old).body()).isEqualTo(get(style).body());
        }
    }

    @Test
    void anotherNameForThisMachineIsRefused() throws IOException {
        try (Socket socket = new Socket("127.0.0.1", server.port())) {
            socket.getOutputStream()
                    .write("GET / HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n"
                            .getBytes(StandardCharsets.US_ASCII));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answer).startsWith("HTTP/1.1 403").doesNotContain("Tarsenia");
        }
    }

    @Test
    void otherMachinesNeedTheToken() {
        try (PageServer open = PageServer.start(
                store, PageServerTest::read, EXPORTS, new PageServer.Door("127.0.0.1", 0, Optional.of("sesame")))) {
            HttpClient client = HttpClient.newBuilder()
                    .cookieHandler(new java.net.CookieManager())
                    .build();
            assertThat(get(client, address(open, "/")).statusCode()).isEqualTo(401);
            assertThat(get(client, address(open, "/?token=wrong")).statusCode()).isEqualTo(401);
            assertThat(get(client, address(open, "/?token=sesame")).statusCode())
                    .isEqualTo(200);
            assertThat(get(client, address(open, "/stories")).statusCode()).isEqualTo(200);
        }
    }

    private static HttpResponse<String> post(String path, String type, String body) {
        return get(
                CLIENT,
                HttpRequest.newBuilder(URI.create(address(server, path)))
                        .header("Content-Type", type)
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build());
    }

    @Test
    void abstentionsTellWhoPublishedTheWords() {
        assertThat(page("/abstentions?from=0").select(".lines small a").eachText())
                .containsAnyOf("Kordan Daily", "Meridian Times", "Inland Observer");
    }

    @Test
    void whatIsSaidOfAnAbstentionIsKeptAndGivenOut() {
        Element form = page("/abstentions").select("form.judge").get(0);
        String fields = "article=" + Asked.encoded(form.select("[name=article]").val()) + "&position="
                + form.select("[name=position]").val() + "&verdict=accepted";
        String type = "application/x-www-form-urlencoded";
        assertThat(post("/abstentions", type, fields).statusCode()).isEqualTo(403);
        assertThat(get("/labels.jsonl").body()).isEmpty();
        String csrf = "&csrf=" + form.select("[name=csrf]").val();
        assertThat(post("/abstentions", type, fields + csrf).statusCode()).isEqualTo(303);
        assertThat(get("/labels.jsonl").body()).contains("\"verdict\":\"accepted\"");
        assertThat(page("/abstentions").select(".lines strong").eachText()).contains("accepted");
    }

    @Test
    void filesThatAreHandedInAreReadUnderSafeNames() {
        String csrf = page("/intake").select("[name=csrf]").val();
        String part = "--x\r\nContent-Disposition: form-data; name=\"csrf\"\r\n\r\n" + csrf + "\r\n"
                + "--x\r\nContent-Disposition: form-data; name=\"files\"; filename=\"../../etc/pass wd\"\r\n"
                + "Content-Type: text/plain\r\n\r\nWords.\r\n--x--\r\n";
        assertThat(post("/intake", "multipart/form-data; boundary=x", part.replace(csrf, "other"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(post("/intake", "multipart/form-data; boundary=x", part).statusCode())
                .isEqualTo(303);
        HttpRequest events = HttpRequest.newBuilder(URI.create(address(server, "/intake/events")))
                .header("Accept", "text/event-stream")
                .build();
        assertThat(get(CLIENT, events).body()).contains("event: done").contains("Added 1");
        assertThat(page("/intake").text()).contains("0-pass_wd").doesNotContain("etc");
    }

    @Test
    void aPortInUseIsSaid() {
        assertThatThrownBy(() -> PageServer.start(
                        store,
                        PageServerTest::read,
                        EXPORTS,
                        new PageServer.Door("127.0.0.1", server.port(), Optional.empty())))
                .isInstanceOf(ServeException.class)
                .hasMessageContaining("cannot serve on 127.0.0.1, port " + server.port());
    }
}
