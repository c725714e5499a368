package readout.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/** Documents take a quarter of the room when they are packed (zlib, RFC 1950). */
final class Packed {

    private Packed() {}

    static byte[] of(byte[] document) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream(document.length / 2);
        try (DeflaterOutputStream out = new DeflaterOutputStream(packed)) {
            out.write(document);
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory", e);
        }
        return packed.toByteArray();
    }

    static byte[] unpack(byte[] packed) {
        try (InputStream in = stream(packed)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("the store holds a document that is damaged", e);
        }
    }

    /** The same, unpacked as far as it is read. */
    static InputStream stream(byte[] packed) {
        return new InflaterInputStream(new ByteArrayInputStream(packed));
    }
}
