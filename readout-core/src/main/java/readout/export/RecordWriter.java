package readout.export;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
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

    private final RecordFile file;
    private final List<Lineage> lineage = new ArrayList<>();
    private final List<Variance> findings = new ArrayList<>();

    /** Begins the file in a folder. */
    public RecordWriter(Path folder) throws IOException {
        file = new RecordFile(folder.resolve(Export.RECORD));
    }

    @Override
    public void story(Story story, List<ArticleFacts> articles, List<Lineage> passages, List<Variance> inArticles) {
        lineage.addAll(passages);
        findings.addAll(inArticles);
        try {
            file.add("stories", RecordJson.story(story));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void across(Across across) {
        try {
            list("threads", across.threads(), RecordJson::thread);
            list("refrains", across.refrains(), RecordJson::refrain);
            list("series", across.series(), RecordJson::series);
            lineage.addAll(across.lineage());
            list("lineage", lineage, RecordJson::lineage);
            list("findings", findings, RecordJson::variance);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private <T> void list(String name, List<T> items, Function<T, ObjectNode> node) throws IOException {
        for (T item : items) {
            file.add(name, node.apply(item));
        }
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
