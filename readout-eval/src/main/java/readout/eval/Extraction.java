package readout.eval;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import readout.page.Page;
import readout.page.PageReader;

/** Takes the bodies of articles from HTML pages, in the format of {@code score_extraction.py}. */
@Command(
        name = "extraction",
        description = "Takes the bodies of articles from HTML pages.",
        mixinStandardHelpOptions = true)
final class Extraction implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "INPUT", description = "Pages: JSON lines with id, url, html.")
    private Path input = Path.of("");

    @Parameters(index = "1", paramLabel = "OUTPUT", description = "File to write: JSON lines with id, articleBody.")
    private Path output = Path.of("");

    @Option(
            names = "--rounds",
            paramLabel = "N",
            description = "read the pages N times more and print the speed of the last")
    private int rounds;

    @Override
    public Integer call() throws IOException {
        PageReader reader = new PageReader();
        List<ObjectNode> bodies = new ArrayList<>();
        for (ObjectNode page : ExtractionPages.pages(input)) {
            bodies.add(JsonLines.JSON
                    .createObjectNode()
                    .put("id", page.path("id").asText())
                    .put("articleBody", ExtractionPages.body(reader.read(ExtractionPages.page(page)))));
        }
        JsonLines.write(output, bodies);
        for (int round = 1; round <= rounds; round++) {
            time(reader, round);
        }
        return 0;
    }

    private void time(PageReader reader, int round) throws IOException {
        List<Page> pages = new ArrayList<>();
        for (ObjectNode page : ExtractionPages.pages(input)) {
            pages.add(ExtractionPages.page(page));
        }
        ThreadMXBean clock = ManagementFactory.getThreadMXBean();
        long start = clock.getCurrentThreadCpuTime();
        long characters = 0;
        for (Page page : pages) {
            characters += reader.read(page).text().length();
        }
        double seconds = (clock.getCurrentThreadCpuTime() - start) / 1e9;
        System.out.printf(
                Locale.ROOT,
                "round %d: %.1f pages for a second of one core, %d characters of text%n",
                round,
                pages.size() / seconds,
                characters);
    }
}
