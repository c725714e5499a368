package readout.store.export;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import readout.export.PloverExport;
import readout.news.ArticleFacts;

/** Event records of PLOVER. They are made from JSON Lines, which are written beside them and taken away at the end. */
final class PloverFile implements ExportFiles {

    private static final String NAME = "plover.jsonl";

    private final Path folder;
    private final Path beside;
    private final JsonLinesFiles lines;
    private final String program;

    /** @param program name and version, for the records say who coded */
    PloverFile(Path folder, String program) throws IOException {
        this.folder = folder;
        this.program = program;
        beside = Files.createTempDirectory(folder, ".plover");
        lines = new JsonLinesFiles(beside);
    }

    @Override
    public List<String> names() {
        return List.of(NAME);
    }

    @Override
    public void article(ArticleFacts article) throws IOException {
        lines.article(article);
    }

    @Override
    public void item(String list, JsonNode item) throws IOException {
        lines.item(list, item);
    }

    @Override
    public void close() throws IOException {
        lines.close();
        new PloverExport(program).write(beside, folder.resolve(NAME));
        for (String name : lines.names()) {
            Files.delete(beside.resolve(name));
        }
        Files.delete(beside);
    }
}
