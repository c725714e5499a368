package readout.store.export;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import readout.news.ArticleFacts;

/** The files of one format, while they are written: first all articles, then all items of the record. */
interface ExportFiles extends Closeable {

    /** Their names. */
    List<String> names();

    /** The next article. */
    void article(ArticleFacts article) throws IOException;

    /** The next item of a list of record.json. */
    void item(String list, JsonNode item) throws IOException;
}
