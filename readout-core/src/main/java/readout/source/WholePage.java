package readout.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.util.Deque;
import java.util.HexFormat;
import readout.page.Page;

/** A file that is one page: text, HTML or PDF. */
final class WholePage extends WholeFile {
    private final Kind kind;
    private final DigestInputStream digested;

    /** Reads {@code in}; {@code digested} is the file as it was found, however it is packed. */
    WholePage(Kind kind, Origin origin, InputStream in, DigestInputStream digested) {
        super(origin, in);
        this.kind = kind;
        this.digested = digested;
    }

    @Override
    void read(byte[] bytes, Deque<Item> found) throws IOException {
        digested.transferTo(OutputStream.nullOutputStream());
        String sha256 = HexFormat.of().formatHex(digested.getMessageDigest().digest());
        if (kind == Kind.PDF) {
            found.add(PdfText.page(origin, sha256, bytes));
            return;
        }
        boolean html = kind == Kind.HTML;
        String text = text(html ? Decoded.ofHtml(bytes, origin.charset()) : Decoded.of(bytes, origin.charset()), found);
        Page.Form form = html ? Page.Form.HTML : Page.Form.PLAIN;
        found.add(new Item.Document(new Page(origin.stem(), origin.name(), sha256, form, text, origin.hints())));
    }
}
