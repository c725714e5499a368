package readout.source;

import java.io.InputStream;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import readout.fetch.Fetcher;
import readout.news.Published;

/**
 * Files, folders and standard input as one stream of pages and problems, in a stable order: inputs as they are given,
 * the files of a folder by name. What a file is, is told by its content. Only one page is held at a time.
 */
public final class Sources {
    /** The name of standard input. */
    public static final String STANDARD_INPUT = "-";

    private Sources() {}

    /**
     * How inputs are read.
     *
     * @param published the publication date of all articles, where the user gives one
     * @param mostBytes the largest page that is read, in bytes after unpacking
     * @param standardInput what {@code -} stands for
     * @param web what fetches addresses; without it they are only named
     * @param follow whether the addresses that feeds, sitemaps and lists name are fetched, too
     */
    public record Options(
            Optional<Published> published,
            long mostBytes,
            InputStream standardInput,
            Optional<Fetcher> web,
            boolean follow) {
        /** The largest page that is read unless told otherwise: 64 MiB. */
        public static final long MOST_BYTES = 64L << 20;

        /** Without the web. */
        public Options(Optional<Published> published, long mostBytes, InputStream standardInput) {
            this(published, mostBytes, standardInput, Optional.empty(), false);
        }

        /** The usual options: no date given, {@link #MOST_BYTES}, the process's standard input, no web. */
        public static Options usual() {
            return new Options(Optional.empty(), MOST_BYTES, System.in);
        }

        /** These options with a publication date. */
        public Options withPublished(Published date) {
            return new Options(Optional.of(date), mostBytes, standardInput, web, follow);
        }

        /** These options with the web. */
        public Options withWeb(Fetcher fetcher, boolean follow) {
            return new Options(published, mostBytes, standardInput, Optional.of(fetcher), follow);
        }
    }

    /** Opens {@code inputs} (paths, addresses on the web, or {@code -}). Close the stream when it is not read to its end. */
    public static Stream<Item> open(List<String> inputs, Options options) {
        Walk walk = new Walk(inputs, options);
        Iterator<Item> items = new Iterator<>() {
            private @Nullable Item next;

            @Override
            public boolean hasNext() {
                if (next == null) {
                    next = walk.next();
                }
                return next != null;
            }

            @Override
            public Item next() {
                if (!hasNext()) {
                    throw new NoSuchElementException();
                }
                Item item = next;
                next = null;
                return java.util.Objects.requireNonNull(item);
            }
        };
        int traits = Spliterator.ORDERED | Spliterator.NONNULL;
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(items, traits), false)
                .onClose(walk::close);
    }
}
