package readout.export;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import readout.news.Across;
import readout.news.ArticleFacts;
import readout.news.Lineage;
import readout.news.Story;
import readout.news.Variance;
import readout.record.RecordTaker;

/** Writes {@code record.json} story by story, so that a record is never held as a whole. */
public final class RecordWriter implements RecordTaker, Closeable {

    private final Writer out;
    private final JsonGenerator json;
    private final List<Lineage> lineage = new ArrayList<>();
    private final List<Variance> findings = new ArrayList<>();
    private boolean begun;

    /** Begins the file in a folder. */
    public RecordWriter(Path folder) throws IOException {
        out = new BufferedWriter(Files.newBufferedWriter(folder.resolve(Export.RECORD), StandardCharsets.UTF_8));
        json = Json.MAPPER.createGenerator(out);
        json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        json.writeStartObject();
        json.writeNumberField("version", RecordJson.VERSION);
    }

    @Override
    public void story(Story story, List<ArticleFacts> articles, List<Lineage> passages, List<Variance> inArticles) {
        lineage.addAll(passages);
        findings.addAll(inArticles);
        try {
            if (!begun) {
                begun = true;
                json.writeArrayFieldStart("stories");
            }
            json.writeTree(RecordJson.story(story));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void across(Across across) {
        try {
            if (begun) {
                json.writeEndArray();
            }
            list("threads", across.threads(), RecordJson::thread);
            list("refrains", across.refrains(), RecordJson::refrain);
            list("series", across.series(), RecordJson::series);
            list("lineage", lineage, RecordJson::lineage);
            list("findings", findings, RecordJson::variance);
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private <T> void list(String name, List<T> items, Function<T, ObjectNode> node) throws IOException {
        if (!items.isEmpty()) {
            json.writeArrayFieldStart(name);
            for (T item : items) {
                json.writeTree(node.apply(item));
            }
            json.writeEndArray();
        }
    }

    @Override
    public void close() throws IOException {
        json.close();
        out.write('\n');
        out.close();
    }
}
