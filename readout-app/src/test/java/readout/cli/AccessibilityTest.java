package readout.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Axe, run by Chromium on the report with every line opened, finds nothing against WCAG 2.2 AA. The page forbids scripts;
 * so axe runs in a copy of it without that rule.
 */
class AccessibilityTest {

    /** What axe found is left in the title of the page. */
    private static final String RUN = """
            axe.run({runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']}).then(r => {
              document.title = 'axe ran ' + r.passes.length + ' found ' + JSON.stringify(r.violations.map(v =>
                [v.id, v.nodes.length, v.nodes[0].html, v.nodes[0].failureSummary]));
            }).catch(e => { document.title = 'axe failed: ' + e; });
            """;

    @TempDir
    private static Path folder;

    @BeforeAll
    static void openEverything() throws IOException {
        assumeTrue(chromium().isPresent(), "no chromium on the PATH (on Debian: apt install chromium)");
        CommandLineRun.of("run", Path.of("..", "examples", "coverage").toString(), "--out", folder.toString());
        Document page = Jsoup.parse(Files.readString(folder.resolve("index.html"), StandardCharsets.UTF_8));
        page.outputSettings().prettyPrint(false);
        page.select("meta[http-equiv]").remove();
        page.select("details").attr("open", "");
        try (InputStream axe = Objects.requireNonNull(AccessibilityTest.class.getResourceAsStream("/axe.min.js"))) {
            page.body()
                    .appendElement("script")
                    .text(new String(axe.readAllBytes(), StandardCharsets.UTF_8).replace("</script", "<\\/script"));
        }
        page.body().appendElement("script").text(RUN);
        Files.writeString(folder.resolve("open.html"), page.outerHtml(), StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @CsvSource({"1200,1", "390,0"})
    void nothingStandsInTheWay(int width, int scheme) throws IOException, InterruptedException {
        Path dump = folder.resolve("dump" + width + ".html");
        Process browser = new ProcessBuilder(List.of(
                        chromium().orElseThrow(),
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--user-data-dir=" + folder.resolve("profile" + width),
                        "--window-size=" + width + ",2000",
                        "--blink-settings=preferredColorScheme=" + scheme,
                        "--virtual-time-budget=600000",
                        "--dump-dom",
                        folder.resolve("open.html").toUri().toString()))
                .redirectOutput(dump.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            assertThat(browser.waitFor(5, TimeUnit.MINUTES)).isTrue();
        } finally {
            browser.descendants().forEach(ProcessHandle::destroy);
            browser.destroy();
        }
        String title =
                Jsoup.parse(Files.readString(dump, StandardCharsets.UTF_8)).title();
        assertThat(title).matches("axe ran [1-9][0-9]+ found \\[\\]");
    }

    private static Optional<String> chromium() {
        return Stream.of(Objects.requireNonNullElse(System.getenv("PATH"), "").split(":"))
                .flatMap(folder -> Stream.of("chromium", "chromium-browser", "google-chrome")
                        .map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .map(Path::toString)
                .findFirst();
    }
}
