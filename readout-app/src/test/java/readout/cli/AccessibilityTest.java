package readout.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import readout.browser.Axe;

/** Axe, run by Chromium on the report with every line opened, finds nothing against WCAG 2.2 AA. */
class AccessibilityTest {

    @TempDir
    private static Path folder;

    private static Axe axe;
    private static Document page;

    @BeforeAll
    static void makeTheReport() throws IOException {
        axe = new Axe(folder);
        CommandLineRun.of("run", Path.of("..", "examples", "coverage").toString(), "--out", folder.toString());
        page = Jsoup.parse(Files.readString(folder.resolve("index.html"), StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @CsvSource({"1200,1", "390,0"})
    void nothingStandsInTheWay(int width, int scheme) throws IOException, InterruptedException {
        axe.findsNothing(page, width, scheme);
    }
}
