package readout.store.export;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import readout.news.ArticleFacts;
import readout.store.Contents;
import readout.store.Contents.Part;

/**
 * Writes what a store holds, or a part of it, into a folder: the files of a format, {@code manifest.json} that says what
 * they are, and {@code SHA256SUMS} to check them by.
 */
public final class StoreExport {

    private final Contents contents;
    private final Part part;
    private final String program;

    /** @param program name and version, for formats that ask who coded */
    public StoreExport(Contents contents, Part part, String program) {
        this.contents = contents;
        this.part = part;
        this.program = program;
    }

    /** Writes a format into a folder, which is made when it does not exist; returns the names of the files. */
    public List<String> write(Format format, Path folder) throws IOException {
        Files.createDirectories(folder);
        List<String> names;
        try (ExportFiles files = open(format, folder)) {
            names = files.names();
            contents.articles(part, article -> write(files, article));
            contents.record(part, (list, item) -> write(files, list, item));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        Manifest.write(folder, format, part, contents, names);
        return names;
    }

    private ExportFiles open(Format format, Path folder) throws IOException {
        return switch (format) {
            case JSONL -> new JsonLinesFiles(folder);
            case CSV -> TableFiles.csv(folder);
            case PARQUET -> TableFiles.parquet(folder);
            case PLOVER -> new PloverFile(folder, program);
            case JSONLD -> new JsonLdFile(folder);
        };
    }

    private static void write(ExportFiles files, ArticleFacts article) {
        try {
            files.article(article);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(ExportFiles files, String list, JsonNode item) {
        try {
            files.item(list, item);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
