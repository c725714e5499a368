package readout.eval.generate;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;

/** Writes pages as a crawler would: a WARC file, each record packed by itself. */
public final class GeneratedArchive implements Closeable {

    private final WarcWriter writer;
    private final int ballast;

    /**
     * Begins a file, in place of one that is there.
     *
     * @param ballast lines of styles and scripts on each page
     */
    public GeneratedArchive(Path file, int ballast) throws IOException {
        this.ballast = ballast;
        writer = new WarcWriter(
                FileChannel.open(
                        file,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE,
                        StandardOpenOption.TRUNCATE_EXISTING),
                WarcCompression.GZIP);
    }

    /** Adds the page of an article, fetched on the morning after it came out. */
    public void add(GeneratedArticle article) throws IOException {
        byte[] body = GeneratedPage.html(article, ballast).getBytes(StandardCharsets.UTF_8);
        Instant fetched =
                article.published().plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
        HttpResponse answer = new HttpResponse.Builder(200, "OK")
                .body(MediaType.HTML_UTF8, body)
                .build();
        writer.write(new WarcResponse.Builder(GeneratedPage.url(article))
                .recordId(UUID.nameUUIDFromBytes(article.id().getBytes(StandardCharsets.UTF_8)))
                .date(fetched)
                .body(answer)
                .build());
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }
}
