package readout.web;

import io.javalin.http.Context;
import io.javalin.http.ServiceUnavailableResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Gives out what a search finds, or all, as a ZIP of the files of a format. */
final class Downloads {

    private final Exports exports;
    private final Semaphore one = new Semaphore(1);

    Downloads(Exports exports) {
        this.exports = exports;
    }

    /** Answers with the files of the format that is asked for; one at a time, since each may read the whole store. */
    void give(Context context) throws IOException {
        Asked asked = new Asked(context);
        String format = asked.value("format");
        if (!exports.formats().contains(format)) {
            throw new NotFound("There is no format “" + format + "”. Those there are: " + exports.formats() + ".");
        }
        if (!one.tryAcquire()) {
            throw new ServiceUnavailableResponse("Another export is being written. Try again when it is done.");
        }
        Path folder = Files.createTempDirectory("readout-export");
        try {
            exports.write(format, SearchPages.selection(SearchPages.form(asked)), folder);
            context.contentType("application/zip")
                    .header("Content-Disposition", "attachment; filename=\"readout-" + format + ".zip\"");
            zip(folder, context.outputStream());
        } finally {
            one.release();
            Uploads.remove(folder);
        }
    }

    private static void zip(Path folder, OutputStream to) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(folder)) {
            files = all.sorted().toList();
        }
        try (ZipOutputStream zip = new ZipOutputStream(to)) {
            for (Path file : files) {
                zip.putNextEntry(new ZipEntry(file.getFileName().toString()));
                Files.copy(file, zip);
                zip.closeEntry();
            }
        }
    }
}
