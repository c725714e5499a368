package readout.report;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.WriterOutput;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes the self-contained HTML report: no network, no script, every value escaped. */
public final class Report {

    /** The name of the file. */
    public static final String FILE = "index.html";

    private Report() {}

    /** Writes the report to a folder. */
    public static void write(Path folder, ReportPage page) throws IOException {
        TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);
        try (BufferedWriter out = Files.newBufferedWriter(folder.resolve(FILE), StandardCharsets.UTF_8)) {
            templates.render("report.jte", page, new WriterOutput(out));
        }
    }
}
