package readout.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.HexFormat;
import java.util.Optional;

/** Reads whole things of limited size. */
final class Bytes {
    private Bytes() {}

    /** All bytes to the end, or empty when they are more than {@code most}. */
    static Optional<byte[]> all(InputStream in, long most) throws IOException {
        byte[] bytes = in.readNBytes((int) Math.min(most + 1, Integer.MAX_VALUE - 16));
        return bytes.length > most ? Optional.empty() : Optional.of(bytes);
    }

    static Problem tooLarge(String name, String place, long most) {
        return Problem.skipped(name, place, "larger than the limit of " + most + " bytes: not read");
    }

    static String sha256(byte[] bytes) {
        return HexFormat.of().formatHex(PageStream.sha256().digest(bytes));
    }
}
