package readout.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.MessageBody;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcDigest;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcRevisit;
import org.netpreserve.jwarc.WarcTargetRecord;

/**
 * The pages in a web archive (WARC): answers with status 200, resources and conversions that are HTML, text or PDF. A
 * record that revisits a page which was read is passed over; one whose page is not in the file is told.
 */
final class WarcRecords implements Items {
    private static final int MOST_DIGESTS = 2_000_000;

    private final Origin origin;
    private final InputStream in;
    private final Set<String> digests = new HashSet<>();
    private @Nullable WarcReader reader;
    private @Nullable PageStream page;
    private int count;

    WarcRecords(Origin origin, InputStream in) {
        this.origin = origin;
        this.in = in;
    }

    @Override
    public String place() {
        return "record " + count;
    }

    @Override
    public @Nullable Item next() throws IOException {
        while (true) {
            Item item = page == null ? null : page.next();
            if (item != null) {
                return item;
            }
            page = null;
            Optional<WarcRecord> record = record();
            if (record.isEmpty()) {
                return null;
            }
            item = read(record.get());
            if (item != null) {
                return item;
            }
        }
    }

    private Optional<WarcRecord> record() throws IOException {
        count++;
        if (reader == null) {
            reader = new WarcReader(in);
        }
        try {
            return reader.next();
        } catch (RuntimeException e) {
            throw new IOException("broken record: " + Walk.reason(e), e);
        }
    }

    private @Nullable Item read(WarcRecord record) {
        try {
            if (record instanceof WarcRevisit revisit) {
                return revisit(revisit);
            }
            if (record instanceof WarcResponse response) {
                return response(response);
            }
            if (record instanceof WarcResource || record instanceof WarcConversion) {
                WarcTargetRecord target = (WarcTargetRecord) record;
                return open(target, target.contentType(), target.body());
            }
            return null;
        } catch (IOException | RuntimeException e) {
            return Problem.skipped(origin.name(), place(), "a record that cannot be read: " + Walk.reason(e));
        }
    }

    private @Nullable Item response(WarcResponse response) throws IOException {
        HttpResponse http = response.http();
        if (http.status() != 200) {
            return null;
        }
        return open(response, http.contentType(), http.bodyDecoded());
    }

    private @Nullable Item open(WarcTargetRecord record, MediaType type, MessageBody body) throws IOException {
        if (!isPage(type)) {
            return null;
        }
        long most = origin.options().mostBytes();
        Optional<byte[]> bytes = Bytes.all(body.stream(), most);
        if (bytes.isEmpty()) {
            return Bytes.tooLarge(origin.name(), place() + ", " + record.target(), most);
        }
        digest(record).filter(digest -> digests.size() < MOST_DIGESTS).ifPresent(digests::add);
        Optional<String> charset = Optional.ofNullable(type.parameters().get("charset"));
        Origin at = origin.record(record.target(), origin.stem() + "-" + count, charset);
        page = new PageStream(at, new ByteArrayInputStream(bytes.get()));
        return null;
    }

    private static boolean isPage(MediaType type) {
        String base = type.base().toString();
        return base.equals("text/html")
                || base.equals("application/xhtml+xml")
                || base.equals("text/plain")
                || base.equals("application/pdf");
    }

    private static Optional<String> digest(WarcTargetRecord record) {
        return record.payloadDigest().map(WarcDigest::prefixedBase32);
    }

    private @Nullable Item revisit(WarcRevisit revisit) {
        boolean known = digest(revisit).filter(digests::contains).isPresent();
        return known
                ? null
                : Problem.warning(
                        origin.name(),
                        place() + ", " + revisit.target(),
                        "a revisit of a page that is not in this file: nothing to read");
    }
}
