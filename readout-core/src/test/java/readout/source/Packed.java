package readout.source;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import readout.page.Page;

/** Makes archives for tests, and reads bytes as if they were a file. */
final class Packed {
    private Packed() {}

    static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        }
        return packed.toByteArray();
    }

    /** Names and contents by turns; a content is a text or bytes. */
    static byte[] zip(Object... entries) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(packed)) {
            for (int i = 0; i < entries.length; i += 2) {
                out.putNextEntry(new ZipEntry((String) entries[i]));
                out.write(entries[i + 1] instanceof byte[] bytes ? bytes : ((String) entries[i + 1]).getBytes(UTF_8));
            }
        }
        return packed.toByteArray();
    }

    /** One record of a WARC file. */
    static byte[] record(String type, String url, String headers, String block) {
        byte[] content = block.getBytes(ISO_8859_1);
        String head = "WARC/1.0\r\nWARC-Type: " + type + "\r\nWARC-Target-URI: " + url
                + "\r\nWARC-Date: 2031-03-04T09:00:00Z\r\nWARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-00000000000"
                + url.length() % 10 + ">\r\n" + headers + "Content-Length: " + content.length + "\r\n\r\n";
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(head.getBytes(UTF_8));
        out.writeBytes(content);
        out.writeBytes("\r\n\r\n".getBytes(UTF_8));
        return out.toByteArray();
    }

    static byte[] join(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }

    /** What is found in bytes, with a limit for pages. */
    static List<Item> read(byte[] bytes, long mostBytes) {
        return Sources.open(
                        List.of("-"), new Sources.Options(Optional.empty(), mostBytes, new ByteArrayInputStream(bytes)))
                .toList();
    }

    static List<Item> read(byte[] bytes) {
        return read(bytes, 64L << 20);
    }

    static List<Item> read(String text) {
        return read(text.getBytes(UTF_8));
    }

    static List<Page> pages(List<Item> items) {
        return items.stream()
                .filter(Item.Document.class::isInstance)
                .map(item -> ((Item.Document) item).page())
                .toList();
    }

    static List<String> problems(List<Item> items) {
        return items.stream()
                .filter(Problem.class::isInstance)
                .map(Object::toString)
                .toList();
    }
}
