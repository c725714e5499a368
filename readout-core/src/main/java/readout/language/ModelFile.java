package readout.language;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInput;
import java.io.DataInputStream;
import java.io.DataOutput;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/** How models lie on disk and in the jar: one stream of packed numbers, deflated. The same model gives the same bytes. */
public final class ModelFile {

    private static final int BUFFER = 1 << 16;

    private ModelFile() {}

    /** Reads a model from its packed numbers. */
    @FunctionalInterface
    public interface Reader<T> {
        T read(DataInput in) throws IOException;
    }

    /** Writes a model as packed numbers. */
    @FunctionalInterface
    public interface Writer {
        void write(DataOutput out) throws IOException;
    }

    /** Loads a model of the product from the resources of this package. */
    static <T> T load(String resource, Reader<T> reader) {
        try (InputStream in = ModelFile.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IOException("missing resource " + resource);
            }
            byte[] plain = new InflaterInputStream(in).readAllBytes();
            return reader.read(new DataInputStream(new ByteArrayInputStream(plain)));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the model " + resource, e);
        }
    }

    /** Writes a model to a file. */
    public static void save(Path file, Writer writer) throws IOException {
        ByteArrayOutputStream plain = new ByteArrayOutputStream();
        writer.write(new DataOutputStream(plain));
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
        try (OutputStream out = new DeflaterOutputStream(Files.newOutputStream(file), deflater, BUFFER)) {
            plain.writeTo(out);
        } finally {
            deflater.end();
        }
    }
}
