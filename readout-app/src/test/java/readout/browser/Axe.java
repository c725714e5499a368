package readout.browser;

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

/**
 * Lets axe look for what is against WCAG 2.2 AA, in Chromium, in copies of pages with every line opened. Our pages forbid
 * scripts that stand in them, so the copies are without that rule.
 */
public final class Axe {

    /** What axe found is left in the title of the page. */
    private static final String RUN = """
            axe.run({runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']}).then(r => {
              document.title = 'axe ran ' + r.passes.length + ' found ' + JSON.stringify(r.violations.map(v =>
                [v.id, v.nodes.length, v.nodes[0].html, v.nodes[0].failureSummary]));
            }).catch(e => { document.title = 'axe failed: ' + e; });
            """;

    private final Path folder;

    /** @param folder for copies of pages; ends the test as not run when there is no Chromium */
    public Axe(Path folder) {
        assumeTrue(chromium().isPresent(), "no chromium on the PATH (on Debian: apt install chromium)");
        this.folder = folder;
    }

    /** Fails when axe finds something on a page that is so many pixels wide, in light (1) or dark (0). */
    public void findsNothing(Document page, int width, int scheme) throws IOException, InterruptedException {
        Path open = Files.createTempFile(folder, "open", ".html");
        Files.writeString(open, opened(page).outerHtml(), StandardCharsets.UTF_8);
        Path dump = Files.createTempFile(folder, "dump", ".html");
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
                        open.toUri().toString()))
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
        assertThat(title).as(page.title()).matches("axe ran [1-9][0-9]+ found \\[\\]");
    }

    private static Document opened(Document page) throws IOException {
        Document copy = page.clone();
        copy.outputSettings().prettyPrint(false);
        copy.select("meta[http-equiv], script").remove();
        copy.select("details").attr("open", "");
        try (InputStream axe = Objects.requireNonNull(Axe.class.getResourceAsStream("/axe.min.js"))) {
            copy.body()
                    .appendElement("script")
                    .text(new String(axe.readAllBytes(), StandardCharsets.UTF_8).replace("</script", "<\\/script"));
        }
        copy.body().appendElement("script").text(RUN);
        return copy;
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
