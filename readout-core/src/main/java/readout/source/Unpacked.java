package readout.source;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Bytes out of an archive. When they are many more than the bytes of the file they came from, the file is a bomb, and
 * reading ends.
 */
final class Unpacked extends FilterInputStream {
    private static final long ALWAYS_ALLOWED = 64L << 20;
    private static final long MOST_RATIO = 400;

    private final Counted packed;
    private long bytes;

    Unpacked(InputStream in, Counted packed) {
        super(in);
        this.packed = packed;
    }

    @Override
    public int read() throws IOException {
        int b = super.read();
        count(b < 0 ? 0 : 1);
        return b;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int count = super.read(buffer, offset, length);
        count(Math.max(0, count));
        return count;
    }

    private void count(int more) throws IOException {
        bytes += more;
        if (bytes > ALWAYS_ALLOWED && bytes / MOST_RATIO > packed.count()) {
            throw new IOException("it unpacks to more than " + MOST_RATIO + " times its size");
        }
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    /** Counts the bytes of the file itself. */
    static final class Counted extends FilterInputStream {
        private long count;

        Counted(InputStream in) {
            super(in);
        }

        long count() {
            return count;
        }

        @Override
        public int read() throws IOException {
            int b = super.read();
            count += b < 0 ? 0 : 1;
            return b;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = super.read(buffer, offset, length);
            count += Math.max(0, read);
            return read;
        }

        @Override
        public boolean markSupported() {
            return false;
        }
    }
}
