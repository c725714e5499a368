package readout.report;

import gg.jte.Content;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.WriterOutput;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import readout.news.Across;
import readout.news.Article;
import readout.news.ArticleFacts;
import readout.news.Lineage;
import readout.news.Story;
import readout.news.Variance;
import readout.record.Archive;
import readout.record.RecordTaker;

/**
 * Writes the self-contained HTML report: no network, no script, every value escaped. Stories are written as they come,
 * to files that are put together at the end; of a large record only the stories with most articles are shown.
 */
public final class Report implements RecordTaker, Closeable {

    /** The name of the file. */
    public static final String FILE = "index.html";

    private static final int STORIES = 60;
    private static final int ARTICLES = 200;

    private final TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);
    private final Path folder;
    private final Archive archive;
    private final String version;
    private final Path stories;
    private final Path articles;
    private final Writer storiesOut;
    private final Writer articlesOut;
    private final ReportTotals totals = new ReportTotals();
    private BitSet shown = new BitSet();
    private int story;

    /** Begins a report in a folder about the articles of an archive. */
    public Report(Path folder, Archive archive, String version) throws IOException {
        this.folder = folder;
        this.archive = archive;
        this.version = version;
        stories = Files.createTempFile(folder, ".stories", ".html");
        articles = Files.createTempFile(folder, ".articles", ".html");
        storiesOut = Files.newBufferedWriter(stories, StandardCharsets.UTF_8);
        articlesOut = Files.newBufferedWriter(articles, StandardCharsets.UTF_8);
    }

    /** The numbers, from 0, of the stories that a report shows, by the number of articles of each. */
    static BitSet shown(List<Integer> sizes) {
        return Shown.of(sizes, STORIES, ARTICLES);
    }

    @Override
    public void begin(List<Integer> sizes) {
        shown = shown(sizes);
    }

    @Override
    public void story(Story told, List<ArticleFacts> accounts, List<Lineage> lineage, List<Variance> findings) {
        accounts.forEach(totals::add);
        boolean show = shown.get(story++);
        totals.story(told, Told.disputes(told).size() + findings.size(), show);
        if (show) {
            Map<String, Object> view = Map.of("story", new StoryView(told, accounts, lineage, findings));
            templates.render("story.jte", view, new WriterOutput(storiesOut));
            for (ArticleFacts account : accounts) {
                Article article = account.article();
                templates.render("article.jte", article, new WriterOutput(articlesOut));
            }
        }
    }

    @Override
    public void across(Across across) {
        totals.across(across, archive);
    }

    /**
     * Puts the report together.
     *
     * @param skipped what could not be read, for people
     * @param warnings what was read with a warning, for people
     */
    public void finish(List<String> skipped, List<String> warnings) throws IOException {
        storiesOut.close();
        articlesOut.close();
        ReportPage page = totals.page(skipped, warnings, version);
        try (BufferedWriter out = Files.newBufferedWriter(folder.resolve(FILE), StandardCharsets.UTF_8)) {
            templates.render(
                    "report.jte",
                    Map.of(
                            "page",
                            page,
                            "style",
                            Style.load(),
                            "stories",
                            content(stories),
                            "articles",
                            content(articles)),
                    new WriterOutput(out));
        }
    }

    /** What was written before, escaped then. */
    private static Content content(Path file) {
        return output -> {
            char[] piece = new char[1 << 16];
            try (BufferedReader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
                for (int length = in.read(piece); length >= 0; length = in.read(piece)) {
                    output.writeContent(new String(piece, 0, length));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
    }

    @Override
    public void close() throws IOException {
        storiesOut.close();
        articlesOut.close();
        Files.deleteIfExists(stories);
        Files.deleteIfExists(articles);
    }
}
