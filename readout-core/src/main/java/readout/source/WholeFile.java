package readout.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A file that is understood as a whole: its bytes are read first, within the limit for a page. */
abstract class WholeFile implements Items {
    final Origin origin;
    private final InputStream in;
    private final Deque<Item> found = new ArrayDeque<>();
    private boolean read;

    WholeFile(Origin origin, InputStream in) {
        this.origin = origin;
        this.in = in;
    }

    /** Adds what is in the file, in its order. */
    abstract void read(byte[] bytes, Deque<Item> found) throws IOException;

    @Override
    public @Nullable Item next() throws IOException {
        if (!read) {
            read = true;
            long most = origin.options().mostBytes();
            Optional<byte[]> bytes = Bytes.all(in, most);
            if (bytes.isPresent()) {
                read(bytes.get(), found);
            } else {
                found.add(Bytes.tooLarge(origin.name(), "", most));
            }
        }
        return found.poll();
    }

    /** The text of the file, after a word about what is doubtful in its bytes. */
    String text(Decoded decoded, Deque<Item> found) {
        decoded.doubt().ifPresent(doubt -> found.add(Problem.warning(origin.name(), decoded.place(), doubt)));
        return decoded.text();
    }
}
