package readout.export;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import readout.news.ArticleFacts;
import readout.record.Archive;
import readout.record.Recent;

/**
 * The articles of a run on disk: writes {@code articles.jsonl} and {@code facts.jsonl} as they come, and beside them a
 * file that is gone when the run ends, from which each article can be had back with all that is known of it.
 */
public final class DiskArchive implements Archive, Closeable {

    /** Where the line of an article stands in the file. */
    private record Line(long start, int length) {}

    /** Articles of so many bytes are held: the passages of a page are of few, each asked for many times. */
    private static final long HELD = 2_000_000;

    private final Path file;
    private final FileChannel channel;
    private final BufferedWriter articles;
    private final BufferedWriter facts;
    private final Writer abstentions;
    private final Map<String, Line> lines = new HashMap<>();
    private long end;
    private final Recent<ArticleFacts> recent = new Recent<>(HELD);

    /** Begins the export files in a folder, which is made when it does not exist. */
    public DiskArchive(Path folder) throws IOException {
        this(folder, Optional.empty());
    }

    /**
     * Begins the export files in a folder, which is made when it does not exist.
     *
     * @param abstentionFile where to write what looked like a fact and was not taken
     */
    public DiskArchive(Path folder, Optional<Path> abstentionFile) throws IOException {
        Files.createDirectories(folder);
        abstentions = abstentionFile.isPresent() ? open(abstentionFile.get()) : Writer.nullWriter();
        articles = Files.newBufferedWriter(folder.resolve(Export.ARTICLES), StandardCharsets.UTF_8);
        facts = Files.newBufferedWriter(folder.resolve(Export.FACTS), StandardCharsets.UTF_8);
        file = Files.createTempFile(folder, ".archive", ".jsonl");
        channel = FileChannel.open(
                file, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
    }

    private static Writer open(Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        return Files.newBufferedWriter(file, StandardCharsets.UTF_8);
    }

    @Override
    public void add(ArticleFacts article) {
        try {
            Export.article(article.article(), articles);
            Export.facts(article, facts);
            Export.abstentions(article, abstentions);
            byte[] bytes = ArchivedJson.write(article);
            for (ByteBuffer rest = ByteBuffer.wrap(bytes); rest.hasRemaining(); ) {
                channel.write(rest, end + rest.position());
            }
            lines.put(article.article().id(), new Line(end, bytes.length));
            end += bytes.length;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public ArticleFacts article(String id) {
        Line line = lines.get(id);
        if (line == null) {
            throw new IllegalArgumentException("no article " + id);
        }
        return recent.get(id).orElseGet(() -> {
            ArticleFacts article = read(line);
            recent.put(id, article, line.length());
            return article;
        });
    }

    private ArticleFacts read(Line line) {
        try {
            ByteBuffer bytes = ByteBuffer.allocate(line.length());
            while (bytes.hasRemaining() && channel.read(bytes, line.start() + bytes.position()) >= 0) {
                // Reads until the line is whole.
            }
            return ArchivedJson.read(bytes.array());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends the export files; articles can no longer be had back. */
    @Override
    public void close() throws IOException {
        try (articles;
                facts;
                abstentions;
                channel) {
            lines.clear();
            recent.clear();
        }
    }
}
