package readout.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import readout.page.Page;

/** A file that is one page: text, HTML or PDF. */
final class WholePage implements Items {
    private final Kind kind;
    private final Origin origin;
    private final InputStream in;
    private final DigestInputStream digested;
    private @Nullable Item page;
    private int given;

    /** Reads {@code in}; {@code digested} is the file as it was found, however it is packed. */
    WholePage(Kind kind, Origin origin, InputStream in, DigestInputStream digested) {
        this.kind = kind;
        this.origin = origin;
        this.in = in;
        this.digested = digested;
    }

    @Override
    public @Nullable Item next() throws IOException {
        given++;
        if (given == 1) {
            return first();
        }
        Item item = page;
        page = null;
        return item;
    }

    /** The page, or a problem with it before the page. */
    private @Nullable Item first() throws IOException {
        Optional<byte[]> bytes = Bytes.all(in, origin.options().mostBytes());
        if (bytes.isEmpty()) {
            return Bytes.tooLarge(origin.name(), "", origin.options().mostBytes());
        }
        digested.transferTo(OutputStream.nullOutputStream());
        String sha256 = HexFormat.of().formatHex(digested.getMessageDigest().digest());
        if (kind == Kind.PDF) {
            return PdfText.page(origin, sha256, bytes.get());
        }
        Decoded decoded = kind == Kind.HTML
                ? Decoded.ofHtml(bytes.get(), origin.charset())
                : Decoded.of(bytes.get(), origin.charset());
        Page.Form form = kind == Kind.HTML ? Page.Form.HTML : Page.Form.PLAIN;
        Item document =
                new Item.Document(new Page(origin.stem(), origin.name(), sha256, form, decoded.text(), origin.hints()));
        if (decoded.doubt().isEmpty()) {
            return document;
        }
        page = document;
        return Problem.warning(origin.name(), decoded.place(), decoded.doubt().get());
    }
}
